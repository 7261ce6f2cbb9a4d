import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'no-system-upgrade';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM debian:13\n${source}\n`, inputs).map(({ text }) => text);

test('the message names the call', () => {
  expect(checkRule(id, 'FROM debian:13\nRUN apt-get update && apt-get upgrade -y\n')).toEqual([
    {
      messageId: 'apt',
      at: '2:23-2:41',
      text: 'apt-get upgrade -y',
      message:
        '`apt-get upgrade` makes the image depend on the day it was built, and two builds of one commit differ. Take a newer base image instead, and rebuild when it moves.',
    },
  ]);
});

test('the distribution upgrade of zypper', () => {
  expect(checkRule(id, 'FROM debian:13\nRUN zypper -n dup\n')).toEqual([
    {
      messageId: 'distUpgrade',
      at: '2:5-2:18',
      text: 'zypper -n dup',
      message:
        '`zypper dup` makes the image depend on the day it was built, and two builds of one commit differ. Take a newer base image instead, and rebuild when it moves.',
    },
  ]);
});

test.each([
  ['apt upgrade', 'apt'],
  ['aptitude safe-upgrade', 'apt'],
  ['apt-get dist-upgrade', 'aptRelease'],
  ['apt full-upgrade', 'aptRelease'],
  ['apk upgrade', 'apk'],
  ['dnf distro-sync', 'dnf'],
  ['microdnf update', 'dnf'],
  ['yum update', 'yum'],
  ['zypper up', 'zypper'],
  ['zypper dist-upgrade', 'distUpgrade'],
  ['pacman -Syu', 'upgrade'],
  ['brew upgrade', 'upgrade'],
])('%s has the message of its package manager', (command, message) => {
  expect(checkRule(id, `FROM debian:13\nRUN ${command}\n`).map(({ messageId }) => messageId)).toEqual([message]);
});

test.each<[string, string[]]>([
  ['RUN apt-get dist-upgrade -y && apt full-upgrade', ['apt-get dist-upgrade -y', 'apt full-upgrade']],
  ['RUN apk -U upgrade && apk upgrade --no-cache', ['apk -U upgrade', 'apk upgrade --no-cache']],
  ['RUN yum update -y && dnf -y upgrade && microdnf update', ['yum update -y', 'dnf -y upgrade', 'microdnf update']],
  ['RUN zypper --non-interactive patch', ['zypper --non-interactive patch']],
  ['RUN pacman -Syu --noconfirm', ['pacman -Syu --noconfirm']],
  ['RUN brew upgrade', ['brew upgrade']],
  ['ONBUILD RUN apt-get upgrade', ['apt-get upgrade']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'RUN apt-get update',
  'RUN apk upgrade openssl',
  'RUN dnf update -y openssl',
  'RUN pacman -Syu --noconfirm git',
  'RUN pip install --upgrade pip',
  'RUN brew update',
  'RUN npm update',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test.each([
  ['RUN apt-get update && apt-get upgrade -y && rm -rf /var/lib/apt/lists/*\nRUN x', 'RUN x'],
  ['RUN apk -U upgrade\nCMD x', 'CMD x'],
  ['RUN a && apt-get upgrade -y && b', 'RUN a && b'],
  ['RUN apt-get upgrade -y && b', 'RUN b'],
  ['RUN a && \\\n    apt-get upgrade -y && \\\n    b', 'RUN a && \\\n    b'],
  ['RUN a; apt-get upgrade > /dev/null; b', 'RUN a; b'],
  ['RUN <<E\napt-get upgrade\na\nE\nRUN x', 'RUN <<E\na\nE\nRUN x'],
  ['RUN <<E\napt-get upgrade\nE\nRUN x', 'RUN x'],
  ['RUN ["apk", "upgrade"]\nRUN x', 'RUN x'],
  ['ONBUILD RUN dnf -y update\nRUN x', 'RUN x'],
  ['RUN apt-get update && apt-get upgrade\nRUN apt-get install -y x', 'RUN apt-get update\nRUN apt-get install -y x'],
  ['RUN apk upgrade && apk upgrade && a', 'RUN apk upgrade && a'],
])('the fix takes it out: %j', (source, expected) => {
  expect(fixed(id, `FROM debian:13\n${source}\n`)).toBe(`FROM debian:13\n${expected}\n`);
});

test.each([
  'RUN yes | apt-get upgrade',
  'RUN a || apt-get upgrade',
  'RUN if a; then apt-get upgrade; fi',
  'RUN a && \\\n# why\napt-get upgrade && b',
  'RUN sh -c "apt-get upgrade"',
])('no fix for %j', (source) => {
  expect(fixed(id, `FROM debian:13\n${source}\n`)).toBe(`FROM debian:13\n${source}\n`);
});

test('hadolint keeps the one of zypper', () => {
  expect(found('RUN apt-get upgrade && zypper dist-upgrade', { preset: 'hadolint' })).toEqual(['zypper dist-upgrade']);
});
