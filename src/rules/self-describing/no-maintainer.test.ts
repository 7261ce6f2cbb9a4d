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

test.each([
  [
    'FROM a:1 AS b\nMAINTAINER me\nRUN c\nFROM d:1\nCOPY --from=b /e /e\n',
    'FROM a:1 AS b\nRUN c\nFROM d:1\nCOPY --from=b /e /e\n',
  ],
  ['FROM a:1 AS b\nMAINTAINER\nFROM d:1\nCOPY --from=b /e /e\n', 'FROM a:1 AS b\nFROM d:1\nCOPY --from=b /e /e\n'],
])('it is removed where the image of the stage is thrown away: %j', (before, after) => {
  expect(fixed(id, before)).toBe(after);
});

test.each([
  'FROM a:1 AS b\n@\nFROM b\n',
  'FROM a:1 AS b\n@\nFROM d:1\n',
  'FROM a:1 AS test\n@\nFROM d:1\nCOPY --from=test /e /e\n',
  'FROM a:1 AS b\nFROM d:1\nCOPY --from=b /e /e\n@\n',
])('it becomes a label where somebody gets the image: %j', (source) => {
  const label = 'LABEL org.opencontainers.image.authors="me"';
  expect(fixed(id, source.replace('@', 'MAINTAINER me'))).toBe(source.replace('@', label));
});

test('the fix leaves nothing for label-in-final-stage', () => {
  const after = fixed(id, 'FROM a:1 AS b\nMAINTAINER me\nFROM d:1\nMAINTAINER me\nCOPY --from=b /e /e\n');
  expect(checkRule('label-in-final-stage', after)).toEqual([]);
});
