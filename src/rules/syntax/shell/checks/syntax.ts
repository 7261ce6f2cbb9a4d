import type { ParseError } from 'unbash';
import { placeIn, type Entry, type Outline } from '../../../../dockerfile/shell/outline.ts';
import { partsOf } from '../../../../dockerfile/shell/parts.ts';
import type { Text } from '../../../../dockerfile/tree.ts';
import type { ShellFinding, ShellSubject } from './check.ts';
import { mistypedCommands, type CommandMistake } from './mistyped-commands.ts';
import { problemOf, type ProblemId } from './problems.ts';
import { all, having, saying, where } from './signs.ts';

type Mistake = CommandMistake | 'else-if' | 'loop-variable' | 'double-equals' | 'acute-accent' | 'no-break-space';

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
      const pos = keyword === undefined ? undefined : openings.get(entry.text)?.get(keyword);
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
  mistypedCommands,
  elseIfs,
  strangeLoops,
  doubleEquals,
  strangeCharacters,
);
