import type { ParseError } from 'unbash';

/** Message ids of what the shell's grammar does not allow. */
export type ProblemId =
  | 'unclosed-quote'
  | 'unclosed-substitution'
  | 'unclosed-if'
  | 'unclosed-loop'
  | 'unclosed-group'
  | 'missing-do'
  | 'missing-then'
  | 'missing-command'
  | 'background-separator'
  | 'misplaced-parenthesis'
  | 'misplaced-word'
  | 'unparsable';

interface Problem {
  readonly message: ProblemId;
  readonly data: Readonly<Record<string, string>>;
}

/** What a parser's error means for a reader. `text` is the script it was found in. */
export function problemOf({ message, pos }: ParseError, text: string): Problem {
  for (const [pattern, id, data] of table) {
    const match = pattern.exec(message);
    if (match) return refined({ message: id, data: data(match) }, pos, text);
  }
  return { message: 'unparsable', data: { detail: message } };
}

type Row = readonly [RegExp, ProblemId, (match: RegExpExecArray) => Readonly<Record<string, string>>];

const none = (): Readonly<Record<string, string>> => ({});

const table: readonly Row[] = [
  [
    /^unterminated (ANSI-C|single|double) quote/,
    'unclosed-quote',
    ([, kind]) => ({ quote: kind === 'double' ? '"' : "'" }),
  ],
  [/^unterminated backtick/, 'unclosed-quote', () => ({ quote: '`' })],
  [/^unterminated (.+)/, 'unclosed-substitution', ([, what = '']) => ({ what })],
  [/^expected 'fi'/, 'unclosed-if', none],
  [/^expected 'done' to close '(\w+)'/, 'unclosed-loop', ([, keyword = '']) => ({ keyword })],
  [/^expected '(\}|\)|esac|\]\])' to close/, 'unclosed-group', ([, closing = '']) => ({ closing })],
  [/^expected 'do'/, 'missing-do', none],
  [/^expected 'then'/, 'missing-then', none],
  [
    /^expected command (after '(.+)'|in (.+))/,
    'missing-command',
    ([, , after, place]) => ({ after: after ?? place ?? '' }),
  ],
  [/^unexpected token '(.+)'/s, 'misplaced-word', ([, word = '']) => ({ word })],
];

function refined(problem: Problem, pos: number, text: string): Problem {
  if (problem.message !== 'misplaced-word') return problem;
  const { word } = problem.data;
  if (word === ';' && text.slice(0, pos).trimEnd().endsWith('&')) return { message: 'background-separator', data: {} };
  if (word === '(' || (word === ')' && text.slice(0, pos).includes('(')))
    return { message: 'misplaced-parenthesis', data: {} };
  return problem;
}
