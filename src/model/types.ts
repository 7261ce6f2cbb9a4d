/** What a Dockerfile means: stages, values, the image that comes out. Answers each question once for all rules. */
import type {
  Dockerfile,
  FromInstruction,
  Instruction,
  InstructionName,
  InstructionOf,
  KeyValueInstruction,
  Text,
  Word,
} from '../dockerfile/tree.ts';
import type { SimpleCommand, ShellScript } from '../dockerfile/shell/types.ts';

/** What can be known of a value: it stands in the file, it is an ARG's default that a build may override, or nobody can say. */
export type Value =
  | { readonly kind: 'known'; readonly text: string }
  | { readonly kind: 'default'; readonly text: string; readonly args: readonly string[] }
  | { readonly kind: 'unknown'; readonly why: string };

/** A variable as an instruction sees it. */
export interface Variable {
  readonly name: string;
  readonly value: Value;
  /** Where it comes from; null for what the base image or BuildKit brings. */
  readonly source: Instruction | null;
  readonly from: 'arg' | 'env' | 'base' | 'predefined';
}

export interface Shell {
  /** `['/bin/sh', '-c']`. */
  readonly argv: readonly string[];
  /** `sh` covers dash and ash where the base does not say more; `other` is opaque to us. */
  readonly language: 'sh' | 'bash' | 'dash' | 'ash' | 'ksh' | 'zsh' | 'powershell' | 'cmd' | 'other';
  /** The SHELL instruction in force, own or inherited; null for the default. */
  readonly source: Instruction | null;
  /** `-o pipefail`, `-e` and their like in `argv`. */
  readonly options: ReadonlySet<string>;
}

/** A parsed `FROM` reference; null where a variable hides it. */
export interface ImageReference {
  readonly registry: string | null;
  /** `library/alpine` is `alpine`. */
  readonly repository: string;
  readonly tag: string | null;
  readonly digest: string | null;
}

/** What a base image brings, from the table of common images. */
export interface BaseImage {
  readonly name: string;
  readonly tools: ReadonlySet<string>;
  /** '' is root by default. */
  readonly user: string | null;
  readonly ports: readonly string[];
  readonly entrypoint: readonly string[] | null;
  readonly cmd: readonly string[] | null;
  readonly stopSignal: string | null;
  readonly shell: string | null;
  readonly os: string | null;
  readonly workdir: string | null;
  readonly env: Readonly<Record<string, string>> | null;
  readonly volumes: readonly string[];
}

export interface ImageConfig {
  readonly Env: readonly { readonly name: string; readonly value: Value }[];
  readonly Entrypoint: Command | null;
  readonly Cmd: Command | null;
  readonly ExposedPorts: readonly Value[];
  readonly Volumes: readonly Value[];
  readonly WorkingDir: Value;
  readonly User: Value;
  readonly Labels: readonly { readonly name: string; readonly value: Value }[];
  readonly StopSignal: Value | null;
  readonly Healthcheck: {
    readonly test: readonly string[];
    readonly interval?: string;
    readonly timeout?: string;
    readonly startPeriod?: string;
    readonly startInterval?: string;
    readonly retries?: number;
  } | null;
  readonly OnBuild: readonly string[];
  readonly Shell: readonly string[] | null;
}

/** ENTRYPOINT or CMD as it stands in the image. */
export interface Command {
  readonly form: 'exec' | 'shell';
  /** Exec form: the strings. Shell form: shell in force plus the text. */
  readonly argv: readonly string[];
  /** Null where the base image brings it. */
  readonly instruction: Instruction | null;
}

export interface Stage {
  readonly index: number;
  /** Lower case, as BuildKit compares; null without AS. */
  readonly name: string | null;
  readonly from: FromInstruction;
  /** The stage it is built FROM, or null. */
  readonly parent: Stage | null;
  /** This stage and those it is built on by FROM, nearest first. */
  readonly chain: readonly Stage[];
  /** The reference of FROM with known and default values put in; null where unknown, or a stage, or `scratch`. */
  readonly image: ImageReference | null;
  readonly imageValue: Value;
  /** The external image at the end of the chain in the table of common images; null: unknown. */
  readonly base: BaseImage | null;
  /** The chain ends in `FROM scratch`. */
  readonly scratch: boolean;
  /** Part of the target's chain: what it does reaches the image. COPY --from alone does not count. */
  readonly reachesImage: boolean;
  /** Last stage, or the configured target. */
  readonly isTarget: boolean;
  /** Some other stage is built on it, or copies or mounts from it. */
  readonly used: boolean;
  /** Windows by platform, base or shell. */
  readonly windows: boolean;
  /** In source order, FROM first; ONBUILD triggers are not among them. */
  readonly body: readonly Instruction[];
  /** Instructions of these names, own ones only, triggers of ONBUILD not included. */
  instructions<Name extends InstructionName>(...names: Name[]): readonly InstructionOf<Name>[];
  /** The same, with the triggers of ONBUILD in place. */
  withTriggers<Name extends InstructionName>(...names: Name[]): readonly InstructionOf<Name>[];
  readonly config: ImageConfig;
  shellAt(instruction: Instruction): Shell;
  userAt(instruction: Instruction): Value;
  workdirAt(instruction: Instruction): Value;
  /** Variables an instruction can see, by name. */
  variablesAt(instruction: Instruction): ReadonlyMap<string, Variable>;
  /** The word with its variables put in and its quotes removed. */
  resolve(word: Text, at: Instruction): Value;
  /**
   * The shell scripts of an instruction: RUN's text or heredocs, the shell form of CMD, ENTRYPOINT, HEALTHCHECK.
   * Empty where the shell is none we can read. Parsed once.
   */
  scripts(instruction: Instruction): readonly ShellScript[];
  /** Simple commands of an instruction, exec form included, in order. */
  commandsOf(instruction: Instruction): readonly SimpleCommand[];
  /** Simple commands named so in the RUNs of this stage (ONBUILD RUN included); with `sub`, the first non-flag argument is one of these. */
  commands(names: string | readonly string[], sub?: readonly string[]): readonly RunCommand[];
}

/** A simple command and the RUN it stands in. */
export interface RunCommand {
  readonly command: SimpleCommand;
  readonly instruction: InstructionOf<'RUN'>;
}

export interface Model {
  readonly dockerfile: Dockerfile;
  readonly stages: readonly Stage[];
  /** ARGs before the first FROM. */
  readonly globalArgs: readonly KeyValueInstruction[];
  /** Instructions before the first FROM that are no ARG. */
  readonly orphans: readonly Instruction[];
  readonly target: Stage | null;
  stageOf(instruction: Instruction): Stage | null;
  /** A stage by name or number as COPY --from and FROM see it from `before`. */
  findStage(reference: string, before: Stage): Stage | null;
  /** Values of FROM and of global ARGs. */
  resolveGlobal(word: Word, at: Instruction): Value;
}

export interface ModelOptions {
  readonly target?: string;
  readonly buildArgs?: Readonly<Record<string, string>>;
}
