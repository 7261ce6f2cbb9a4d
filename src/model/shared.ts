import type { Dockerfile, Instruction, Text } from '../dockerfile/tree.ts';
import type { ShellComment } from './events.ts';
import type { Globals } from './globals.ts';
import type { Names } from './scope.ts';
import type { ScriptStore } from './script-store.ts';
import type { Stage, Value } from './types.ts';

/** What the stages of one model share. */
export interface Shared {
  readonly dockerfile: Dockerfile;
  readonly names: Names;
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly globals: Globals;
  readonly scripts: ScriptStore;
  /** The shell a comment before the first FROM names for the whole file. */
  readonly fileShell: string | null;
  shellComments(stage: Stage): readonly ShellComment[];
  resolveGlobal(word: Text, at: Instruction): Value;
  /** Indices of the stages in the target's chain. */
  reaching(): ReadonlySet<number>;
  /** Indices of the stages another one is built on, copies or mounts from. */
  used(): ReadonlySet<number>;
  target(): number | null;
}
