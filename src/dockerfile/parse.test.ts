import { describe, expect, test } from 'vitest';
import { parse } from './parse.ts';
import type {
  CommandInstruction,
  CopyInstruction,
  FromInstruction,
  HealthcheckInstruction,
  KeyValueInstruction,
  OnbuildInstruction,
} from './tree.ts';

/** Name, text and line of each instruction. */
function outline(source: string): [string, string, number][] {
  const file = parse(source);
  return file.instructions.map(({ name, argument, start }) => [name, argument.text, file.position(start).line]);
}

function only<Node>(source: string): Node {
  const { instructions } = parse(source);
  expect(instructions).toHaveLength(1);
  return instructions[0] as Node;
}

describe('lines', () => {
  test.each<[string, string, [string, string, number][]]>([
    ['nothing', '', []],
    ['blank lines and comments', '\n  \n# c\n\t# d', []],
    ['no final newline', 'FROM a', [['FROM', 'a', 1]]],
    [
      'CRLF',
      'FROM a\r\nRUN b\r\n',
      [
        ['FROM', 'a', 1],
        ['RUN', 'b', 2],
      ],
    ],
    [
      'carriage returns before the line break',
      'FROM a\r\r\nRUN b',
      [
        ['FROM', 'a', 1],
        ['RUN', 'b', 2],
      ],
    ],
    ['a lone carriage return is white space', 'FROM a\rRUN b', [['FROM', 'a\rRUN b', 1]]],
    ['byte order mark', '\ufeffFROM a\n', [['FROM', 'a', 1]]],
    ['white space before the keyword', ' \t\u00a0FROM a', [['FROM', 'a', 1]]],
    ['white space behind the argument', 'FROM a \t\n', [['FROM', 'a', 1]]],
    [
      'lower and mixed case',
      'from a\nRun b',
      [
        ['FROM', 'a', 1],
        ['RUN', 'b', 2],
      ],
    ],
    ['tabs between', 'FROM\ta\tAS\tb', [['FROM', 'a\tAS\tb', 1]]],
    [
      'no argument',
      'RUN\nFROM',
      [
        ['RUN', '', 1],
        ['FROM', '', 2],
      ],
    ],
    ['# behind an instruction is no comment', 'RUN a # b', [['RUN', 'a # b', 1]]],
    [
      'an unknown instruction',
      'FROM a\nWHAT ever\nRUN b',
      [
        ['FROM', 'a', 1],
        ['WHAT', 'ever', 2],
        ['RUN', 'b', 3],
      ],
    ],
    [
      'ARG before FROM',
      'ARG A=1\nFROM a:$A',
      [
        ['ARG', 'A=1', 1],
        ['FROM', 'a:$A', 2],
      ],
    ],
  ])('%s', (_name, source, expected) => {
    expect(outline(source)).toEqual(expected);
  });
});

describe('continuations', () => {
  test.each<[string, string, [string, string, number][]]>([
    ['joined with nothing between', 'RUN a\\\nb', [['RUN', 'ab', 1]]],
    ['blanks behind the escape character', 'RUN a \\ \t\nb', [['RUN', 'a b', 1]]],
    [
      'CRLF',
      'RUN a \\\r\n b\r\nRUN c',
      [
        ['RUN', 'a  b', 1],
        ['RUN', 'c', 3],
      ],
    ],
    ['comments between', 'RUN a \\\n# one\n  # two\n  b', [['RUN', 'a   b', 1]]],
    ['blank lines between', 'RUN a \\\n\n \t\n  b', [['RUN', 'a   b', 1]]],
    [
      'two escape characters do not continue',
      'RUN a\\\\\nRUN b',
      [
        ['RUN', 'a\\\\', 1],
        ['RUN', 'b', 2],
      ],
    ],
    ['an escape character alone in its line', 'RUN a \\\n\\\nb', [['RUN', 'a b', 1]]],
    ['up to the end', 'RUN a \\', [['RUN', 'a', 1]]],
    ['up to the end, with a comment', 'RUN a \\\n# c\n', [['RUN', 'a', 1]]],
    ['inside the keyword', 'FR\\\nOM a', [['FROM', 'a', 1]]],
    ['before the keyword', '\\\n  FROM a', [['FROM', 'a', 2]]],
    ['a comment does not continue', '# a \\\nFROM b', [['FROM', 'b', 2]]],
    [
      'backtick where the directive says so',
      '# escape=`\nRUN a `\n b\\\nRUN c',
      [
        ['RUN', 'a  b\\', 2],
        ['RUN', 'c', 4],
      ],
    ],
  ])('%s', (_name, source, expected) => {
    expect(outline(source)).toEqual(expected);
  });

  test('the argument maps back to the source, piece by piece', () => {
    const source = 'RUN ab \\\n# c\n  cd';
    const { argument } = only<CommandInstruction>(source);
    expect(argument.text).toBe('ab   cd');
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((index) => argument.at(index))).toEqual([4, 5, 6, 13, 14, 15, 16, 17]);
    expect(argument.span(0, 2)).toEqual({ start: 4, end: 6 });
    expect(argument.span(1, 6)).toEqual({ start: 5, end: 16 });
    expect(argument.span(5, 5)).toEqual({ start: 15, end: 15 });
  });

  test('lines of an instruction', () => {
    const source = '  RUN a \\\n# c\n b \n\nRUN <<E\nx\nE\r\n';
    const slices = parse(source).instructions.map(({ lines }) => source.slice(lines.start, lines.end));
    expect(slices).toEqual(['  RUN a \\\n# c\n b ', 'RUN <<E\nx\nE']);
  });
});

describe('comments', () => {
  test('above an instruction, inside it, and apart', () => {
    const file = parse('# apart\n\n# one\n#two  \nFROM a\n# three\nRUN b \\\n  # inside\n  c\n');
    expect(file.comments.map(({ text, inside }) => [text, inside])).toEqual([
      ['apart', false],
      ['one', false],
      ['two', false],
      ['three', false],
      ['inside', true],
    ]);
    expect(file.instructions.map(({ comments }) => comments.map(({ text }) => text))).toEqual([
      ['one', 'two'],
      ['three'],
    ]);
  });

  test('have the range of their text', () => {
    const source = ' # a b \r\nFROM a';
    expect(parse(source).comments).toEqual([{ start: 1, end: 7, text: 'a b', inside: false }]);
  });
});

describe('FROM', () => {
  test.each<[string, (string | null)[]]>([
    ['FROM a', ['a', null, null]],
    ['FROM a AS b', ['a', 'AS', 'b']],
    ['FROM a aS b', ['a', 'aS', 'b']],
    ['FROM a as', ['a', 'as', null]],
    ['FROM a b', ['a', null, null]],
    ['FROM', [null, null, null]],
    ['FROM "a b"', ['"a', null, null]],
    ['FROM --platform=$P a:1@sha256:x', ['a:1@sha256:x', null, null]],
  ])('%s', (source, expected) => {
    const { image, as, stageName } = only<FromInstruction>(source);
    expect([image, as, stageName].map((word) => word?.text ?? null)).toEqual(expected);
  });
});

describe('key and value', () => {
  test.each<[string, [string, string | null, number | null][], boolean]>([
    ['ENV a=b', [['a', 'b', 5]], false],
    [
      'ENV a=b c="d e" f=g\\ h',
      [
        ['a', 'b', 5],
        ['c', '"d e"', 9],
        ['f', 'g\\ h', 17],
      ],
      false,
    ],
    ['ENV a=', [['a', '', 5]], false],
    ['ENV =b', [['', 'b', 4]], false],
    ['ENV a=b=c', [['a', 'b=c', 5]], false],
    [
      'ENV a=b c',
      [
        ['a', 'b', 5],
        ['c', null, null],
      ],
      false,
    ],
    ['ENV a b c=d', [['a', 'b c=d', null]], true],
    ['ENV a  b "c', [['a', 'b "c', null]], true],
    ['ENV a', [['a', null, null]], true],
    ['ENV', [], false],
    ['LABEL "a b"=c', [['"a b"', 'c', 11]], false],
    [
      'ARG a b=c',
      [
        ['a', null, null],
        ['b', 'c', 7],
      ],
      false,
    ],
    [
      "ENV a='b\\' c=d",
      [
        ['a', "'b\\'", 5],
        ['c', 'd', 12],
      ],
      false,
    ],
    ['ENV a="b\\" c"', [['a', '"b\\" c"', 5]], false],
    ['ENV a="b c', [['a', '"b c', 5]], false],
  ])('%s', (source, expected, legacy) => {
    const instruction = only<KeyValueInstruction>(source);
    expect(instruction.pairs.map(({ key, value, equals }) => [key.text, value?.text ?? null, equals])).toEqual(
      expected,
    );
    expect(instruction.legacy).toBe(legacy);
  });

  test('with the backtick as escape character', () => {
    const { pairs } = parse('# escape=`\nENV a=b` c d=C:\\ e=f').instructions[0] as KeyValueInstruction;
    expect(pairs.map(({ key, value }) => [key.text, value?.text])).toEqual([
      ['a', 'b` c'],
      ['d', 'C:\\'],
      ['e', 'f'],
    ]);
  });

  test('over several lines', () => {
    const source = 'ENV a=1 \\\n# c\n    b="2 \\\n  3"';
    const { pairs } = only<KeyValueInstruction>(source);
    expect(pairs.map(({ key, value, start, end }) => [key.text, value?.text, source.slice(start, end)])).toEqual([
      ['a', '1', 'a=1'],
      ['b', '"2   3"', 'b="2 \\\n  3"'],
    ]);
  });
});

describe('forms', () => {
  test.each<[string, unknown]>([
    ['CMD ["a", "b c"]', ['a', 'b c']],
    ['CMD [ "a" , "b" ]', ['a', 'b']],
    ['CMD []', []],
    ['CMD [ ]', []],
    ['CMD ["\\u0041\\n\\"\\\\\\/"]', ['A\n"\\/']],
    ['CMD ["\\ud800"]', ['\ufffd']],
    ['CMD ["a", \\\n  "b"]', ['a', 'b']],
    ["CMD ['a']", { shell: "['a']", malformedJson: true }],
    ['CMD ["a",]', { shell: '["a",]', malformedJson: true }],
    ['CMD ["a"] b', { shell: '["a"] b', malformedJson: true }],
    ['CMD ["a', { shell: '["a', malformedJson: true }],
    ['CMD ["\\x"]', { shell: '["\\x"]', malformedJson: true }],
    ['CMD ["a", 1]', { shell: '["a", 1]', malformedJson: true }],
    ['CMD [[]]', { shell: '[[]]', malformedJson: true }],
    ['CMD a "b"', { shell: 'a "b"', malformedJson: false }],
    ['CMD', { shell: '', malformedJson: false }],
    ['CMD "[a]"', { shell: '"[a]"', malformedJson: false }],
  ])('%s', (source, expected) => {
    const { form } = only<CommandInstruction>(source);
    const actual =
      form.kind === 'exec'
        ? form.strings.map(({ value }) => value)
        : { shell: form.text.text, malformedJson: form.malformedJson };
    expect(actual).toEqual(expected);
  });

  test('a string has the range of its quotes', () => {
    const source = 'CMD ["a", \\\n "b\\\\c"]';
    const { form } = only<CommandInstruction>(source);
    const slices = form.kind === 'exec' ? form.strings.map(({ start, end }) => source.slice(start, end)) : null;
    expect(slices).toEqual(['"a"', '"b\\\\c"']);
  });

  test.each<[string, string | null, unknown]>([
    ['HEALTHCHECK NONE', 'NONE', null],
    ['HEALTHCHECK --interval=5s CMD a b', 'CMD', 'a b'],
    ['HEALTHCHECK cmd ["a", "b"]', 'cmd', ['a', 'b']],
    ['HEALTHCHECK', null, null],
    ['HEALTHCHECK --retries=1', null, null],
    ['HEALTHCHECK CMD', 'CMD', null],
  ])('%s', (source, expectedType, expectedForm) => {
    const { type, form } = only<HealthcheckInstruction>(source);
    expect(type?.text ?? null).toBe(expectedType);
    const actual =
      form === null ? null : form.kind === 'exec' ? form.strings.map(({ value }) => value) : form.text.text;
    expect(actual).toEqual(expectedForm);
  });
});

describe('COPY and ADD', () => {
  test.each<[string, string[], string | null]>([
    ['COPY a b /c/', ['a', 'b'], '/c/'],
    ['COPY a', [], null],
    ['COPY', [], null],
    ['COPY "a b" c', ['"a', 'b"'], 'c'],
    ['COPY ["a b", "c"]', ['a b'], 'c'],
    ['COPY ["a"]', [], null],
    ['ADD --chown=a:b --link x y', ['x'], 'y'],
    ['COPY <<A x <<"B" /d/\nA\nB', ['x'], '/d/'],
    ['COPY --from=a \\\n  b \\\n  # c\n  d', ['b'], 'd'],
  ])('%s', (source, expectedSources, expectedDestination) => {
    const { sources, destination } = only<CopyInstruction>(source);
    expect(sources.map(({ value }) => value)).toEqual(expectedSources);
    expect(destination?.value ?? null).toBe(expectedDestination);
  });

  test('a path of the JSON form maps into its quotes', () => {
    const source = 'COPY ["a", "b"]';
    const { destination } = only<CopyInstruction>(source);
    expect(destination).toMatchObject({ start: 11, end: 14, value: 'b', json: true });
    expect([destination!.text.text, destination!.text.start, destination!.text.end]).toEqual(['b', 12, 13]);
  });
});

describe('ONBUILD', () => {
  test('holds the instruction behind it', () => {
    const source = 'ONBUILD run --network=none a \\\n b';
    const onbuild = only<OnbuildInstruction>(source);
    const trigger = onbuild.trigger!;
    expect([trigger.name, trigger.keyword.text, trigger.argument.text]).toEqual(['RUN', 'run', 'a  b']);
    expect(trigger.flags.map(({ name }) => name)).toEqual(['network']);
    expect(trigger.onbuild).toBe(onbuild);
    expect(source.slice(trigger.start, trigger.end)).toBe('run --network=none a \\\n b');
  });

  test('without one', () => {
    expect(only<OnbuildInstruction>('ONBUILD').trigger).toBeNull();
  });

  test('with a heredoc', () => {
    const file = parse('ONBUILD RUN <<E cat\nx\nE\nRUN y');
    expect(file.instructions.map(({ name }) => name)).toEqual(['ONBUILD', 'RUN']);
    const { trigger, heredocs } = file.instructions[0] as OnbuildInstruction;
    expect(heredocs.map(({ name, body }) => [name, body.text])).toEqual([['E', 'x\n']]);
    expect(trigger!.heredocs).toBe(heredocs);
  });

  test('a chain of them takes no heredocs', () => {
    expect(outline('ONBUILD ONBUILD RUN <<E cat\nx')).toEqual([
      ['ONBUILD', 'ONBUILD RUN <<E cat', 1],
      ['X', '', 2],
    ]);
  });
});

test('a line far above the limit of BuildKit is read like any other', () => {
  const source = `FROM a\nRUN ${'x'.repeat(300_000)}\nUSER b`;
  expect(parse(source).instructions.map(({ name, end }) => [name, end])).toEqual([
    ['FROM', 6],
    ['RUN', 300_011],
    ['USER', 300_018],
  ]);
});
