import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'label-not-empty';
const found = (source: string, inputs = {}) =>
  checkRule(id, source, inputs).map(({ messageId, at }) => [messageId, at]);

test('an empty standard label', () => {
  expect(checkRule(id, 'FROM a:1\nLABEL org.opencontainers.image.title="" b=""\n')).toEqual([
    {
      messageId: 'empty',
      at: '2:38-2:40',
      text: '""',
      message:
        'The label `org.opencontainers.image.title` is empty, so tools that show it show nothing. Give it a value, or remove it.',
    },
  ]);
  expect(found("FROM a:1\nONBUILD LABEL org.opencontainers.image.title='' org.opencontainers.image.url=\n")).toEqual([
    ['empty', '2:46-2:48'],
    ['empty', '2:78-2:78'],
  ]);
});

test('a label of the schema', () => {
  const source = 'FROM a:1\nLABEL team="" other="" "quoted"=""\n';
  const schema = { team: 'text', quoted: 'url', missing: 'text' };
  expect(found(source, { options: { schema } })).toEqual([
    ['emptySchema', '2:12-2:14'],
    ['emptySchema', '2:33-2:35'],
  ]);
  expect(found(source, { preset: 'hadolint', options: { schema } })).toEqual([
    ['emptySchema', '2:12-2:14'],
    ['emptySchema', '2:33-2:35'],
  ]);
});

test.each(['LABEL org.opencontainers.image.title=" "', 'ARG A\nLABEL org.opencontainers.image.title=$A', 'LABEL'])(
  'not %s',
  (line) => {
    expect(found(`FROM a:1\n${line}\n`)).toEqual([]);
  },
);
