import { describe, expect, test } from 'vitest';
import { MappedText } from './text.ts';
import { expand, expandHeredoc, expandWords, heredocReferences, references, type Lookup } from './variables.ts';

const VALUES: Record<string, string> = { A: 'one', B: 'two words', E: '', P: '/usr/local/bin', '1': 'digit' };

const lookup: Lookup = (name) => {
  const value = VALUES[name];
  return value === undefined ? { kind: 'unset' } : { kind: 'set', value };
};

/** The expanded text, or the failure's reason. */
function result(text: string, escape?: '\\' | '`'): string {
  const expansion = expand(text, lookup, escape);
  if (expansion.kind === 'value') return expansion.text;
  return expansion.kind === 'failure' ? `! ${expansion.reason}` : '?';
}

describe('expand', () => {
  test.each([
    ['plain', 'plain'],
    ['$A', 'one'],
    ['${A}', 'one'],
    ['x$A.y', 'xone.y'],
    ['$Ax', ''],
    ['${A}x', 'onex'],
    ['$NOT', ''],
    ['$', '$'],
    ['a$', 'a$'],
    ['$.', '$.'],
    ['$1x', 'digitx'],
    ['$$x', 'x'],
    ["'$A'", '$A'],
    ['"$A"', 'one'],
    ['"\'$A\'"', "'one'"],
    ['\\$A', '$A'],
    ['"\\$A"', '$A'],
    ['"\\x"', '\\x'],
    ['\\x', 'x'],
    ['a\\', 'a'],
    ["'a\\'", 'a\\'],
    ['é${A}😀', 'éone😀'],
    ['$Aé', ''],
    ['a < b << c', 'a < b << c'],
  ])('%s', (text, expected) => {
    expect(result(text)).toBe(expected);
  });

  test.each([
    ['${A:-x}', 'one'],
    ['${E:-x}', 'x'],
    ['${N:-x}', 'x'],
    ['${A-x}', 'one'],
    ['${E-x}', ''],
    ['${N-x}', 'x'],
    ['${A:+x}', 'x'],
    ['${E:+x}', ''],
    ['${N:+x}', ''],
    ['${E+x}', 'x'],
    ['${N+x}', ''],
    ['${A?x}', 'one'],
    ['${E?x}', ''],
    ['${E:?x}', '! E: x'],
    ['${N?}', '! N: is not allowed to be unset'],
    ['${E:?}', '! E: is not allowed to be empty'],
    ['${N:-${A}}', 'one'],
    ['${N:-${M:-$A}}', 'one'],
    ['${N:-"a b"}', 'a b'],
    ["${N:-'}'}", '}'],
    ['${N:-\\}}', '}'],
  ])('%s', (text, expected) => {
    expect(result(text)).toBe(expected);
  });

  test.each([
    ['${P#/*/}', 'local/bin'],
    ['${P##*/}', 'bin'],
    ['${P%/*}', '/usr/local'],
    ['${P%%/*}', ''],
    ['${P%%l*}', '/usr/'],
    ['${P#x}', '/usr/local/bin'],
    ['${N#x}', ''],
    ['${P#$A}', '/usr/local/bin'],
    ['${P/local/x}', '/usr/x/bin'],
    ['${P/l*l/x}', '/usr/x/bin'],
    ['${P//\\//-}', '-usr-local-bin'],
    ['${P//?in/x}', '/usr/local/x'],
    ['${P//l/}', '/usr/oca/bin'],
    ['${P/zzz/x}', '/usr/local/bin'],
    ['${P#\\x}', "! invalid pattern '\\x'"],
    ['${P/\\a/x}', "! invalid pattern '\\a'"],
  ])('%s', (text, expected) => {
    expect(result(text)).toBe(expected);
  });

  test.each([
    ['${', "! no closing '}'"],
    ['${}', '! bad substitution'],
    ['${:x}', '! bad substitution'],
    ['${{A}', '! bad substitution'],
    ['${A', "! no closing '}'"],
    ['${A:-x', "! no closing '}'"],
    ['${A=x}', "! unsupported modifier '='"],
    ['${A:=x}', "! unsupported modifier ':='"],
    ['${A:#x}', "! unsupported modifier ':#'"],
    ['${A@Q}', "! unsupported modifier '@'"],
    ['${.}', "! unsupported modifier '.'"],
    ['${A/x}', "! no closing '/'"],
    ['${A/x/y', "! no closing '}'"],
    ["'open", '! no closing single quote'],
    ['"open', '! no closing double quote'],
    ['"open\\"', '! no closing double quote'],
  ])('%s', (text, expected) => {
    expect(result(text)).toBe(expected);
  });

  test('the escape character of the file', () => {
    expect(result('C:\\dir`$A\\$A', '`')).toBe('C:\\dir$A\\one');
    expect(result('"`$A`"`x"', '`')).toBe('$A"`x');
  });

  test('nesting has an end', () => {
    expect(result(`${'${N:-'.repeat(150)}x${'}'.repeat(150)}`)).toBe('x');
    expect(result('${N:-'.repeat(100_000))).toBe('! substitutions are nested too deeply');
  });

  test('a failure has its place', () => {
    expect(expand('ab"c', lookup)).toEqual({
      kind: 'failure',
      cause: 'quote',
      reason: 'no closing double quote',
      start: 2,
      end: 4,
    });
    expect(expand('ab${}c', lookup)).toEqual({
      kind: 'failure',
      cause: 'substitution',
      reason: 'bad substitution',
      start: 2,
      end: 5,
    });
    expect(expand('a${b:-c', lookup)).toEqual({
      kind: 'failure',
      cause: 'substitution',
      reason: "no closing '}'",
      start: 1,
      end: 7,
    });
    expect(expand('a${b:=c} d', lookup)).toMatchObject({ start: 4, end: 6 });
  });
});

describe('which variables decide', () => {
  const some: Lookup = (name) => (name.startsWith('U') ? { kind: 'unknown' } : lookup(name));

  test.each<[string, object]>([
    ['$A$N', { kind: 'value', text: 'one', uses: ['A', 'N'], matched: ['A'], unmatched: ['N'] }],
    ['${A:-$B}', { kind: 'value', text: 'one', uses: ['A'], matched: ['B', 'A'], unmatched: [] }],
    ['${N:-$B}', { kind: 'value', text: 'two words', uses: ['N', 'B'], matched: ['B'], unmatched: ['N'] }],
    ['${A:+$B}', { kind: 'value', text: 'two words', uses: ['A', 'B'], matched: ['B', 'A'], unmatched: [] }],
    ['$A $A', { kind: 'value', text: 'one one', uses: ['A'], matched: ['A'], unmatched: [] }],
    ['x', { kind: 'value', text: 'x', uses: [], matched: [], unmatched: [] }],
    ['$A$U', { kind: 'unknown', variable: 'U', matched: ['A'], unmatched: [] }],
    ['${A:-$U}', { kind: 'value', text: 'one', uses: ['A'], matched: ['A'], unmatched: [] }],
    ['${N:+$U}', { kind: 'value', text: '', uses: ['N'], matched: [], unmatched: ['N'] }],
    ['${U:-x}', { kind: 'unknown', variable: 'U', matched: [], unmatched: [] }],
    ['${U:?x}', { kind: 'unknown', variable: 'U', matched: [], unmatched: [] }],
    ['${A#$U}', { kind: 'unknown', variable: 'U', matched: ['A'], unmatched: [] }],
    ['${A/$U/x}', { kind: 'unknown', variable: 'U', matched: ['A'], unmatched: [] }],
  ])('%s', (text, expected) => {
    expect(expand(text, some)).toEqual(expected);
  });
});

describe('expandWords', () => {
  test.each<[string, string[]]>([
    ['a b', ['a', 'b']],
    ['  a  ', ['a']],
    ['"a b" c', ['a b', 'c']],
    ['a\\ b', ['a b']],
    ['$B', ['two', 'words']],
    ['"$B"', ['two words']],
    ['x$B', ['xtwo', 'words']],
    ['$B$A', ['two', 'wordsone']],
    ['""', []],
    ['$E', []],
    ['a "" b', ['a', 'b']],
    ['a << b', ['a', '<< b']],
  ])('%s', (text, expected) => {
    const expansion = expandWords(text, lookup);
    expect(expansion.kind === 'value' ? expansion.words : expansion).toEqual(expected);
  });
});

describe('expandHeredoc', () => {
  test.each([
    ["it's \"$A\" \\$A $NOT ${N:-x} '$A'", "it's \"one\" $A  x 'one'"],
    ['a${N}${N/a/b}b\\n', 'abn'],
  ])('%s', (text, expected) => {
    expect(expandHeredoc(text, lookup)).toMatchObject({ kind: 'value', text: expected });
  });
});

test('references of a heredoc stand in quotes too', () => {
  const text = `it's '$a' \\$b "\${c:-$d}"`;
  const found = heredocReferences(new MappedText({ text, locate: (index) => index }, 0, text.length));
  expect(found.map(({ name, start, end }) => [name, text.slice(start, end)])).toEqual([
    ['a', '$a'],
    ['c', '${c:-$d}'],
    ['d', '$d'],
  ]);
});

describe('references', () => {
  function read(text: string) {
    const mapped = new MappedText({ text, locate: (index) => index + 10 }, 0, text.length);
    return references(mapped).map(({ name, modifier, start, end, nameSpan, operand, quoted }) => [
      name,
      modifier,
      text.slice(start - 10, end - 10),
      nameSpan.start - 10,
      operand && [operand.text, operand.span.start - 10],
      quoted,
    ]);
  }

  test.each<[string, unknown[]]>([
    ['no variables', []],
    [
      '$a ${b}',
      [
        ['a', null, '$a', 1, null, false],
        ['b', null, '${b}', 5, null, false],
      ],
    ],
    [
      '${a:-$b}',
      [
        ['a', ':-', '${a:-$b}', 2, ['$b', 5], false],
        ['b', null, '$b', 6, null, false],
      ],
    ],
    [
      '${a##x}${b%y}',
      [
        ['a', '##', '${a##x}', 2, ['#x', 4], false],
        ['b', '%', '${b%y}', 9, ['y', 11], false],
      ],
    ],
    ['${a//x/y}', [['a', '//', '${a//x/y}', 2, ['x/y', 5], false]]],
    ['"$a"\'$b\'\\$c', [['a', null, '$a', 2, null, true]]],
    ['$a ${', [['a', null, '$a', 1, null, false]]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
