import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'no-maintainer';

test('every MAINTAINER, but not a label and not a trigger', () => {
  const source = 'FROM a:1\nmaintainer me\nLABEL maintainer=me\nONBUILD MAINTAINER me\n';
  expect(checkRule(id, source)).toEqual([
    {
      messageId: 'deprecated',
      at: '2:1-2:11',
      text: 'maintainer',
      message:
        '`MAINTAINER` is deprecated and sets a field that tools no longer read. Use the label `org.opencontainers.image.authors`.',
    },
  ]);
});

test.each([
  ['MAINTAINER Jo <jo@example.org>', 'LABEL org.opencontainers.image.authors="Jo <jo@example.org>"'],
  ['MAINTAINER "Jo Doe"', 'LABEL org.opencontainers.image.authors="Jo Doe"'],
  ['MAINTAINER a "b" $c \\d', 'LABEL org.opencontainers.image.authors="a \\"b\\" \\$c \\\\d"'],
  ['MAINTAINER', 'MAINTAINER'],
])('%s', (before, after) => {
  expect(fixed(id, `FROM a:1\n${before}\n`)).toBe(`FROM a:1\n${after}\n`);
});

test('escapes with the escape character of the file', () => {
  expect(fixed(id, '# escape=`\nFROM a:1\nMAINTAINER a"b `c \\d\n')).toBe(
    '# escape=`\nFROM a:1\nLABEL org.opencontainers.image.authors="a`"b ``c \\d"\n',
  );
});
