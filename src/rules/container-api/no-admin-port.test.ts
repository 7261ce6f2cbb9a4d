import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'no-admin-port';
const found = (source: string, inputs = {}) => checkRule(id, source, inputs).map(({ text, at }) => [text, at]);

test('reports port 22, in ranges and variables too', () => {
  expect(checkRule(id, 'FROM a:1\nEXPOSE 8080 22\n')).toEqual([
    {
      messageId: 'admin',
      at: '2:13-2:15',
      text: '22',
      message:
        'Port 22 is for logging in from afar, a way into the container beside its runtime. Remove it, and use `docker exec` or its like to look inside.',
    },
  ]);
  expect(found('FROM a:1\nARG P=22/udp\nEXPOSE 20-25 $P 2222 122 22/sctp ${Q}\n')).toEqual([
    ['20-25', '3:8-3:13'],
    ['$P', '3:14-3:16'],
  ]);
});

test.each([
  ['EXPOSE 8080 22 443', 'EXPOSE 8080 443'],
  ['EXPOSE 22/tcp 443', 'EXPOSE 443'],
  ['EXPOSE 22\nCMD x', 'CMD x'],
  ['ONBUILD EXPOSE 22\nCMD x', 'CMD x'],
  ['EXPOSE 20-25', 'EXPOSE 20-25'],
  ['ARG P=22\nEXPOSE $P', 'ARG P=22\nEXPOSE $P'],
])('the fix takes the port out: %j', (source, expected) => {
  expect(fixed(id, `FROM a:1\n${source}\n`)).toBe(`FROM a:1\n${expected}\n`);
});

test('only where it reaches the image', () => {
  expect(found('FROM a:1 AS x\nEXPOSE 22\nFROM a:1\nCOPY --from=x /a /a\n')).toEqual([]);
  expect(found('FROM a:1 AS x\nEXPOSE 22\nFROM x\n')).toEqual([['22', '2:8-2:10']]);
});

test('other ports by option', () => {
  expect(found('FROM a:1\nEXPOSE 22 3389 5900\n', { options: { ports: ['3389', '5900'] } })).toEqual([
    ['3389', '2:11-2:15'],
    ['5900', '2:16-2:20'],
  ]);
});

test('a Git server speaks SSH', () => {
  const git = 'RUN apk add --no-cache git openssh';
  expect(found(`FROM alpine:3.22\nEXPOSE 22 3000\n${git}\n`)).toEqual([]);
  expect(found(`FROM alpine:3.22\n${git}\nEXPOSE 22/tcp\n`)).toHaveLength(1);
  expect(found('FROM alpine:3.22\nEXPOSE 22 3000\n')).toHaveLength(1);
});
