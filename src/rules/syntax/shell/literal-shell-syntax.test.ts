import { expect, test } from 'vitest';
import { checkRule } from '../../testing/check.ts';

const id = 'literal-shell-syntax';

test.each([
  [
    'RUN echo done a{ b} {} "{" c{d,e} && x=f{g && h "$x"',
    [
      ['keyword', '1:10-1:14', 'done'],
      ['brace', '1:16-1:17', '{'],
      ['brace', '1:19-1:20', '}'],
      ['brace', '1:41-1:42', '{'],
    ],
  ],
  [
    'RUN get {{.name}}-{{.arch}} \\{a a\\{b{',
    [
      ['brace', '1:9-1:10', '{'],
      ['brace', '1:37-1:38', '{'],
    ],
  ],
  ['RUN mix do deps.get, compile && mix deps.get do; lein do clean', [['keyword', '1:46-1:48', 'do']]],
  ['RUN <<EOF\necho "a\nb"c "d"\nEOF', [['runaway-quote', '2:6-2:7', '"']]],
  ['RUN get https://a.com/b?c&d=e -f', [['ampersand', '1:26-1:27', '&']]],
  ['RUN a &\\\n  b; c & d; e && f; g >&2; h 2>&1; i&', []],
  [
    'RUN echo “a” "“b”"',
    [
      ['curly-quote', '1:10-1:11', '“'],
      ['curly-quote', '1:12-1:13', '”'],
    ],
  ],
])('%j', (source, expected) => {
  expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
    expected,
  );
});
