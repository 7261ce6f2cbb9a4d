/** Commands that are read as a program and its arguments, and were meant as something else. */
import type { Command, Word } from 'unbash';
import { placeIn, type Entry } from '../../../../dockerfile/shell/outline.ts';
import { isVariable, onlyPart, partsOf } from '../../../../dockerfile/shell/parts.ts';
import type { ShellFinding, ShellSubject } from './check.ts';

/** What is wrong with a command. */
export type CommandMistake =
  | 'bracket-space'
  | 'unclosed-test'
  | 'bang-space'
  | 'assigned-expansion'
  | 'spaced-assignment'
  | 'spaced-declaration'
  | 'keyword-case';

const keywords = new Set('if then else elif fi for while until do done case esac function'.split(' '));

/** A test, a negation, an assignment or a keyword that the shell takes for a program. */
export function* mistypedCommands({ outline }: ShellSubject): Generator<ShellFinding<CommandMistake>> {
  for (const entry of outline.of('Command')) if (!isUsual(entry.node)) yield* mistakesOf(entry);
}

/** Nothing of what follows begins with a plain name without an argument that begins with `=`. */
function isUsual({ name, args }: Command): boolean {
  return name !== undefined && /^[a-z][a-z\d_./-]*$/.test(name.text) && !args.some(({ text }) => text.startsWith('='));
}

function* mistakesOf(entry: Entry<Command>): Generator<ShellFinding<CommandMistake>> {
  const { name, args } = entry.node;
  if (!name) return;
  yield* testMistakes(entry, name, args);
  if (/^![A-Za-z]/.test(name.text))
    yield {
      message: 'bang-space',
      at: placeIn(entry, { pos: name.pos, end: name.pos + 1 }),
      data: { word: name.text.slice(1) },
    };
  yield* assignmentMistakes(entry, name, args);
  if (!keywords.has(name.text) && keywords.has(name.text.toLowerCase()) && onlyPart(name)?.type === 'Literal') {
    const data = { written: name.text, keyword: name.text.toLowerCase() };
    yield { message: 'keyword-case', at: placeIn(entry, name), data };
  }
}

/** `[` without its blanks, or without its end. */
function* testMistakes(
  entry: Entry<Command>,
  name: Word,
  args: Command['args'],
): Generator<ShellFinding<CommandMistake>> {
  const last = args.at(-1);
  const at = placeIn(entry, name);
  if (/^\[{1,2}[^[\]\s]/.test(name.text) && last?.text.endsWith(']'))
    yield { message: 'bracket-space', at, data: { bracket: /^\[+/.exec(name.text)?.[0] ?? '[' } };
  if (name.text === '[' && isLeftOpen(last))
    yield { message: 'unclosed-test', at: last?.text.endsWith(']') ? placeIn(entry, last) : at };
}

/** An assignment that is none: `$A=b`, `A = b`, `export A = b`. */
function* assignmentMistakes(
  entry: Entry<Command>,
  name: Word,
  args: Command['args'],
): Generator<ShellFinding<CommandMistake>> {
  const [variable] = partsOf(name);
  if (
    variable &&
    isVariable(variable) &&
    variable.pos === name.pos &&
    name.text.charAt(variable.end - name.pos) === '='
  )
    yield { message: 'assigned-expansion', at: placeIn(entry, variable), data: { written: variable.text } };
  const [first] = args;
  if (!name.text.startsWith('[') && first?.type === 'Word' && /^=(?!=)/.test(first.text)) {
    const at = placeIn(entry, { pos: name.end, end: first.pos + 1 });
    yield { message: 'spaced-assignment', at, data: { name: name.text } };
  }
  if (!/^(export|readonly|local|declare|typeset)$/.test(name.text)) return;
  const equals = args.find((arg) => arg.type === 'Word' && arg.text.startsWith('='));
  if (!equals) return;
  const at = placeIn(entry, { pos: equals.pos, end: equals.pos + 1 });
  yield { message: 'spaced-declaration', at, data: { builtin: name.text } };
}

/** What `[` runs on without its `]`. An expansion at the end may bring it. */
function isLeftOpen(last: Command['suffix'][number] | undefined): boolean {
  if (!last || last.type !== 'Word') return true;
  const part = onlyPart(last);
  return last.value !== ']' && last.text !== '"$@"' && !(part && isVariable(part));
}
