import { placeIn, placeOf, type Entry } from '../../../../dockerfile/shell/outline.ts';
import { partsOf } from '../../../../dockerfile/shell/parts.ts';
import type { ShellFinding, ShellSubject } from './check.ts';
import { all, saying, where } from './signs.ts';

/** `get x?a=1&b=2`: the ampersand sends the command to the background. */
const ampersands = where(saying(/&[^\W\d]/), function* ({ outline }: ShellSubject): Generator<
  ShellFinding<'ampersand'>
> {
  for (const entry of outline.of('Statement')) {
    if (!entry.node.background) continue;
    const { text } = entry.text;
    const pos = text.indexOf('&', entry.node.command.end);
    const word = /^[^\W\d][\w-]*/.exec(text.slice(pos + 1, pos + 41))?.[0];
    if (pos < 0 || word === undefined || /^(amp|gt|lt);/.test(text.slice(pos + 1, pos + 5))) continue;
    yield { message: 'ampersand', at: placeIn(entry, { pos, end: pos + 1 }), data: { word } };
  }
});

/** `if x then`: the keyword is a word of the command before it. */
const keywordWords = where(
  saying(/(?:do|done|then|fi|esac)(?![\w-])/),
  function* ({ outline }: ShellSubject): Generator<ShellFinding<'keyword'>> {
    for (const entry of outline.of('Command')) {
      const { name, args } = entry.node;
      if (!name) continue;
      for (const arg of args) {
        // `mix do` and `lein do` run several tasks.
        if ((name.text === 'mix' || name.text === 'lein') && arg === args[0]) continue;
        if (/^(do|done|then|fi|esac)$/.test(arg.text))
          yield { message: 'keyword', at: placeIn(entry, arg), data: { keyword: arg.text } };
      }
    }
  },
);

/** One a word: `{{.name}}-{{.arch}}` is one mistake, or none. */
const braces = where(saying(/[{}]/), function* ({ outline }: ShellSubject): Generator<ShellFinding<'brace'>> {
  for (const entry of outline.of('Word')) {
    const { text } = entry.node;
    if ((!text.includes('{') && !text.includes('}')) || !isCommandWord(entry)) continue;
    const [first] = partsOf(entry.node).flatMap((part) => (part.type === 'Literal' ? bareBraces(part) : []));
    if (!first) continue;
    const { pos, brace } = first;
    yield { message: 'brace', at: placeIn(entry, { pos, end: pos + 1 }), data: { brace } };
  }
});

/** Braces that neither a backslash nor a `{}` excuses. */
function bareBraces({ text, pos }: { readonly text: string; readonly pos: number }) {
  const found = [...text.matchAll(/\\[^]|\{\}|[{}]/g)];
  return found.filter(([brace]) => brace.length === 1).map(({ 0: brace, index }) => ({ pos: pos + index, brace }));
}

function isCommandWord({ parent }: Entry): boolean {
  const owner = parent?.node.type;
  return owner === 'Command' || owner === 'Assignment' || owner === 'For' || owner === 'Redirect';
}

const curlyQuotes = where(saying(/[\u2018\u2019\u201c\u201d]/), function* ({ outline }: ShellSubject): Generator<
  ShellFinding<'curly-quote'>
> {
  for (const entry of outline.of('Word')) {
    for (const part of partsOf(entry.node)) {
      if (part.type !== 'Literal') continue;
      for (const match of part.text.matchAll(/[\u2018\u2019\u201c\u201d]/g)) {
        const pos = part.pos + match.index;
        yield { message: 'curly-quote', at: placeIn(entry, { pos, end: pos + 1 }), data: { quote: match[0] } };
      }
    }
  }
});

/** A string over several lines with a word right behind it: its end is most likely the start of the next one. */
const runawayQuotes = where(saying(/\n/), function* ({ outline }: ShellSubject): Generator<
  ShellFinding<'runaway-quote'>
> {
  for (const entry of outline.of('DoubleQuoted')) {
    const { node, text } = entry;
    const end = node.text.indexOf('\n');
    if (end < 0 || node.text.slice(1, end).trim() === '' || !/\w/.test(text.text.charAt(node.end))) continue;
    yield { message: 'runaway-quote', at: placeIn(entry, { pos: node.pos, end: node.pos + 1 }) };
  }
});

/** `$name[0]`: without braces the shell puts in `$name` and then `[0]`. */
export const bracketsBehindVariables = where(saying(/\[/), function* ({ outline }: ShellSubject): Generator<
  ShellFinding<'bracket'>
> {
  for (const entry of outline.of('SimpleExpansion')) {
    const { node, text } = entry;
    if (text.text.charAt(node.end) !== '[' || !/^\$[A-Za-z_]/.test(node.text)) continue;
    yield { message: 'bracket', at: placeOf(entry), data: { name: node.text.slice(1) } };
  }
});

/** Characters and words that look like syntax and are none. */
export const literalSyntax = all<'keyword' | 'brace' | 'curly-quote' | 'runaway-quote' | 'ampersand'>(
  keywordWords,
  braces,
  curlyQuotes,
  runawayQuotes,
  ampersands,
);
