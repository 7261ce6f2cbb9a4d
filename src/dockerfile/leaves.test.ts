import { describe, expect, test } from 'vitest';
import { parse } from './parse.ts';

/** Kind and text of each leaf; blanks and line breaks left out. */
function read(source: string): [string, string][] {
  return parse(source)
    .leaves()
    .filter(({ kind }) => kind !== 'blank' && kind !== 'newline')
    .map(({ kind, start, end }) => [kind, source.slice(start, end)]);
}

describe('leaves', () => {
  test.each<[string, [string, string][]]>([
    ['', []],
    [
      'FROM a AS b\n',
      [
        ['keyword', 'FROM'],
        ['word', 'a'],
        ['word', 'AS'],
        ['word', 'b'],
      ],
    ],
    [
      '\ufeff# syntax=a\n# c\nFROM a',
      [
        ['bom', '\ufeff'],
        ['directive', '# syntax=a'],
        ['comment', '# c'],
        ['keyword', 'FROM'],
        ['word', 'a'],
      ],
    ],
    [
      'RUN --mount=a b',
      [
        ['keyword', 'RUN'],
        ['flag', '--mount=a'],
        ['word', 'b'],
      ],
    ],
    [
      'COPY -- a b',
      [
        ['keyword', 'COPY'],
        ['word', '--'],
        ['word', 'a'],
        ['word', 'b'],
      ],
    ],
    [
      'RUN a \\ \n# c\n  b',
      [
        ['keyword', 'RUN'],
        ['word', 'a'],
        ['continuation', '\\'],
        ['comment', '# c'],
        ['word', 'b'],
      ],
    ],
    [
      'RUN a\\\nb',
      [
        ['keyword', 'RUN'],
        ['word', 'a'],
        ['continuation', '\\'],
        ['word', 'b'],
      ],
    ],
    [
      'RU\\\nN a',
      [
        ['keyword', 'RU'],
        ['continuation', '\\'],
        ['keyword', 'N'],
        ['word', 'a'],
      ],
    ],
    [
      'RUN "a \\\nb"',
      [
        ['keyword', 'RUN'],
        ['word', '"a '],
        ['continuation', '\\'],
        ['word', 'b"'],
      ],
    ],
    [
      'RUN <<-E\n\ta\n\tE\nUSER b',
      [
        ['keyword', 'RUN'],
        ['word', '<<-E'],
        ['heredoc', '\ta\n'],
        ['heredoc-end', 'E'],
        ['keyword', 'USER'],
        ['word', 'b'],
      ],
    ],
    [
      'ONBUILD RUN --a b',
      [
        ['keyword', 'ONBUILD'],
        ['keyword', 'RUN'],
        ['flag', '--a'],
        ['word', 'b'],
      ],
    ],
    [
      '# escape=`\nRUN a `\n b',
      [
        ['directive', '# escape=`'],
        ['keyword', 'RUN'],
        ['word', 'a'],
        ['continuation', '`'],
        ['word', 'b'],
      ],
    ],
  ])('%j', (source, expected) => {
    expect(read(source)).toEqual(expected);
  });

  test('line breaks and blanks', () => {
    expect(parse(' FROM\ta \r\n\r\n\r#c\n').leaves()).toEqual([
      { kind: 'blank', start: 0, end: 1 },
      { kind: 'keyword', start: 1, end: 5 },
      { kind: 'blank', start: 5, end: 6 },
      { kind: 'word', start: 6, end: 7 },
      { kind: 'blank', start: 7, end: 8 },
      { kind: 'newline', start: 8, end: 10 },
      { kind: 'newline', start: 10, end: 12 },
      { kind: 'blank', start: 12, end: 13 },
      { kind: 'comment', start: 13, end: 15 },
      { kind: 'newline', start: 15, end: 16 },
    ]);
  });
});

test.each([
  [0, 1, 1],
  [4, 1, 5],
  [6, 1, 7],
  [7, 2, 1],
  [8, 3, 1],
  [11, 3, 4],
  [99, 3, 4],
])('offset %i is at line %i, column %i', (offset, line, column) => {
  expect(parse('FROM a\n\nx 😀'.replace('😀', 'y')).position(offset)).toEqual({
    line,
    column,
    offset: Math.min(offset, 11),
  });
});

test('a column counts UTF-16 units, and a carriage return before the line break', () => {
  const file = parse('a😀b\r\nc');
  expect([3, 4, 5, 6].map((offset) => file.position(offset))).toEqual([
    { line: 1, column: 4, offset: 3 },
    { line: 1, column: 5, offset: 4 },
    { line: 1, column: 6, offset: 5 },
    { line: 2, column: 1, offset: 6 },
  ]);
});
