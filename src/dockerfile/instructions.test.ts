import { expect, test } from 'vitest';
import { description } from './descriptions.ts';
import { flagSpec, INSTRUCTIONS } from './instructions.ts';
import { parse } from './parse.ts';

test('every instruction of the table is one the parser knows, and no other', () => {
  const unknown = [...INSTRUCTIONS.keys()].filter((name) => 'unknown' in parse(name).instructions[0]!);
  expect(unknown).toEqual([]);
  expect(INSTRUCTIONS.size).toBe(18);
});

test('names of flags and options are unique, choices stand where they are needed', () => {
  for (const { flags } of INSTRUCTIONS.values()) {
    expect(new Set(flags.map(({ name }) => name)).size).toBe(flags.length);
    for (const { value, choices, options = [] } of flags) {
      expect(choices === undefined).toBe(value !== 'choice');
      const names = options.flatMap((option) => option.names);
      expect(new Set(names).size).toBe(names.length);
    }
  }
});

test('flags by name', () => {
  expect(flagSpec('COPY', 'link')?.since).toBe('1.4');
  expect(flagSpec('RUN', 'device')?.labs).toBe(true);
  expect(flagSpec('RUN', 'from')).toBeUndefined();
  expect(flagSpec('WHAT', 'from')).toBeUndefined();
});

test.each([
  ['# a says what\nARG a', 'says what'],
  ['# a first\n# a second\nARG a', 'first'],
  ['# other\n# a says\nARG a', 'says'],
  ['# a cut off\n#\n# more\nARG a', ''],
  ['# a apart\n\nARG a', ''],
  ['# ab says\nARG a', ''],
  ['# a\nARG a', ''],
])('description in %j', (source, expected) => {
  expect(description(parse(source).instructions[0]!.comments, 'a')).toBe(expected);
});
