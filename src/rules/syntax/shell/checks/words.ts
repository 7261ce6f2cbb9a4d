import type { WordPart } from 'unbash';
import { placeIn, type Entry } from '../../../../dockerfile/shell/outline.ts';
import { isVariable, partsOf } from '../../../../dockerfile/shell/parts.ts';
import type { Fix } from '../../../define.ts';
import type { ShellFinding, ShellSubject } from './check.ts';
import { saying, where } from './signs.ts';

/** Words that stand between two quotes by mistake. */
export const wordsBetweenQuotes = where(saying(/["']/), function* ({ outline }: ShellSubject): Generator<
  ShellFinding<'single' | 'double' | 'expansion'>
> {
  for (const entry of outline.of('Word')) {
    const { text } = entry.node;
    if (!text.includes("'") && !text.includes('"')) continue;
    const parts = partsOf(entry.node);
    for (const [index, part] of parts.entries()) {
      const [next, after] = [parts[index + 1], parts[index + 2]];
      if (part.type === 'SingleQuoted' && next?.type === 'Literal' && /^[A-Za-z0-9]+$/.test(next.text))
        yield { message: 'single', at: placeIn(entry, next), data: { word: next.text } };
      if (part.type !== 'DoubleQuoted' || after?.type !== 'DoubleQuoted' || !next || isInPattern(entry)) continue;
      if (next.type === 'Literal' && !isNoWord.test(next.text) && !(quotesOne(part) && quotesOne(after)))
        yield { message: 'double', at: placeIn(entry, next), data: { word: next.text } };
      else if (isVariable(next) || (next.type === 'CommandExpansion' && !next.text.startsWith('`')))
        yield { message: 'expansion', at: placeIn(entry, next), data: { word: next.text.slice(0, 40) } };
    }
  }
});

/** A separator, and text with characters that patterns are made of. */
const isNoWord = /^[=:/]$|.[@!+*?{}]|[@!+*?{}]./;

/** Quotes around one expansion are there on purpose. */
function quotesOne({ parts }: Extract<WordPart, { type: 'DoubleQuoted' }>): boolean {
  const [only] = parts;
  return parts.length === 1 && only !== undefined && (isVariable(only) || only.type === 'CommandExpansion');
}

function isInPattern({ parent }: Entry): boolean {
  const owner = parent?.node;
  if (owner?.type === 'TestBinary') return owner.operator === '=~';
  return owner?.type === 'Default' || owner?.type === 'Replace' || owner?.type === 'Remove';
}

/** A backslash before a letter outside of quotes: the shell drops it. */
export const lostBackslashes = where(saying(/\\/), function* ({ outline }: ShellSubject): Generator<
  ShellFinding<'letter' | 'control'>
> {
  for (const entry of outline.of('Word')) {
    if (!entry.node.text.includes('\\')) continue;
    const owner = entry.parent?.node;
    if (owner?.type === 'TestBinary' && owner.operator === '=~') continue;
    if (owner?.type === 'Default' || owner?.type === 'Replace' || owner?.type === 'Remove') continue;
    for (const part of entry.node.parts ?? [entry.node]) {
      if (part.type !== 'Literal' && part.type !== 'Word') continue;
      for (const match of part.text.matchAll(/\\(?:[\s\S])/g)) {
        const letter = match[0].charAt(1);
        if (escapable.test(letter)) continue;
        const pos = part.pos + match.index;
        if (isFirstOf(entry, pos)) continue;
        yield {
          message: /[nrt]/.test(letter) ? 'control' : 'letter',
          at: placeIn(entry, { pos, end: pos + 2 }),
          data: { letter },
        };
      }
    }
  }
});

/** Characters that mean something unless a backslash stands before them. */
const escapable = /[\s|&;<>()\\'"$`?*@!+[\]{}.,~#\u00a0]/;

/** `\ls` runs the program past its alias. */
function isFirstOf({ node, parent }: Entry, pos: number): boolean {
  return parent?.node.type === 'Command' && parent.node.name === node && node.pos === pos;
}

/** Builtins whose arguments are assignments. */
const declarations = new Set(['declare', 'export', 'local', 'readonly', 'typeset']);

/** `NAME= command`, `NAME= OTHER=value`: an empty value, or a blank too many. */
export const emptyPrefixes = where(saying(/=\s/), function* ({ outline }: ShellSubject): Generator<
  ShellFinding<'empty' | 'following'>
> {
  for (const entry of outline.of('Command')) {
    const { name, prefix, args } = entry.node;
    for (const item of [...prefix, ...(declarations.has(name?.value ?? '') ? args : [])]) {
      if (item.type !== 'Assignment' || item.value.type !== 'Word' || item.value.text !== '') continue;
      const blanks = /^[ \t]+(?=[^\s;&|)#])/.exec(entry.text.text.slice(item.end, item.end + 200));
      if (item.name === 'IFS' || !blanks) continue;
      const blank = placeIn(entry, { pos: item.end, end: item.end + 1 });
      const edits = [{ start: blank.start, end: blank.start, text: '""' }];
      const fix: Fix = { title: 'Write the empty value as `""`', safety: 'safe', edits };
      const message = name?.pos === item.end + blanks[0].length ? 'empty' : 'following';
      yield { message, at: blank, data: { name: item.name }, fix };
    }
  }
});
