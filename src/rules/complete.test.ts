/** Reads the bare list: `index.ts` cannot be loaded while a rule lacks something, and every other test fails at that. */
import { expect, test } from 'vitest';
import { rules } from './all.ts';

const needed = 'id property practice severity recommended why since summary about messages fix check'.split(' ');

/** A sentence for everything that an object should have and has not, whatever its type says. */
function lacking(rule: object, index: number): readonly string[] {
  const { id = `number ${index + 1} in all.ts`, messages = {} } = rule as {
    readonly id?: string;
    readonly messages?: Readonly<Record<string, object>>;
  };
  return [
    ...needed.filter((name) => !(name in rule)).map((name) => `The rule ${id} lacks \`${name}\`.`),
    ...Object.entries(messages).flatMap(([message, value]) => [
      ...('text' in value ? [] : [`The message \`${message}\` of the rule ${id} lacks \`text\`.`]),
      ...('aliases' in value
        ? []
        : [
            `The message \`${message}\` of the rule ${id} lacks \`aliases\`: write \`aliases: []\` where no tool has it.`,
          ]),
    ]),
  ];
}

test('no rule lacks anything', () => {
  expect(rules.flatMap(lacking)).toEqual([]);
});

test('what a rule lacks is said in one sentence each', () => {
  const rest = Object.fromEntries(
    Object.entries({ ...rules[0]!, id: 'a-rule' }).filter(([name]) => name !== 'summary' && name !== 'messages'),
  );
  const messages = { one: { text: 'One.' }, two: { aliases: [] } };
  expect(lacking({ ...rest, messages }, 0)).toEqual([
    'The rule a-rule lacks `summary`.',
    'The message `one` of the rule a-rule lacks `aliases`: write `aliases: []` where no tool has it.',
    'The message `two` of the rule a-rule lacks `text`.',
  ]);
  expect(lacking({}, 2)[0]).toBe('The rule number 3 in all.ts lacks `id`.');
});
