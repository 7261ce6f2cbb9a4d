import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'missing-from';

test.each([
  [
    '# nothing but a comment\nARG VERSION=1\n',
    {},
    [
      {
        messageId: 'missing',
        at: '2:1-2:4',
        text: 'ARG',
        message:
          'This file has no FROM, so there is nothing to build on. Begin with `FROM` and an image, or with `FROM scratch`.',
      },
    ],
  ],
  [
    '',
    {},
    [
      {
        messageId: 'missing',
        at: '1:1-1:1',
        text: '',
        message:
          'This file has no FROM, so there is nothing to build on. Begin with `FROM` and an image, or with `FROM scratch`.',
      },
    ],
  ],
  [
    '# c\n\n',
    {},
    [
      {
        messageId: 'missing',
        at: '1:1-1:1',
        text: '',
        message:
          'This file has no FROM, so there is nothing to build on. Begin with `FROM` and an image, or with `FROM scratch`.',
      },
    ],
  ],
  [
    'RUN a\nRUN b\n',
    {},
    [
      {
        messageId: 'missing',
        at: '1:1-1:4',
        text: 'RUN',
        message:
          'This file has no FROM, so there is nothing to build on. Begin with `FROM` and an image, or with `FROM scratch`.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM alpine:3.22\n', {}],
  ['FORM a:1\n', {}],
  ['RUN a\n', { fragment: true }],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});
