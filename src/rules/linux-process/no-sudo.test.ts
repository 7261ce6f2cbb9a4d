import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'no-sudo';
const found = (lines: string) =>
  checkRule(id, `FROM debian:13\n${lines}\n`).map(({ messageId, text, at }) => [messageId, text, at]);

test('the messages', () => {
  expect(checkRule(id, 'FROM a:1\nRUN sudo ls\nCMD ["sudo", "server"]\n')).toEqual([
    {
      messageId: 'build',
      at: '2:5-2:9',
      text: 'sudo',
      message:
        '`sudo` is not needed in a build: `USER` says who runs a step, and where neither the file nor its base image has one, that is root. Drop `sudo`, or set the `USER` that the step needs.',
    },
    {
      messageId: 'start',
      at: '3:6-3:22',
      text: '"sudo", "server"',
      message:
        '`sudo` starts the program as its child, so signals and the exit code pass through it. Say who runs the program with `USER` instead.',
    },
  ]);
});

test('one finding a step', () => {
  expect(checkRule(id, 'FROM a:1\nRUN sudo a && sudo b\n')).toEqual([
    {
      messageId: 'several',
      at: '2:5-2:9',
      text: 'sudo',
      message:
        '`sudo` is not needed in a build: `USER` says who runs a step, and where neither the file nor its base image has one, that is root. Drop it in each of the 2 places in this step, or set the `USER` that the step needs.',
    },
  ]);
});

test.each([
  [
    'RUN a && \\\n  sudo -E b | sudo c\nRUN sudo d',
    [
      ['several', 'sudo', '3:3-3:7'],
      ['build', 'sudo', '4:5-4:9'],
    ],
  ],
  ['ONBUILD RUN sudo a', [['build', 'sudo', '2:13-2:17']]],
  ['RUN ["sudo", "a"]', [['build', '"sudo", "a"', '2:6-2:17']]],
  ['RUN <<EOF\nA=b sudo c\nEOF', [['build', 'A=b sudo c', '3:1-3:11']]],
  ['ENTRYPOINT exec sudo a', [['start', 'exec sudo a', '2:12-2:23']]],
  ['RUN apt-get install -y sudo', []],
  ['RUN which sudo', []],
  ['RUN echo "app ALL=NOPASSWD: ALL" > /etc/sudoers', []],
  ['HEALTHCHECK CMD sudo a', []],
])('%j', (lines, expected) => {
  expect(found(lines)).toEqual(expected);
});

test.each([
  ['RUN sudo a && sudo b', 'RUN a && b'],
  ['RUN sudo -u app a', 'RUN sudo -u app a'],
  ['RUN sudo -u app a && sudo b', 'RUN sudo -u app a && sudo b'],
  ['USER app\nRUN sudo a', 'USER app\nRUN sudo a'],
  ['RUN sudo env A=b c', 'RUN sudo env A=b c'],
])('%j becomes %j', (before, after) => {
  expect(fixed(id, `FROM debian:13\n${before}\n`)).toBe(`FROM debian:13\n${after}\n`);
});
