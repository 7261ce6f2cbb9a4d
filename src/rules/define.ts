/** What a rule is and what it may see. One rule a file, one typed object; everything else is derived from it. */
import type { Dockerfile, Instruction, InstructionName, Span } from '../dockerfile/tree.ts';
import type { Model, Stage } from '../model/types.ts';
import type { Peer } from './peers.ts';

export type { Peer };

/** From the gravest on. */
export const severities = ['error', 'warning', 'info', 'style'] as const;
export type Severity = (typeof severities)[number];

export type Property =
  | 'linux-process'
  | 'container-api'
  | 'self-describing'
  | 'disposable'
  | 'immutable'
  | 'self-contained'
  | 'small'
  | 'syntax';

/** A peer's code for the same mistake: `hadolint/DL3025`, `buildkit/JSONArgsRecommended`, `shellcheck/SC2086`. */
export type Alias = `${Peer}/${string}`;

export interface Message {
  /** What is wrong, why, what to do. `{name}` is filled from the data of the report. Markdown code spans allowed. */
  readonly text: string;
  readonly aliases: readonly Alias[];
}

/** An option a user may set, as a JSON schema fragment with its default. */
export type OptionSchema =
  | { readonly type: 'boolean'; readonly default: boolean; readonly description: string }
  | { readonly type: 'integer'; readonly default: number; readonly minimum?: number; readonly description: string }
  | {
      readonly type: 'string';
      readonly enum?: readonly string[];
      readonly default: string;
      readonly description: string;
    }
  | {
      readonly type: 'array';
      readonly items: { readonly type: 'string'; readonly enum?: readonly string[] };
      readonly default: readonly string[];
      readonly description: string;
    }
  | {
      readonly type: 'object';
      readonly additionalProperties: { readonly type: 'string'; readonly enum?: readonly string[] };
      readonly default: Readonly<Record<string, string>>;
      readonly description: string;
    };
export type OptionSchemas = Readonly<Record<string, OptionSchema>>;
export type OptionValue<S> = S extends { type: 'boolean' }
  ? boolean
  : S extends { type: 'integer' }
    ? number
    : S extends { type: 'string'; enum: readonly (infer E)[] }
      ? E
      : S extends { type: 'string' }
        ? string
        : S extends { type: 'array' }
          ? readonly string[]
          : Readonly<Record<string, string>>;
export type OptionValues<S extends OptionSchemas> = { readonly [K in keyof S]: OptionValue<S[K]> };

type Placeholder<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;
/** The data a message asks for; a message without placeholders takes `{}`. */
export type MessageData<T extends string> = { readonly [Name in Placeholder<T>]: string | number };

export interface Edit extends Span {
  readonly text: string;
}

/** `safe`: same meaning, may be applied unasked. `review`: changes behaviour or leaves a gap to fill. Edits are atomic. */
export interface Fix {
  /** What it does, imperative: "Use the exec form". */
  readonly title: string;
  readonly safety: 'safe' | 'review';
  readonly edits: readonly Edit[];
  /** Text inside the edits that the reader has to replace; an editor selects it. */
  readonly gap?: string;
}

export interface ReportDetails {
  /** Null, as undefined, where there is none to offer. */
  readonly fix?: Fix | readonly Fix[] | null;
  /** The words this finding answers for: rules that yield to this one stay silent in there. The range of the finding unless said. */
  readonly covers?: Span;
  /** Other places whose ignore comments silence this finding too: the instruction a peer points at instead. */
  readonly alsoAt?: readonly Span[];
}

/** What a rule is about. The engine runs it only on files that have one of these, and calls it "checked" then. */
export interface About {
  /** Instruction names, ONBUILD triggers included. */
  readonly instructions?: readonly InstructionName[];
  /** Program names in RUN, CMD, ENTRYPOINT, HEALTHCHECK. */
  readonly commands?: readonly string[];
  /** The file as a whole: its comments, directives, stages, or something that is missing. */
  readonly file?: true;
}

export interface RuleContext<M extends Readonly<Record<string, Message>>, O extends OptionSchemas> {
  readonly dockerfile: Dockerfile;
  readonly model: Model;
  /** `model.stages`. */
  readonly stages: readonly Stage[];
  readonly options: OptionValues<O>;
  /** The text of `.dockerignore`; null where none was given. */
  readonly dockerignore: string | null;
  /** Reports the message at the smallest range that is wrong. */
  report<Id extends keyof M & string>(
    message: Id,
    at: Span,
    ...rest: Placeholder<M[Id]['text']> extends never
      ? [data?: Record<string, never>, details?: ReportDetails]
      : [data: MessageData<M[Id]['text']>, details?: ReportDetails]
  ): void;
  /** The rule cannot judge this place, and why: "the tag comes from the build argument `TAG`". */
  unknown(at: Span | Instruction, why: string): void;
}

/** How a peer's preset runs the rule where that differs from ours. Membership follows from the aliases. */
export interface PresetDifference<O extends OptionSchemas> {
  readonly severity?: Severity;
  /** Of single messages, by their ids. */
  readonly severities?: Readonly<Record<string, Severity>>;
  readonly options?: Partial<OptionValues<O>>;
  /** Off in the peer's own defaults. */
  readonly off?: boolean;
  /** On with all its messages although no code of the peer names it: what the build itself refuses. */
  readonly on?: boolean;
}

export interface RuleDefinition<M extends Readonly<Record<string, Message>>, O extends OptionSchemas> {
  /** Kebab case; the file has the same name. */
  readonly id: string;
  readonly property: Property;
  /** Null only for `syntax`. */
  readonly practice: string | null;
  readonly severity: Severity;
  readonly recommended: boolean;
  /** On in `strict`. False: needs configuration, contested or noisy. True unless said. */
  readonly strict?: boolean;
  /** Why it is recommended, or why not: one clause. */
  readonly why: string;
  /** The version that brought it. */
  readonly since: string;
  /** Imperative, one line, no full stop. */
  readonly summary: string;
  readonly about: About;
  /** Reports something that is not there (no USER, no label): switched off on fragments. */
  readonly absence?: boolean;
  readonly messages: M;
  readonly options?: O;
  /** Ids of rules that win over this one where their findings cover the same words. */
  readonly yieldsTo?: readonly string[];
  /** Safety of the fix it may offer; `none` where it offers none. */
  readonly fix: 'safe' | 'review' | 'none';
  /** Where ours differs from a peer's on purpose, and why. */
  readonly differences?: Partial<Readonly<Record<Peer, string>>>;
  readonly presets?: { readonly hadolint?: PresetDifference<O>; readonly buildkit?: PresetDifference<O> };
  check(context: RuleContext<M, O>): void;
}

/** A rule with its types erased, for those who list and run rules. */
export type Rule = Omit<RuleDefinition<Readonly<Record<string, Message>>, OptionSchemas>, 'check'> & {
  check(context: unknown): void;
};

/** Types a rule: message ids, placeholders and options that do not exist do not compile. */
export function defineRule<
  const M extends Readonly<Record<string, Message>>,
  const O extends OptionSchemas = Record<never, never>,
>(rule: RuleDefinition<M, O>): Rule {
  return rule;
}
