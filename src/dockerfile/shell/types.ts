/** Shell text inside a Dockerfile, parsed by unbash and mapped back to the source. */
import type { Command, ParsedScript } from 'unbash';
import type { Noted } from '../notes.ts';
import type { Span, Text } from '../tree.ts';

/** What reads the text. `sh` is a POSIX shell nobody knows more about; `other` is opaque to us. */
export type ShellLanguage = 'sh' | 'bash' | 'dash' | 'ash' | 'ksh' | 'zsh' | 'powershell' | 'cmd' | 'other';

/** One word of a command. */
export interface ShellWord extends Span {
  /** As written (continuations taken out). */
  readonly text: string;
  /** With quotes removed, globs and braces as they are; null where an expansion makes it unknowable. */
  readonly value: string | null;
}

/** `name=value` in front of a command. */
export interface ShellAssignment {
  readonly name: string;
  /** Null for an array. */
  readonly value: ShellWord | null;
  readonly span: Span;
}

/** One command of a script with its wrappers (`sudo`, `time`, `exec`, `command`, `env`, assignments) skipped. */
export interface SimpleCommand extends Span {
  /**
   * Base name of the program (`/usr/bin/apt-get` and `"$X"/bin/apt-get` are `apt-get`); null where it is not knowable,
   * and for a line of assignments or redirections only (`args` is empty then and `nameSpan` is its whole span).
   */
  readonly name: string | null;
  readonly nameSpan: Span;
  /** Behind the name. */
  readonly args: readonly ShellWord[];
  /** Base names of the skipped words in front: `['sudo']`. */
  readonly wrappers: readonly string[];
  readonly assignments: readonly ShellAssignment[];
  /** Literal values of args that start with `-`, one by one, up to `--`: `-qq`, `--yes`, `--jobs=4`. */
  readonly flags: readonly string[];
  /** Literal or unknown args that are no flags and no values of value-taking flags; a rule that knows the program's flags filters itself. */
  readonly operands: readonly ShellWord[];
  /** `-y`, `--yes`, and `y` inside a bundle as `-qqy`; a long flag also with `=value`. */
  has(...flags: string[]): boolean;
  /** The value of `--name=value`, `--name value`, `-n value`, `-nvalue`; null where it ends before it, undefined where the flag is absent. */
  valueOf(...flags: string[]): ShellWord | null | undefined;
  readonly script: ShellScript;
  /** Its node in `script.ast` or a script inside of that; null in exec form. */
  readonly node: Command | null;
}

export interface ShellScript extends Noted {
  readonly text: Text;
  readonly language: ShellLanguage;
  /** Empty where the language is `powershell`, `cmd` or `other`. Read on demand. */
  readonly ast: ParsedScript;
  /** All simple commands in order of the source, those of functions, substitutions and literal `sh -c '…'` included. Read on demand. */
  readonly commands: readonly SimpleCommand[];
  /** Source span of a range of the script's text. */
  span(from: number, to: number): Span;
}
