import type { Command, ParseError } from 'unbash';
import { placeIn, type Entry, type Outline } from '../../../../dockerfile/shell/outline.ts';
import { onlyPart, isVariable, partsOf } from '../../../../dockerfile/shell/parts.ts';
import type { Text } from '../../../../dockerfile/tree.ts';
import type { ShellFinding, ShellSubject } from './check.ts';
import { problemOf, type ProblemId } from './problems.ts';
import { all, having, saying, where } from './signs.ts';

type Mistake =
  | 'else-if'
  | 'bracket-space'
  | 'unclosed-test'
  | 'bang-space'
  | 'assigned-expansion'
  | 'spaced-assignment'
  | 'spaced-declaration'
  | 'keyword-case'
  | 'loop-variable'
  | 'double-equals'
  | 'acute-accent'
  | 'no-break-space';

/** The first problem of each script; what follows is mostly its consequence. */
const problems = where(
  ({ unparsable }) => unparsable,
  function* ({ outline }: ShellSubject): Generator<ShellFinding<ProblemId>> {
    const seen = new Set<number>();
    const openings = openingsIn(outline);
    for (const entry of outline.of('Script')) {
      const [first] = entry.node.errors ?? [];
      if (!first || isRepeated(entry, first)) continue;
      const text = entry.text.text;
      const keyword = /^expected '(?:fi|done)' to close '(\w+)'/.exec(first.message)?.[1];
      const pos = keyword && openings.get(entry.text)?.get(keyword);
      const at = placeIn(
        entry,
        keyword && pos !== undefined ? { pos, end: pos + keyword.length } : tokenAt(text, first.pos),
      );
      if (seen.has(at.start)) continue;
      seen.add(at.start);
      yield { ...problemOf(first, text), at };
    }
  },
);

/** By text and keyword: where the innermost `if` or loop begins that nothing closes. Such a node has no end. */
function openingsIn(outline: Outline): ReadonlyMap<Text, ReadonlyMap<string, number>> {
  const found = new Map<Text, Map<string, number>>();
  for (const type of ['If', 'For', 'ArithmeticFor', 'While', 'Select'] as const)
    for (const { node, text } of outline.of(type)) {
      if (node.end > node.pos) continue;
      const ofText = found.get(text) ?? new Map<string, number>();
      const keyword = /^\w+/.exec(text.text.slice(node.pos, node.pos + 8))?.[0] ?? '';
      found.set(text, ofText.set(keyword, Math.max(node.pos, ofText.get(keyword) ?? 0)));
    }
  return found;
}

/** A quote that is open in a substitution leaves the substitution open too: the inner one is the cause. */
function isRepeated({ node, parent }: Entry, { message }: ParseError): boolean {
  if (parent || !/^unterminated command substitution/.test(message)) return false;
  return node.type !== 'Script';
}

/** The token a parser stopped at; the last character of a text that ended too soon. */
function tokenAt(text: string, pos: number): { pos: number; end: number } {
  if (pos >= text.trimEnd().length) return { pos: Math.max(text.trimEnd().length - 1, 0), end: text.trimEnd().length };
  const token = /^(?:[;&|()<>]+|["'`{]|\$[({]?|[^\s;&|()<>]+)/.exec(text.slice(pos, pos + 80))?.[0] ?? ' ';
  return { pos, end: pos + token.length };
}

const keywords = new Set('if then else elif fi for while until do done case esac function'.split(' '));

function* mistakes({ outline }: ShellSubject): Generator<ShellFinding<Mistake>> {
  for (const entry of outline.of('Command')) if (!isUsual(entry.node)) yield* commandMistakes(entry);
}

/** Nothing of what follows begins with a plain name without an argument that begins with `=`. */
function isUsual({ name, args }: Command): boolean {
  return name !== undefined && /^[a-z][a-z\d_./-]*$/.test(name.text) && !args.some(({ text }) => text.startsWith('='));
}

function* commandMistakes(entry: Entry<Command>): Generator<ShellFinding<Mistake>> {
  const { name, args } = entry.node;
  if (!name) return;
  const [first] = args;
  const at = placeIn(entry, name);
  if (/^\[{1,2}[^[\]\s]/.test(name.text) && /\]$/.test(args.at(-1)?.text ?? ''))
    yield { message: 'bracket-space', at, data: { bracket: /^\[+/.exec(name.text)?.[0] ?? '[' } };
  const last = args.at(-1);
  if (name.text === '[' && isLeftOpen(last))
    yield { message: 'unclosed-test', at: last?.text.endsWith(']') ? placeIn(entry, last) : at };
  if (/^![A-Za-z]/.test(name.text))
    yield {
      message: 'bang-space',
      at: placeIn(entry, { pos: name.pos, end: name.pos + 1 }),
      data: { word: name.text.slice(1) },
    };
  const variable = partsOf(name)[0];
  if (
    variable &&
    isVariable(variable) &&
    variable.pos === name.pos &&
    name.text.charAt(variable.end - name.pos) === '='
  )
    yield { message: 'assigned-expansion', at: placeIn(entry, variable), data: { written: variable.text } };
  if (!name.text.startsWith('[') && first?.type === 'Word' && /^=(?!=)/.test(first.text)) {
    yield {
      message: 'spaced-assignment',
      at: placeIn(entry, { pos: name.end, end: first.pos + 1 }),
      data: { name: name.text },
    };
  }
  if (/^(export|readonly|local|declare|typeset)$/.test(name.text)) {
    const equals = args.find((arg) => arg.type === 'Word' && /^=/.test(arg.text));
    if (equals)
      yield {
        message: 'spaced-declaration',
        at: placeIn(entry, { pos: equals.pos, end: equals.pos + 1 }),
        data: { builtin: name.text },
      };
  }
  if (!keywords.has(name.text) && keywords.has(name.text.toLowerCase()) && onlyPart(name)?.type === 'Literal')
    yield { message: 'keyword-case', at, data: { written: name.text, keyword: name.text.toLowerCase() } };
}

/** What `[` runs on without its `]`. An expansion at the end may bring it. */
function isLeftOpen(last: Command['suffix'][number] | undefined): boolean {
  if (!last || last.type !== 'Word') return true;
  const part = onlyPart(last);
  return last.value !== ']' && last.text !== '"$@"' && !(part && isVariable(part));
}

/** `else if` in one line opens an `if` of its own, which needs its own `fi`. */
const elseIfs = where(saying(/else/), function* ({ outline }: ShellSubject): Generator<ShellFinding<'else-if'>> {
  for (const entry of outline.of('If')) {
    const first = entry.node.else?.commands[0];
    if (first?.command.type !== 'If') continue;
    const start = first.pos || (first.command.clause.pos ?? 0);
    const from = entry.text.text.lastIndexOf('else', start);
    const between = placeIn(entry, { pos: from, end: start });
    if (from < 0 || between.end - between.start !== start - from) continue;
    if (/^else[ \t]+$/.test(entry.text.text.slice(from, start)))
      yield { message: 'else-if', at: placeIn(entry, { pos: from, end: start + 2 }) };
  }
});

const strangeCharacters = where(saying(/[\u00a0\u00b4]/), function* ({ outline }: ShellSubject): Generator<
  ShellFinding<'acute-accent' | 'no-break-space'>
> {
  for (const entry of outline.of('Word')) {
    const found = [...entry.node.text.matchAll(/[\u00a0\u00b4]/g)].find(
      ({ index }) => !isQuoted(entry, entry.node.pos + index),
    );
    if (!found) continue;
    const pos = entry.node.pos + found.index;
    const message = found[0] === '\u00a0' ? 'no-break-space' : 'acute-accent';
    yield { message, at: placeIn(entry, { pos, end: pos + 1 }) };
  }
});

function isQuoted({ node }: Entry<Extract<Entry['node'], { type: 'Word' }>>, pos: number): boolean {
  return partsOf(node).some((part) => part.type !== 'Literal' && part.pos <= pos && pos < part.end);
}

const strangeLoops = where(having('For'), function* ({ outline }: ShellSubject): Generator<
  ShellFinding<'loop-variable'>
> {
  for (const entry of outline.of('For')) {
    const { name } = entry.node;
    if (name.text.startsWith('$'))
      yield {
        message: 'loop-variable',
        at: placeIn(entry, name),
        data: { written: name.text, name: name.text.slice(1) },
      };
  }
});

const doubleEquals = where(having('Assignment'), function* ({ outline }: ShellSubject): Generator<
  ShellFinding<'double-equals'>
> {
  for (const entry of outline.of('Assignment')) {
    const { node } = entry;
    if (node.value.type === 'Word' && node.value.text.startsWith('='))
      yield {
        message: 'double-equals',
        at: placeIn(entry, { pos: node.value.pos - 1, end: node.value.pos + 1 }),
        data: { name: node.name },
      };
  }
});

/** What a shell cannot read, and what is certainly not meant as it is read. */
export const shellSyntax = all<ProblemId | Mistake>(
  problems,
  mistakes,
  elseIfs,
  strangeLoops,
  doubleEquals,
  strangeCharacters,
);
