import { expect, test } from 'vitest';
import { checkRule, fixed, unknownTo } from '../testing/check.ts';

const id = 'no-privileged-port';
const found = (lines: string, from = 'alpine:3.22') =>
  checkRule(id, `FROM ${from}\n${lines}\n`).map(({ text, at }) => [text, at]);

test('the message', () => {
  expect(checkRule(id, 'FROM alpine:3.22\nEXPOSE 80\nUSER app\n')).toEqual([
    {
      messageId: 'privileged',
      at: '2:8-2:10',
      text: '80',
      message:
        'The container runs as `app`, and on some platforms only root, or a capability, may listen on port 80. Use one from 1024 on, such as 8080.',
    },
  ]);
});

test.each([
  [
    'USER app\nARG P=443/udp\nEXPOSE $P 8080 22-25',
    [
      ['$P', '4:8-4:10'],
      ['22-25', '4:16-4:21'],
    ],
  ],
  ['EXPOSE 80', []],
  ['EXPOSE 80\nUSER root', []],
  ['EXPOSE 1024\nUSER app', []],
  ['RUN setcap cap_net_bind_service=+ep /a\nEXPOSE 80\nUSER app', []],
  ['USER app\nEXPOSE $P', []],
])('%j', (lines, expected) => {
  expect(found(lines)).toEqual(expected);
});

test.each([
  ['EXPOSE 80 443/udp 9000', 'EXPOSE 8080 8443/udp 9000'],
  ['ARG P=80\nEXPOSE $P 22-25', 'ARG P=80\nEXPOSE $P 22-25'],
])('the fix asks for another: %j', (source, expected) => {
  expect(fixed(id, `FROM a:1\nUSER app\n${source}\n`)).toBe(`FROM a:1\nUSER app\n${expected}\n`);
});

test('a port the base image exposes is its own affair', () => {
  expect(found('EXPOSE 80\nUSER nginx', 'nginx:1.29')).toEqual([]);
});

test('a user nobody knows', () => {
  expect(unknownTo(id, 'FROM alpine:3.22\nARG U\nEXPOSE 80\nUSER $U\n')).toEqual([
    { text: '80', why: 'the build argument `U` has no default' },
  ]);
});
