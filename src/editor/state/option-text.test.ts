import { expect, test } from 'vitest';
import type { OptionSchema } from '../../rules/define.ts';
import { rules } from '../../rules/index.ts';
import { optionText, readOption } from './option-text.ts';

const description = '';
const schemas = {
  boolean: { type: 'boolean', default: false, description },
  integer: { type: 'integer', default: 1, description },
  string: { type: 'string', default: '', description },
  array: { type: 'array', items: { type: 'string' }, default: [], description },
  object: { type: 'object', additionalProperties: { type: 'string' }, default: {}, description },
} as const satisfies Readonly<Record<string, OptionSchema>>;

test.each([
  ['boolean', 'true', true],
  ['boolean', 'false', false],
  ['integer', ' -3 ', -3],
  ['integer', '1.5', null],
  ['integer', '', null],
  ['string', 'a, b', 'a, b'],
  ['array', ' a,b ,, c', ['a', 'b', 'c']],
  ['array', '', []],
  ['object', 'a=b, c=d=e', { a: 'b', c: 'd=e' }],
  ['object', 'a', null],
  ['object', '=a', null],
] as const)('%s: %j', (type, text, value) => {
  expect(readOption(schemas[type], text)).toEqual(value);
});

test('every default of a rule is read from its own text', () => {
  const options = rules.flatMap(({ id, options: own }) =>
    Object.entries(own ?? {}).map(([name, schema]) => [`${id} ${name}`, schema] as const),
  );
  expect(options.length).toBeGreaterThan(10);
  for (const [name, schema] of options)
    expect([name, readOption(schema, optionText(schema.default))]).toEqual([name, schema.default]);
});
