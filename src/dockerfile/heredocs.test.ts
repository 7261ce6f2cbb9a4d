import { describe, expect, test } from 'vitest';
import { heredocOperator, heredocOperators } from './heredocs.ts';
import { parse } from './parse.ts';

type Expected = { name: string; fd?: number; expand?: boolean; chomp?: boolean };

describe('operators of a line', () => {
  test.each<[string, Expected[]]>([
    ['RUN <<EOF', [{ name: 'EOF' }]],
    ['RUN <<-EOF', [{ name: 'EOF', chomp: true }]],
    ["RUN <<'EOF'", [{ name: 'EOF', expand: false }]],
    ['RUN <<"EOF"', [{ name: 'EOF', expand: false }]],
    ["RUN <<E'O'F", [{ name: 'EOF', expand: false }]],
    ["RUN <<eo\\'f", [{ name: "eo'f" }]],
    ["RUN <<'a b'", [{ name: 'a b', expand: false }]],
    ['RUN 3<<EOF', [{ name: 'EOF', fd: 3 }]],
    ['RUN <<  EOF', [{ name: 'EOF' }]],
    ['RUN << -EOF', [{ name: '-EOF' }]],
    ['RUN <<- \t"A" b', [{ name: 'A', expand: false, chomp: true }]],
    ['RUN <<-\nEOF', []],
    ['RUN <<\nEOF', []],
    ['RUN <<$EOF', [{ name: '$EOF' }]],
    ['RUN <<A cat <<B', [{ name: 'A' }, { name: 'B' }]],
    ['RUN cat <<A>b', [{ name: 'A>b' }]],
    ['RUN <<<EOF', []],
    ['RUN a<<EOF', []],
    ['RUN "<<EOF"', []],
    ["RUN '<<EOF'", []],
    ['RUN \\<<EOF', []],
    ['RUN <<', []],
    ['RUN <<""', []],
    ['RUN $(cat <<EOF)', [{ name: 'EOF)' }]],
    ['RUN echo "it is open <<EOF', []],
    ['RUN echo ${x@Q} <<EOF', []],
    ['RUN <<\vEOF', []],
  ])('%s', (line, expected) => {
    const actual = heredocOperators(line).map(({ name, fd, expand, chomp }) => ({ name, fd, expand, chomp }));
    expect(actual).toEqual(expected.map((one) => ({ fd: 0, expand: true, chomp: false, ...one })));
  });

  test('with their places', () => {
    const line = 'RUN 3<<-A cat << "B"';
    expect(heredocOperators(line).map(({ start, end }) => line.slice(start, end))).toEqual(['3<<-A', '<< "B"']);
  });

  test.each([
    ["<<'EOF", 'malformed'],
    ['<<EOF sh', null],
    ['<<a<b', null],
    ['EOF', null],
    ['', null],
  ])('%s alone', (word, expected) => {
    expect(heredocOperator(word)).toBe(expected);
  });
});

/** Body, content and terminator of each heredoc. */
function bodies(source: string) {
  return parse(source).instructions.map(({ name, heredocs }) => [
    name,
    heredocs.map(({ body, content, terminator }) => [
      body.text,
      content.text,
      terminator && source.slice(terminator.start, terminator.end),
    ]),
  ]);
}

describe('bodies', () => {
  test.each<[string, string, unknown]>([
    [
      'one',
      'RUN <<E\na\n# b\nE\nUSER c',
      [
        ['RUN', [['a\n# b\n', 'a\n# b\n', 'E']]],
        ['USER', []],
      ],
    ],
    ['empty', 'RUN <<E\nE', [['RUN', [['', '', 'E']]]]],
    ['tabs cut', 'RUN <<-E\n\t\ta\n \tb\n\tE', [['RUN', [['\t\ta\n \tb\n', 'a\n \tb\n', 'E']]]]],
    ['an indented terminator is none without the dash', 'RUN <<E\n\tE\nE', [['RUN', [['\tE\n', '\tE\n', 'E']]]]],
    [
      'CRLF',
      'RUN <<E\r\na\r\nE\r\nUSER b',
      [
        ['RUN', [['a\r\n', 'a\r\n', 'E']]],
        ['USER', []],
      ],
    ],
    [
      'two, one after the other',
      'COPY <<A <<B /c/\nB\nA\nA\nB\n',
      [
        [
          'COPY',
          [
            ['B\n', 'B\n', 'A'],
            ['A\n', 'A\n', 'B'],
          ],
        ],
      ],
    ],
    ['a longer line does not end it', 'RUN <<E\nEE\nE \nE', [['RUN', [['EE\nE \n', 'EE\nE \n', 'E']]]]],
    ['open', 'RUN <<E\na\nUSER b\n', [['RUN', [['a\nUSER b\n', 'a\nUSER b\n', null]]]]],
    ['open in the last line', 'RUN <<E', [['RUN', [['', '', null]]]]],
    ['behind a continued line', 'RUN a \\\n <<E\nb\nE', [['RUN', [['b\n', 'b\n', 'E']]]]],
    ['an operator in two pieces', 'RUN a <\\\n<E\nb\nE', [['RUN', [['b\n', 'b\n', 'E']]]]],
    ['ADD', 'ADD <<E /a\nb\nE', [['ADD', [['b\n', 'b\n', 'E']]]]],
    [
      'not in JSON form',
      'RUN ["<<E"]\nUSER b',
      [
        ['RUN', []],
        ['USER', []],
      ],
    ],
    [
      'not in other instructions',
      'CMD <<E\nUSER b',
      [
        ['CMD', []],
        ['USER', []],
      ],
    ],
  ])('%s', (_name, source, expected) => {
    expect(bodies(source)).toEqual(expected);
  });

  test('ranges: the operator, the whole, and content without tabs mapped back', () => {
    const source = 'RUN <<-E cat\n\tab\n\t\tc\nE\n';
    const [heredoc] = parse(source).instructions[0]!.heredocs;
    expect(source.slice(heredoc!.operator.start, heredoc!.operator.end)).toBe('<<-E');
    expect([heredoc!.start, heredoc!.end]).toEqual([4, 22]);
    const { content } = heredoc!;
    expect(content.text).toBe('ab\nc\n');
    expect([0, 1, 2, 3, 4, 5].map((index) => content.at(index))).toEqual([14, 15, 16, 19, 20, 21]);
    expect(parse(source).instructions[0]!.end).toBe(22);
  });
});
