import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'no-update-alone';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM debian:13\n${source}\n`, inputs).map(({ text }) => text);

test('the message names the call', () => {
  expect(checkRule(id, 'FROM debian:13\nRUN apt-get update\nRUN apt-get install -y curl\n')).toEqual([
    {
      messageId: 'alone',
      at: '2:5-2:19',
      text: 'apt-get update',
      message:
        '`apt-get update` is in a `RUN` without the install: its layer is cached, and a later install then uses an index that may be weeks old. Refresh and install in one `RUN`.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['RUN apt-get update && rm -rf /tmp/x', ['apt-get update']],
  ['RUN apk update', ['apk update']],
  ['RUN apk update\nRUN apk add --no-cache a\nRUN apk add b', ['apk update']],
  ['ONBUILD RUN apt-get update', ['apt-get update']],
  ['RUN <<EOF\napt-get update\nEOF', ['apt-get update']],
  ['RUN apt-get install -y curl && apt-get update', ['apt-get update']],
  ['RUN ["apt-get", "update"]', ['"apt-get", "update"']],
  ['RUN apt-get update && apk add curl', ['apt-get update']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'RUN apt-get update && apt-get install -y curl',
  'RUN apt-get update; apt-get install -y curl',
  'RUN <<EOF\napt-get update\napt-get install -y curl\nEOF',
  'RUN apt-get update && apt-get upgrade -y',
  'RUN apk add --update curl',
  'RUN apk --update add curl',
  'RUN yum update -y',
  'RUN apk update\nRUN apk add --no-cache curl',
  'RUN apk update\nRUN apk -U add curl',
  'RUN dnf makecache',
  'RUN zypper ref',
  'RUN dnf update',
  'RUN sbt update',
  'RUN apt-get update && ./install.sh',
  'RUN apt-get update && $INSTALL',
  'RUN apt-get update && playwright install-deps',
  'RUN --mount=type=cache,target=/var/lib/apt/lists apt-get update',
  'RUN --mount=type=cache,target=/var/lib/apt apt-get update',
  'RUN apt-get update && aptitude install curl',
  'RUN sudo apt-get update && sudo apt-get build-dep -y x',
  'RUN apt-get update && apt-key list && rm -rf /var/lib/apt/lists/*',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test.each([
  ['RUN apt-get update\nRUN apt-get install -y curl', 'RUN apt-get update && apt-get install -y curl'],
  [
    'RUN apt-get update\n\nRUN apt-get install -y curl && rm -rf /a',
    'RUN apt-get update && apt-get install -y curl && rm -rf /a',
  ],
  [
    'RUN apt-get update\n# tools\nRUN apt-get install -y curl',
    'RUN apt-get update\n# tools\nRUN apt-get install -y curl',
  ],
  ['RUN apt-get update\nRUN make', 'RUN apt-get update\nRUN make'],
  ['RUN apt-get update;\nRUN apt-get install -y curl', 'RUN apt-get update;\nRUN apt-get install -y curl'],
])('%s is mended', (before, after) => {
  expect(fixed(id, `FROM debian:13\n${before}\n`)).toBe(`FROM debian:13\n${after}\n`);
});
