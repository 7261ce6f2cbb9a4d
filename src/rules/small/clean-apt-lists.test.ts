import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'clean-apt-lists';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM debian:13\n${source}\n`, inputs).map(({ text }) => text);

test('the message names the command', () => {
  expect(checkRule(id, 'FROM debian:13\nRUN apt-get update && apt-get install -y curl\n')).toEqual([
    {
      messageId: 'lists',
      at: '2:5-2:19',
      text: 'apt-get update',
      message:
        'The package lists that `apt-get update` loads stay in the image, though nothing needs them. Delete them at the end of the same `RUN`: `rm -rf /var/lib/apt/lists/*`.',
    },
  ]);
});

const install = 'apt-get update && apt-get install -y curl';

test.each([
  [`RUN ${install} && rm -rf /tmp/*`, ['apt-get update']],
  ['RUN rm -rf /var/lib/apt/lists/* && apt update && apt install x', ['apt update']],
  [`ONBUILD RUN ${install}`, ['apt-get update']],
  ['RUN apt-get update && apt-get -y upgrade', ['apt-get update']],
  ['RUN apt-get update && apt-get upgrade -y\nRUN apt-get install -y a', ['apt-get update']],
  ['RUN apt-get update && apt-get dist-upgrade -y && rm -rf /var/lib/apt/lists/*', []],
  [`RUN <<EOF\napt-get update\napt-get install -y curl\nEOF`, ['apt-get update']],
  [`RUN ${install} && rm -rf /var/lib/apt/lists/*`, []],
  [`RUN ${install} && rm -fr /var/lib/apt/lists`, []],
  [`RUN ${install} && apt-get clean && rm -f /var/lib/apt/lists/*_*`, []],
  [`RUN ${install} && cd /var/lib/apt && rm lists/*_**`, []],
  [`RUN ${install} && rm -f /var/lib/apt/lists/*`, ['apt-get update']],
  [`RUN ${install} && rm -f /var/cache/apt/*_*`, ['apt-get update']],
  [`RUN ${install} && rm -r /var/lib/apt`, []],
  [`RUN ${install} && rm -rf /var/lib/apt/list*`, []],
  [`RUN ${install} && rm -rf var/lib/apt/list*`, []],
  [`RUN ${install} && rm -rf ./var/lib/apt/lists/*`, []],
  [`WORKDIR /var/lib\nRUN ${install} && rm -rf apt/lists`, []],
  [`WORKDIR $DIR\nRUN ${install} && rm -rf lists/*`, []],
  [`WORKDIR $DIR\nRUN ${install} && rm -rf var/lib/apt/list*`, []],
  [`WORKDIR $DIR\nRUN ${install} && rm -rf lib/apt`, ['apt-get update']],
  [`RUN ${install} && cd /var/lib/apt && rm -rf lists/*`, []],
  [`RUN cd /var/lib && ${install} && cd apt && rm -rf lists/*`, []],
  [`WORKDIR /srv\nRUN ${install} && rm -rf var/lib/apt/lists/*`, ['apt-get update']],
  [`RUN cd /srv && ${install} && rm -rf var/lib/apt/lists/*`, ['apt-get update']],
  [`RUN ${install} && rm -rf /var/lib/apt/lists.old*`, ['apt-get update']],
  [`RUN ${install}; apt-get dist-clean`, []],
  [`RUN ${install} && CLEAN="rm -rf /var/lib/apt/lists/*" && eval "$CLEAN"`, []],
  [`RUN ${install} && /tmp/clean-layer.sh`, []],
  [`RUN ${install} && bash /build/cleanup.sh`, []],
  [`RUN ${install} && /build/install.sh`, ['apt-get update']],
  [`RUN ${install} && eval "rm -rf /tmp/*"`, ['apt-get update']],
  [`RUN ${install} && find /var/lib/apt/lists -type f -delete`, []],
  [`RUN ${install} && find /var/cache /var/lib/apt/lists -not -name lock -type f -delete`, []],
  [`RUN ${install} && find /var/lib/apt/ -type f ! -name lock -delete`, []],
  [`RUN ${install} && find /var/lib/apt -type f -exec rm -f {} +`, []],
  [`RUN ${install} && find / \\( -path '/var/lib/apt/lists/*' -o -name '*.pyc' \\) -delete`, []],
  [`RUN ${install} && find / \\( -name '*.log' -o -name '*.pyc' \\) -delete`, ['apt-get update']],
  [`RUN ${install} && find /var -type d -exec chmod a+x {} +`, ['apt-get update']],
  [`RUN ${install} && find /var/log -type f -delete`, ['apt-get update']],
  [`RUN --mount=type=cache,target=/var/lib/apt/lists ${install}`, []],
  [`RUN --mount=type=tmpfs,target=/var/lib/apt ${install}`, []],
  ['RUN apt-get update', []],
  ['RUN apt-get install -y curl', []],
  [`RUN ${install}\nFROM debian:13\nRUN true`, []],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test('a stage that the image is built on counts', () => {
  expect(checkRule(id, `FROM debian:13 AS a\nRUN ${install}\nFROM a\n`).length).toBe(1);
});

test.each([
  `FROM debian:13\nRUN ${install}\nRUN apt-get install -y git\n`,
  `FROM debian:13 AS a\nRUN ${install}\nFROM a AS b\nRUN apt install -y git\nFROM a\n`,
])('lists that a later RUN installs with stay: %j', (source) => {
  expect(checkRule(id, source).map(({ messageId, message }) => [messageId, message])).toEqual([
    [
      'needed',
      'The package lists that `apt-get update` loads stay in the image for a later `RUN`, which installs without an update of its own. Join the two, or update there too, and delete the lists at the end of each: `rm -rf /var/lib/apt/lists/*`.',
    ],
  ]);
  expect(fixed(id, source)).toBe(source);
});

test('a later RUN with an update of its own needs none', () => {
  const source = `FROM debian:13\nRUN ${install}\nRUN ${install} && rm -rf /var/lib/apt/lists/*\nRUN apt-get install -y git\n`;
  expect(checkRule(id, source).map(({ messageId, at }) => `${messageId} ${at}`)).toEqual(['lists 2:5-2:19']);
});

test('hadolint asks for `rm -rf`', () => {
  const source = `RUN ${install} && rm -f /var/lib/apt/lists/*_*`;
  expect(found(source, { preset: 'hadolint' })).toEqual(['apt-get update']);
});

test('hadolint reports an update alone', () => {
  expect(found('RUN apt-get update', { preset: 'hadolint' })).toEqual(['apt-get update']);
});

test.each([
  [`RUN ${install}`, `RUN ${install} && rm -rf /var/lib/apt/lists/*`],
  [`RUN ${install} \\\n  git\nCMD ["a"]`, `RUN ${install} \\\n  git && rm -rf /var/lib/apt/lists/*\nCMD ["a"]`],
  [
    'RUN <<EOF\napt-get update\napt-get install -y curl\nEOF',
    'RUN <<EOF\napt-get update\napt-get install -y curl\nrm -rf /var/lib/apt/lists/*\nEOF',
  ],
  [
    'RUN sudo apt-get update && sudo apt-get install -y curl',
    'RUN sudo apt-get update && sudo apt-get install -y curl && sudo rm -rf /var/lib/apt/lists/*',
  ],
  [`RUN ${install} || true`, `RUN ${install} || true`],
])('%s is mended', (before, after) => {
  expect(fixed(id, `FROM debian:13\n${before}\n`)).toBe(`FROM debian:13\n${after}\n`);
});
