/** What a Dockerfile means: stages, values, the image that comes out. Answers each question once for all rules. */
import type {
  Dockerfile,
  Flag,
  FromInstruction,
  Instruction,
  InstructionName,
  InstructionOf,
  KeyValueInstruction,
  Text,
  Word,
} from '../dockerfile/tree.ts';
import type { Noted } from '../dockerfile/notes.ts';
import type { ShellLanguage, ShellScript, SimpleCommand } from '../dockerfile/shell/types.ts';
import type { ScriptStore } from './script-store.ts';

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
  /** `/bin/sh` is `dash`, `ash` or `bash` where the base image says so, else `sh`; `other` is opaque to us. */
  readonly language: ShellLanguage;
  /** The SHELL instruction in force, own or inherited; null for the default. */
  readonly source: InstructionOf<'SHELL'> | null;
  /** Long names of the options set in `argv`: `-e` is `errexit`, `-o pipefail` is `pipefail`. */
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

/**
 * What a base image brings, from the table of common images. Null is always "unknown"; an empty text or list is
 * "the image declares none".
 */
export interface BaseImage {
  /** As in the table: `node`, `gcr.io/distroless/static`. */
  readonly name: string;
  readonly os: 'linux' | 'windows';
  /** `debian`, `ubuntu`, `alpine`, `rhel` …; `none` for an image made from scratch. */
  readonly distribution: string | null;
  /** `apt`, `apk`, `dnf`, `microdnf`, `yum`, `tdnf`, `zypper`, `pacman`, `none`. */
  readonly packageManager: string | null;
  /** What `/bin/sh` is; `none`: there is no such file and no shell form can run. */
  readonly shell: 'dash' | 'ash' | 'bash' | 'none' | null;
  /** The SHELL the image declares. */
  readonly shellInstruction: readonly string[];
  /** Tools proven to be there. A tool in neither list is unknown; the table looks at a few names only, see `knownTools`. */
  readonly tools: ReadonlySet<string>;
  /** Tools proven not to be there. */
  readonly absent: ReadonlySet<string>;
  /** Empty: none declared, so root. */
  readonly user: string | null;
  /** Accounts the image creates for unprivileged use: `node`, `www-data:82` where the number is fixed. */
  readonly accounts: readonly string[];
  readonly workdir: string | null;
  readonly entrypoint: readonly string[] | null;
  readonly cmd: readonly string[] | null;
  readonly ports: readonly string[] | null;
  readonly volumes: readonly string[] | null;
  readonly stopSignal: string | null;
  readonly healthcheck: boolean | null;
  /** Names of variables it sets that matter to rules; not all of them. */
  readonly env: readonly string[];
  /** `indirect` (seen in use or in documentation) and `stale`: good for staying quiet, no ground for an error. */
  readonly confidence: 'source' | 'indirect' | 'stale';
  /** The same for `absent`. */
  readonly absentConfidence: 'source' | 'indirect' | 'stale';
}

/** The image configuration of a stage. Facts of a base image outside the table are missing here: see `Stage.base`. */
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
  readonly instruction: InstructionOf<'CMD' | 'ENTRYPOINT'> | null;
}

export interface Stage extends Noted {
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
  /** The same, with the triggers of its ONBUILDs in their place. */
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
  /** The mounts of a RUN. */
  mounts(run: InstructionOf<'RUN'>): readonly Mount[];
  /** What a container of this stage runs; null: nothing is set here, and what the base image brings is not known or nothing. */
  readonly mainCommand: MainCommand | null;
  /** Simple commands named so in the RUNs of this stage (ONBUILD RUN included); with `sub`, the first non-flag argument is one of these. */
  commands(names: string | readonly string[], sub?: readonly string[]): readonly RunCommand[];
}

/** One `RUN --mount`. */
export interface Mount {
  /** `bind` unless said. */
  readonly type: string;
  /** As written; null where none is given. */
  readonly target: Text | null;
  readonly source: Text | null;
  readonly from: Text | null;
  /** All options as written, by lower-case key. */
  readonly options: ReadonlyMap<string, Text | null>;
  readonly flag: Flag;
}

/** What the container runs: ENTRYPOINT with CMD behind it, or CMD alone. */
export interface MainCommand {
  /** ENTRYPOINT, or CMD where there is none; null where the base image brings it. */
  readonly instruction: InstructionOf<'CMD' | 'ENTRYPOINT'> | null;
  /** The whole line as the kernel gets it: entrypoint, then cmd. A shell form ENTRYPOINT drops CMD. */
  readonly argv: readonly string[];
  /** Simple commands of it, in order; empty where the shell is none we can read or the base image brings it. */
  readonly commands: readonly SimpleCommand[];
}

/** A simple command and the RUN it stands in. */
export interface RunCommand {
  readonly command: SimpleCommand;
  readonly instruction: InstructionOf<'RUN'>;
}

export interface Model extends Noted {
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
  /**
   * The text is a part of a Dockerfile: instructions before the first FROM become a stage of their own whose base
   * nobody knows. Its `from` is an empty FROM at offset 0 and not among its instructions.
   */
  readonly fragment?: boolean;
  /**
   * Shells that comments name (`# hadolint shell=powershell`), by source offset: in force from there to the next SHELL
   * or the end of the stage; before the first FROM, the default of the whole file.
   */
  readonly shellComments?: readonly { readonly at: number; readonly shell: string }[];
  /** Shell text that was read before, for a Dockerfile that takes instructions over from an earlier reading. */
  readonly scripts?: ScriptStore;
}
