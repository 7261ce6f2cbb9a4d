import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'expose-protocol-lowercase';

test('points at the protocol', () => {
  expect(checkRule(id, 'FROM a:1\nEXPOSE 80 53/UDP\n')).toEqual([
    {
      messageId: 'casing',
      at: '2:14-2:17',
      text: 'UDP',
      message:
        'The protocol `UDP` is written `udp` in the image and in all tools that show it. Write it in lower case here too.',
    },
  ]);
});

test('also out of a variable, and not where it is no protocol', () => {
  const source = 'FROM a:1\nARG P=53/Tcp\nEXPOSE $P 80/HTTP 80/tcp 80 $Q 1:2/Udp\n';
  expect(checkRule(id, source).map(({ text }) => text)).toEqual(['$P', 'Udp']);
});

test('writes it in lower case', () => {
  expect(fixed(id, 'FROM a:1\nEXPOSE 53/Udp 80/TCP\n')).toBe('FROM a:1\nEXPOSE 53/udp 80/tcp\n');
});

test('BuildKit does not look at what ONBUILD keeps', () => {
  const source = 'FROM a:1\nONBUILD EXPOSE 80/TCP\nEXPOSE 81/UDP\n';
  expect(checkRule('expose-protocol-lowercase', source).map(({ text }) => text)).toEqual(['TCP', 'UDP']);
  expect(checkRule('expose-protocol-lowercase', source, { preset: 'buildkit' }).map(({ text }) => text)).toEqual([
    'UDP',
  ]);
});
