import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'pin-apk-version';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM alpine:3.22\n${source}\n`, inputs).map(({ text }) => text);

test('the message names the package', () => {
  expect(checkRule(id, 'FROM alpine:3.22\nRUN apk add --no-cache curl\n')).toEqual([
    {
      messageId: 'unpinned',
      at: '2:24-2:28',
      text: 'curl',
      message:
        '`curl` has no version, so each build installs what the repository holds that day. Write `curl=VERSION`, or `curl~VERSION` for a range, where builds must repeat.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['RUN apk add curl git=2.49.1-r0 zip', ['curl', 'zip']],
  ['RUN apk --no-cache add -t .deps gcc', ['gcc']],
  ['RUN apk add --virtual .deps -X https://a/b gcc', ['gcc']],
  ['ONBUILD RUN apk add curl', ['curl']],
  ['RUN <<EOF\napk add curl\nEOF', ['curl']],
  ["RUN set -x; deps='gcc'; apk add $deps", ['$deps']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'RUN apk add a=1 b~1.2 "c>1" "d<2" "e~=1" ./f.apk !g',
  'RUN apk del curl',
  'ARG P\nRUN apk add $P',
  'RUN apk update',
  'RUN apk add --timeout 60 curl=8.1',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test.each([['RUN apk add curl', 'RUN apk add curl=VERSION']])('%s is mended', (before, after) => {
  expect(fixed(id, `FROM alpine:3.22\n${before}\n`)).toBe(`FROM alpine:3.22\n${after}\n`);
});
