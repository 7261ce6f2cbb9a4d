import { describe, expect, test } from 'vitest';
import { createChecker } from '../../checker/checker.ts';
import { checkRule, unknownTo } from '../testing/check.ts';

const id = 'no-sshd';
const found = (lines: string) => checkRule(id, `FROM a:1\n${lines}\n`).map(({ text, at }) => [text, at]);

test('the message', () => {
  expect(
    checkRule(id, 'FROM a:1\nRUN apk add \\\n  openssh-server=9\nEXPOSE 22\nCMD ["/usr/sbin/sshd", "-D"]\n'),
  ).toEqual([
    {
      messageId: 'server',
      at: '3:3-3:19',
      text: 'openssh-server=9',
      message:
        'An SSH server is a second program and a second way into the container, with keys that are the same in every copy of the image. Leave it out, and use `docker exec` or its like.',
    },
  ]);
});

test.each([
  ['RUN apt-get install -y a dropbear', 'dropbear'],
  ['RUN ssh-keygen -A', 'ssh-keygen -A'],
  ['RUN sed -i s/a/b/ /etc/ssh/sshd_config', 'sed -i s/a/b/ /etc/ssh/sshd_config'],
  ['RUN echo "Port 2222" >> /etc/ssh/sshd_config', 'echo "Port 2222" >> /etc/ssh/sshd_config'],
  ['CMD service ssh start && exec server', 'service ssh start'],
  ['CMD exec /usr/sbin/sshd -D', 'exec /usr/sbin/sshd -D'],
])('%s', (line, text) => {
  expect(found(line).map(([one]) => one)).toEqual([text]);
});

describe('silent', () => {
  test.each([
    'RUN apt-get install -y openssh-client',
    'RUN apk add openssh',
    'RUN ssh-keygen -t ed25519 -f /key',
    'RUN ssh-keyscan host >> /etc/ssh/ssh_known_hosts',
    'COPY ssh_config /etc/ssh/',
    'EXPOSE 22',
  ])('on %s', (line) => {
    expect(found(line)).toEqual([]);
  });

  test('beside MPI, which needs it', () => {
    const source = 'FROM a:1\nRUN apt-get install -y libopenmpi-dev\nRUN apt-get install -y openssh-server\n';
    expect(checkRule(id, source)).toEqual([]);
    expect(unknownTo(id, source)).toEqual([
      { text: 'openssh-server', why: 'MPI starts the processes of other hosts over SSH' },
    ]);
  });

  test('on a base image with MPI', () => {
    expect(checkRule(id, 'FROM someone/alpine-mpich:4\nRUN ssh-keygen -A\n')).toEqual([]);
  });

  test('in a stage that is not the image', () => {
    expect(checkRule(id, 'FROM a:1 AS x\nRUN apk add dropbear\nFROM a:1\nCOPY --from=x /a /a\n')).toEqual([]);
  });
});

test('wins over the port and the start', () => {
  const source = 'FROM debian:13\nRUN apt-get install -y openssh-server\nRUN service ssh start\nEXPOSE 22 8080\n';
  const on = { [id]: 'on', 'no-admin-port': 'on', 'no-pointless-command': 'on' } as const;
  const { findings } = createChecker({ rules: on }).check(source);
  const own = findings.filter(({ rule }) => Object.hasOwn(on, rule));
  expect(own.map(({ rule }) => rule)).toEqual([id]);
});
