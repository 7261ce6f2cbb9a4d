import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'expose-container-port-only';

test('names the word with the host part', () => {
  expect(checkRule(id, 'FROM a:1\nexpose 80 \\\n  127.0.0.1:80:8080/tcp\n')).toEqual([
    {
      messageId: 'host',
      at: '3:3-3:24',
      text: '127.0.0.1:80:8080/tcp',
      message:
        '`127.0.0.1:80:8080/tcp` names an address or a port of the host, which EXPOSE ignores and will refuse one day. Keep the container port, and publish it with `-p` at run time.',
    },
  ]);
});

test('puts in defaults, keeps silent about what it cannot know', () => {
  const source = 'FROM a:1\nARG A=80:80\nARG B\nEXPOSE $A $B 8080 80/udp 8000-8010\nONBUILD EXPOSE 1:2\n';
  expect(checkRule(id, source).map(({ text }) => text)).toEqual(['$A', '1:2']);
});

test('keeps the container port', () => {
  expect(fixed(id, 'FROM a:1\nEXPOSE 80:8080 127.0.0.1:80:81/udp [::1]:80:82\n')).toBe(
    'FROM a:1\nEXPOSE 8080 81/udp 82\n',
  );
  const variable = 'FROM a:1\nARG A=80:80\nEXPOSE $A\n';
  expect(fixed(id, variable)).toBe(variable);
});

test.each<[string, string[]]>([
  [':80', []],
  ['::80', []],
  [':::80', [':::80']],
  ['1.2.3.4::80', ['1.2.3.4::80']],
  ['8:80', ['8:80']],
])('EXPOSE %s', (word, expected) => {
  expect(checkRule(id, `FROM a:1\nEXPOSE ${word}\n`).map(({ text }) => text)).toEqual(expected);
});

test('BuildKit does not look at what ONBUILD keeps', () => {
  const source = 'FROM a:1\nONBUILD EXPOSE 1:80\nEXPOSE 2:81\n';
  expect(checkRule(id, source, { preset: 'buildkit' }).map(({ text }) => text)).toEqual(['2:81']);
});
