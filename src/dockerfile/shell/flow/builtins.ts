import type { Command } from 'unbash';
import { isVariableName } from '../parts.ts';
import type { Contents } from './contents.ts';
import type { FlowState } from './state.ts';

/** Builtins that take `NAME=value` as an argument. */
export const declarations: ReadonlySet<string> = new Set(['export', 'readonly', 'local', 'declare', 'typeset']);

/** What a builtin without `NAME=value` does to the variables it names. */
const named: Readonly<Record<string, Contents>> = {
  read: 'dirty',
  getopts: 'dirty',
  unset: 'empty',
  mapfile: 'dirty',
  readarray: 'dirty',
};

/** Those whose flags say what becomes of a name. */
const flagged = new Set(['local', 'declare', 'typeset', 'let', 'printf']);

/** Notes what a builtin does to variables by their names alone. */
export function applyBuiltin(name: string, command: Command, state: FlowState): void {
  const contents = Object.hasOwn(named, name) ? named[name] : undefined;
  if (contents === undefined && !flagged.has(name)) return;
  const words = command.args.flatMap((arg) => (arg.type === 'Word' ? [arg.value] : []));
  if (name === 'local' || name === 'declare' || name === 'typeset') return declare(words, state);
  if (name === 'let') return setNumbers(words, state);
  if (name === 'printf') return setPrintf(words, state);
  if (contents === undefined) return;
  for (const word of words) if (isVariableName(word)) state.set(word, contents);
}

function declare(words: readonly string[], state: FlowState): void {
  const number = words.some((word) => /^-[A-Za-z]*i/.test(word));
  for (const word of words) if (isVariableName(word)) state.set(word, number ? 'clean' : 'empty');
}

function setNumbers(words: readonly string[], state: FlowState): void {
  for (const word of words) {
    const name = /^(?:\+\+|--)?([A-Za-z_]\w*)/.exec(word)?.[1];
    if (name) state.set(name, 'clean');
  }
}

function setPrintf(words: readonly string[], state: FlowState): void {
  const name = words[words.indexOf('-v') + 1];
  if (words.includes('-v') && name && isVariableName(name)) state.set(name, 'dirty');
}
