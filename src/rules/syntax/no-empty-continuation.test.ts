import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'no-empty-continuation';

test.each([
  [
    'FROM alpine:3.22\nRUN mkdir /data && \\\n\n    chmod 750 /data\n',
    {},
    [
      {
        messageId: 'blank',
        at: '3:1-4:1',
        text: '\n',
        message:
          'There is a blank line inside this RUN. Builders still read on after it, but later ones are going to refuse it. Remove the line.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nRUN a \\\n\n  \n  && b \\\n# c\n\n  && d\n',
    {},
    [
      {
        messageId: 'blank',
        at: '3:1-4:1',
        text: '\n',
        message:
          'There is a blank line inside this RUN. Builders still read on after it, but later ones are going to refuse it. Remove the line.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\r\nRUN a \\\r\n\r\n  b\r\n',
    {},
    [
      {
        messageId: 'blank',
        at: '3:1-4:1',
        text: '\r\n',
        message:
          'There is a blank line inside this RUN. Builders still read on after it, but later ones are going to refuse it. Remove the line.',
      },
    ],
  ],
  [
    '# escape=`\nFROM alpine:3.22\nRUN a `\n\n  b\n',
    {},
    [
      {
        messageId: 'blank',
        at: '4:1-5:1',
        text: '\n',
        message:
          'There is a blank line inside this RUN. Builders still read on after it, but later ones are going to refuse it. Remove the line.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM alpine:3.22\nRUN a \\\n# c\n  b\n', {}],
  ['FROM alpine:3.22\nRUN <<EOF\n\na \\\n\nEOF\n', {}],
  ['FROM alpine:3.22\nRUN a\n\nRUN b\n', {}],
  ['FROM alpine:3.22\nRUN a\n&& b \\\n\nRUN c\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});

test.each([
  [
    'FROM alpine:3.22\nRUN mkdir /data && \\\n\n    chmod 750 /data\n',
    {},
    'FROM alpine:3.22\nRUN mkdir /data && \\\n    chmod 750 /data\n',
  ],
  [
    'FROM alpine:3.22\nRUN a \\\n\n  \n  && b \\\n# c\n\n  && d\n',
    {},
    'FROM alpine:3.22\nRUN a \\\n  && b \\\n# c\n  && d\n',
  ],
  ['FROM alpine:3.22\r\nRUN a \\\r\n\r\n  b\r\n', {}, 'FROM alpine:3.22\r\nRUN a \\\r\n  b\r\n'],
  ['# escape=`\nFROM alpine:3.22\nRUN a `\n\n  b\n', {}, '# escape=`\nFROM alpine:3.22\nRUN a `\n  b\n'],
])('the fix of %j %j', (source, inputs, after) => {
  expect(fixed(id, source, inputs)).toBe(after);
});
