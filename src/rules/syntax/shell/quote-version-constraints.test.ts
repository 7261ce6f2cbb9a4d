import { describe, expect, test } from 'vitest';
import { checkRule, fixed } from '../../testing/check.ts';

const id = 'quote-version-constraints';
const found = (run: string) =>
  checkRule(id, `RUN ${run}`, { fragment: true }).map(({ messageId, text }) => [messageId, text]);

test('the output', () => {
  expect(checkRule(id, 'RUN apk add --no-cache sqlite>3.38', { fragment: true })).toEqual([
    {
      messageId: 'output',
      at: '1:24-1:35',
      text: 'sqlite>3.38',
      message:
        '`sqlite>3.38` is not in quotes, so the shell writes the output to a file `3.38`, and the command gets `sqlite` without a version. Put quotes around it.',
    },
  ]);
});

test('the input', () => {
  expect(checkRule(id, 'RUN pip install flask<3', { fragment: true })).toEqual([
    {
      messageId: 'input',
      at: '1:17-1:24',
      text: 'flask<3',
      message:
        '`flask<3` is not in quotes, so the shell looks for a file `3` to read, and the command does not run without one. Put quotes around it.',
    },
  ]);
});

describe('finds', () => {
  test.each([
    ['pip install flask>=2.0 b', [['output', 'flask>=2.0']]],
    ['pip install a>=2,<3 && true', [['output', 'a>=2,<3']]],
    ['python3 -m pip install uvicorn[standard]>=0.30', [['output', 'uvicorn[standard]>=0.30']]],
    ['$PIP_INSTALL scikit-image>=0.14.2', [['output', 'scikit-image>=0.14.2']]],
    ['npm install a@>=2', [['output', 'a@>=2']]],
    [
      'pip install a>2 \\\n  b<=3',
      [
        ['output', 'a>2'],
        ['input', 'b<=3'],
      ],
    ],
  ])('%s', (run, expected) => {
    expect(found(run)).toEqual(expected);
  });
});

test.each([
  'pip install \'flask>=2.0\' "b<3"',
  'pip install flask==2.0 b~=1 c!=2',
  'pip install a>log.txt b>1.log',
  'pip install a > 2',
  'pip install a 2>1',
  'pip install -v>2',
  'make a>3',
  '[ a>=2 ]',
  'echo a>=b',
  "awk '$1>=2' a",
])('not %s', (run) => {
  expect(found(run)).toEqual([]);
});

test.each([
  ['RUN pip install flask>=2.0,<3 b\n', "RUN pip install 'flask>=2.0,<3' b\n"],
  ['RUN apk add sqlite>3.38\n', "RUN apk add 'sqlite>3.38'\n"],
  ['RUN pip install a[b]>=2\n', 'RUN pip install a[b]>=2\n'],
])('fixes %j', (source, expected) => {
  expect(fixed(id, source, { fragment: true })).toBe(expected);
});
