/** Calls of programs by their names, and their flags. */
import type { Assignment, Command, Word } from 'unbash';
import type { Entry } from '../../../../dockerfile/shell/outline.ts';
import type { ShellSubject } from './check.ts';

/** A call of a program by its base name. */
export interface Call {
  readonly entry: Entry<Command>;
  readonly name: Word;
  readonly args: readonly (Word | Assignment)[];
}

/** The calls of programs with one of these base names. */
export function* callsOf({ calls }: ShellSubject, ...names: readonly string[]): Generator<Call> {
  for (const called of names) {
    for (const entry of calls.get(called) ?? []) {
      const { name, args } = entry.node;
      if (name) yield { entry, name, args };
    }
  }
}

/** Flags of a call as letters and long names, up to `--`: `-rf --all` are `r`, `f`, `all`. */
export function flagsOf(args: readonly (Word | Assignment)[]): Set<string> {
  const flags = new Set<string>();
  for (const { text } of args) {
    if (text === '--') break;
    if (text.startsWith('--')) flags.add(text.slice(2).split('=')[0] ?? '');
    else if (text.startsWith('-')) for (const letter of text.slice(1)) flags.add(letter);
  }
  return flags;
}
