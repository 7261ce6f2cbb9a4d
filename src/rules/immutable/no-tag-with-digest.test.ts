import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'no-tag-with-digest';
const digest = `sha256:${'0'.repeat(64)}`;

test('the image', () => {
  expect(checkRule(id, `FROM debian:13@${digest}\n`)).toEqual([
    {
      messageId: 'ignored',
      at: '1:6-1:87',
      text: `debian:13@${digest}`,
      message:
        'The builder looks at the digest only, so `13` can say anything, and nobody notices when it is wrong. Remove the tag.',
    },
  ]);
});

test.each([`FROM debian@${digest}`, `FROM localhost:5000/debian@${digest}`, 'FROM debian:13', 'ARG I\nFROM $I'])(
  'not %s',
  (source) => {
    expect(checkRule(id, `${source}\n`)).toEqual([]);
  },
);

test('removes the tag, not the port', () => {
  expect(fixed(id, `FROM localhost:5000/a:1@${digest} AS b\n`)).toBe(`FROM localhost:5000/a@${digest} AS b\n`);
  const variable = `ARG T=1\nFROM a:$T@${digest}\n`;
  expect(fixed(id, variable)).toBe(variable);
});
