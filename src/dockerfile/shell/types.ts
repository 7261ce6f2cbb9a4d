/** Shell text inside a Dockerfile, parsed by unbash and mapped back to the source. */
import type { Script } from 'unbash';
import type { Span, Text } from '../tree.ts';

/** One word of a command. */
export interface ShellWord extends Span {
  /** As written (continuations taken out). */
  readonly text: string;
  /** With quotes removed; null where an expansion makes it unknowable. */
  readonly value: string | null;
}

/** One command of a script with its wrappers (`sudo`, `time`, `exec`, `command`, `env`, assignments) skipped. */
export interface SimpleCommand extends Span {
  /** Base name of the program (`/usr/bin/apt-get` is `apt-get`); null where it is not knowable. */
  readonly name: string | null;
  readonly nameSpan: Span;
  /** Behind the name. */
  readonly args: readonly ShellWord[];
  /** Skipped words in front: `['sudo']`. */
  readonly wrappers: readonly string[];
  readonly assignments: readonly { readonly name: string; readonly value: ShellWord | null; readonly span: Span }[];
  /** Literal values of args that start with `-`, one by one: `-qq`, `--yes`, `--jobs=4`. */
  readonly flags: readonly string[];
  /** Literal or unknown args that are no flags and no values of value-taking flags; a rule that knows the program's flags filters itself. */
  readonly operands: readonly ShellWord[];
  /** `-y`, `--yes`, and `y` inside a bundle as `-qqy`; a long flag also with `=value`. */
  has(...flags: string[]): boolean;
  /** The value of `--name=value`, `--name value`, `-n value`; undefined where the flag is absent. */
  valueOf(...flags: string[]): ShellWord | null | undefined;
  readonly script: ShellScript;
}

export interface ShellScript {
  readonly text: Text;
  readonly ast: Script;
  readonly commands: readonly SimpleCommand[];
  /** Source span of a range of the script's text. */
  span(from: number, to: number): Span;
}
