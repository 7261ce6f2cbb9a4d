/** What a check answers: plain data that survives `structuredClone`. */
import type { Position } from '../dockerfile/tree.ts';
import type { Fix, Property, Rule, Severity } from '../rules/define.ts';

/** A place in the text; `end` is behind its last character. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** One mistake at one place. */
export interface Finding {
  readonly rule: string;
  readonly messageId: string;
  readonly message: string;
  readonly severity: Severity;
  readonly range: Range;
  /** The peers' codes this finding stands for. */
  readonly aliases: readonly string[];
  readonly property: Property;
  readonly practice: string | null;
  readonly fixes: readonly Fix[];
}

/** A finding a comment in the file silences. */
export interface IgnoredFinding extends Finding {
  readonly by: { readonly tool: string; readonly range: Range; readonly reason: string | null };
}

/** A place where a rule kept silent because a value cannot be known. */
export interface Unknown {
  readonly rule: string;
  readonly range: Range;
  readonly why: string;
}

/** A rule that broke: a defect of ours. The other rules have been run. */
export interface InternalError {
  /** Null where the file could not be read at all. */
  readonly rule: string | null;
  readonly detail: string;
}

/** What is to be said of one text. */
export interface Result {
  /** In source order. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
  readonly unknown: readonly Unknown[];
  /** Ids of rules that were on and had something to look at. */
  readonly checked: readonly string[];
  /** Empty unless the checker has a defect. */
  readonly errors: readonly InternalError[];
}

/** A set of rules to start from. */
export type PresetName = 'recommended' | 'strict' | 'hadolint' | 'buildkit';

/** `module-container.yaml` as an object. */
export interface Configuration {
  readonly preset?: PresetName;
  /** `off`, `on`, a severity, or an object of severity and options; by our id. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Later ones win. */
  readonly overrides?: readonly Override[];
  /** Honour ignore comments in the file. True unless said. */
  readonly ignores?: boolean;
}

/** Settings for some files. */
export interface Override {
  /** Globs over the path: `*`, `?`, `**`, `{a,b}`. One without a slash is matched against the file's name. */
  readonly files: readonly string[];
  readonly preset?: PresetName;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
}

/** How a rule is set: as a whole, or its messages and options one by one. */
export type RuleSetting =
  | 'off'
  | 'on'
  | Severity
  | {
      readonly severity?: 'off' | 'on' | Severity;
      /** Single messages of the rule, by their id: `{ latest: 'off' }`. */
      readonly messages?: Readonly<Record<string, 'off' | 'on' | Severity>>;
      readonly options?: Readonly<Record<string, unknown>>;
    };

/** What a checker is made of: the same for many files. */
export interface CheckerOptions {
  /** Wins over the preset of `config`. `recommended` unless either says so. */
  readonly preset?: PresetName;
  readonly config?: Configuration;
  /** A parsed `.hadolint.yaml`, its own key names. */
  readonly hadolint?: object;
  /** Settings of this call; they win over `config`. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Rules made with `defineRule`. They are on under every preset, unless they say `strict: false` or are set otherwise. */
  readonly ownRules?: readonly Rule[];
}

/** What belongs to one file. */
export interface CheckInputs {
  readonly buildArgs?: Readonly<Record<string, string>>;
  /** The text of `.dockerignore`. */
  readonly dockerignore?: string;
  readonly target?: string;
  /** The file's path, for overrides by path. */
  readonly path?: string;
  /** A part of a Dockerfile: rules about something absent are off. */
  readonly fragment?: boolean;
  /** Today as YYYY-MM-DD, for ignores that expire; without it none has. */
  readonly today?: string;
}

/** A checker and one file for it, for a single call. */
export interface CheckOptions extends CheckerOptions, CheckInputs {}

/** Checks files one after the other. */
export interface Checker {
  /** Never throws, whatever the source. */
  check(source: string, inputs?: CheckInputs): Result;
}
