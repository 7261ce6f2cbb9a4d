import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'run-line-length';

test.each([
  [
    'FROM alpine:3.22\nRUN addgroup -S app && adduser -S app -G app && mkdir -p /srv/app /srv/data /srv/cache && chown app:app /srv/app /srv/data /srv/cache\n',
    {},
    [
      {
        messageId: 'long',
        at: '2:121-2:134',
        text: 'ta /srv/cache',
        message:
          'This line has 133 characters, more than 120, which hides what it does and what a change to it is. Break it before `&&`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nRUN <<E\na b c d e f g h i j k\nE\n',
    { options: { max: 20 } },
    [
      {
        messageId: 'long',
        at: '3:21-3:22',
        text: 'k',
        message:
          'This line has 21 characters, more than 20, which hides what it does and what a change to it is. Break it before `&&`.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM alpine:3.22\nRUN a\n', {}],
  [
    'FROM alpine:3.22\nRUN curl -fsSL a b c d e f g a b c d e f g a b c d e f g a b c d e f g a b c d e f g a b c d e f g a b c d e f g a b c d e f g a b c d e f g a b c d e f g a b c d e f g a b c d e f g  https://example.org\n',
    {},
  ],
  [
    'FROM alpine:3.22\nRUN a xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n',
    {},
  ],
  [
    'FROM alpine:3.22\nRUN a b c d e f g # x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x \n',
    {},
  ],
  ['FROM alpine:3.22\nRUN a && \\\n# b c d e f g h i j k l m\n  c\n', { options: { max: 20 } }],
  [
    'FROM alpine:3.22\nCOPY a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a  /x/\n',
    {},
  ],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});

test.each([
  ['FROM a:1\nRUN a b c d && e f g || h i\n', 'FROM a:1\nRUN a b c d \\\n    && e f g \\\n    || h i\n'],
  ['FROM a:1\nRUN a && \\\n  b c d e f && g h i j\n', 'FROM a:1\nRUN a && \\\n  b c d e f \\\n  && g h i j\n'],
  [
    '# escape=`\r\nFROM a:1\r\nRUN (a b c && d e f) && h\r\n',
    '# escape=`\r\nFROM a:1\r\nRUN (a b c `\r\n    && d e f) `\r\n    && h\r\n',
  ],
  ['FROM a:1\nONBUILD RUN a b c && d e f\n', 'FROM a:1\nONBUILD RUN a b c \\\n    && d e f\n'],
])('the fix breaks before operators: %j', (source, expected) => {
  expect(fixed(id, source, { options: { max: 20 } })).toBe(expected);
  expect(checkRule(id, expected, { options: { max: 20 } })).toEqual([]);
});

test.each([
  'FROM a:1\nRUN a b c d e f g h i j k\n',
  'FROM a:1\nRUN a b c d e f g h i j k && l\n',
  'FROM a:1\nRUN sh -c "a b c && d e f g"\n',
  'FROM a:1\nRUN a b c d e f; g h i j k\n',
  'FROM a:1\nRUN <<E\na b c d e f && g h i j k\nE\n',
])('no fix for %j', (source) => {
  expect(fixed(id, source, { options: { max: 20 } })).toBe(source);
});
