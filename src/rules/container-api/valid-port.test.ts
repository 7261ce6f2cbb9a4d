import { expect, test } from 'vitest';
import { checkRule, unknownTo } from '../testing/check.ts';

const check = (source: string) =>
  checkRule('valid-port', source).map(({ messageId, text, at }) => [messageId, text, at]);

test('says which word is wrong, and how', () => {
  expect(check('FROM a:1\nEXPOSE 80 65536 8010-8000 http 80/http 0 443/TCP\nONBUILD EXPOSE 99999\n')).toEqual([
    ['range', '65536', '2:11-2:16'],
    ['order', '8010-8000', '2:17-2:26'],
    ['format', 'http', '2:27-2:31'],
    ['protocol', '80/http', '2:32-2:39'],
    ['range', '99999', '3:16-3:21'],
  ]);
});

test('puts in defaults, and is silent about what it cannot know', () => {
  const source = 'FROM a:1\nARG PORT=80000\nARG OTHER\nEXPOSE $PORT $OTHER ${OTHER:-70000}\n';
  expect(check(source)).toEqual([
    ['range', '$PORT', '4:8-4:13'],
    ['range', '${OTHER:-70000}', '4:21-4:36'],
  ]);
  expect(unknownTo('valid-port', source)).toEqual([
    { text: '$OTHER', why: 'the build argument `OTHER` has no default' },
  ]);
});

test('takes apart a variable that holds several ports, and leaves host ports to another rule', () => {
  expect(check('FROM a:1\nENV PORTS="80 443"\nEXPOSE $PORTS 8080:80\n')).toEqual([]);
});

test('the message', () => {
  expect(checkRule('valid-port', 'EXPOSE 80/foo\n', { fragment: true })).toEqual([
    {
      messageId: 'protocol',
      at: '1:8-1:14',
      text: '80/foo',
      message: '`foo` is not a protocol that EXPOSE takes, so the image does not build. Use `tcp`, `udp` or `sctp`.',
    },
  ]);
});
