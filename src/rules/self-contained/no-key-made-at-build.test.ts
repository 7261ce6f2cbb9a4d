import { describe, expect, test } from 'vitest';
import { createChecker } from '../../checker/checker.ts';
import { checkRule } from '../testing/check.ts';

const id = 'no-key-made-at-build';
const found = (lines: string, from = 'debian:13') => checkRule(id, `FROM ${from}\n${lines}\n`).map(({ text }) => text);
const request = 'openssl req -x509 -nodes -newkey rsa:2048 -days 365 -subj /CN=shop';

test('the message', () => {
  expect(checkRule(id, `FROM debian:13\nRUN ${request} -keyout /etc/ssl/shop.key -out /etc/ssl/shop.crt\n`)).toEqual([
    {
      messageId: 'key',
      at: '2:5-2:16',
      text: 'openssl req',
      message:
        '`openssl req` makes a private key that becomes part of the image: all containers have the same one, and everybody who can pull the image can read it. Make it when the container starts, or mount it there.',
    },
  ]);
});

test.each([
  [`RUN ${request} -keyout /a.key > /dev/null 2>&1 && rm -rf /var/lib/apt/lists/* /tmp/*`, 'openssl req'],
  [
    'RUN openssl genrsa -out /app/keys/private.pem 2048 && openssl rsa -in /app/keys/private.pem -pubout',
    'openssl genrsa',
  ],
  ['RUN openssl genpkey -algorithm RSA -out jwt.pem', 'openssl genpkey'],
  ['RUN openssl ecparam -name prime256v1 -genkey -noout -out k.pem', 'openssl ecparam'],
  [`RUN ssh-keygen -t rsa -P "" -f ~/.ssh/id_rsa && cat ~/.ssh/id_rsa.pub >> ~/.ssh/authorized_keys`, 'ssh-keygen'],
  ["RUN ssh-keygen -q -t ed25519 -N ''", 'ssh-keygen'],
  ['RUN openssl genrsa -out a.key && openssl genrsa -out b.key', 'openssl genrsa'],
  ['RUN openssl genrsa -out /a.key\nRUN rm /a.key', 'openssl genrsa'],
  [`RUN cd /etc/nginx && ${request} -keyout tls.key`, 'openssl req'],
])('%s', (lines, text) => {
  expect(found(lines)).toEqual([text]);
});

test('a stage below the last one', () => {
  expect(found('RUN openssl genrsa -out /a.key\nFROM base', 'debian:13 AS base')).toEqual(['openssl genrsa']);
});

test('the SSH server is what is reported where there is one', () => {
  const source = `FROM debian:13
RUN apt-get update && apt-get install -y openssh-server
RUN ssh-keygen -t rsa -N '' -f /etc/ssh/ssh_host_rsa_key
CMD ["/usr/sbin/sshd", "-D"]
`;
  const { findings } = createChecker().check(source);
  expect(findings.map(({ rule }) => rule).filter((rule) => rule === id || rule === 'no-sshd')).toEqual(['no-sshd']);
});

describe('silent', () => {
  test.each([
    'RUN openssl genrsa -out /a.key && sign && rm /a.key',
    'RUN openssl genrsa -out a.key && sign && rm -f a.key a.csr',
    'RUN openssl genrsa -out /tmp/k/a.key && sign && rm -rf /tmp/k',
    'RUN cd /tmp/k && openssl genrsa -out a.key && rm -rf /tmp/k',
    'RUN mkdir k && openssl genrsa -out k/a.key && rm -rf k/',
    'RUN openssl genrsa -out a.key && rm *.key',
    'RUN openssl genrsa -out "$K" && rm "$K"',
    'RUN openssl genrsa -aes256 -passout pass:x -out a.key',
    'RUN openssl genrsa 2048',
    'RUN openssl genrsa -out /dev/stdout',
    'RUN openssl req -new -key a.key -nodes -keyout b.key -out a.csr',
    'RUN openssl req -x509 -newkey rsa:2048 -keyout a.key',
    'RUN openssl x509 -in a.crt -out b.crt',
    'RUN openssl dhparam -out /etc/ssl/dhparam.pem 2048',
    'RUN openssl genpkey -genparam -algorithm DSA -out p.pem',
    'RUN openssl ecparam -name prime256v1 -out p.pem',
    'RUN openssl req -x509 -nodes -newkey rsa:2048 -subj /CN=localhost -keyout a.key',
    'RUN openssl genrsa -out /etc/nginx/dummy.key',
    'RUN openssl genrsa -out a.key\nRUN openssl req -new -key a.key -subj /CN=www.example.com -out a.csr',
    'WORKDIR /srv/sso-test-server\nRUN openssl genrsa -out a.key',
    'RUN [ -f a.key ] || openssl genrsa -out a.key',
    'RUN --mount=type=tmpfs,target=/k openssl genrsa -out /k/a.key',
    'RUN ssh-keygen -A',
    'RUN ssh-keygen -y -f a -P ""',
    'RUN ssh-keygen -R github.com',
    'RUN ssh-keygen -t rsa -N secret -f a',
    'RUN ssh-keyscan github.com',
    "RUN apt-get install -y openmpi-bin && ssh-keygen -N '' -f ~/.ssh/id_rsa",
    'ONBUILD RUN openssl genrsa -out a.key',
    'CMD openssl genrsa -out a.key',
  ])('%s', (lines) => {
    expect(found(lines)).toEqual([]);
  });

  test('in a stage whose layers stay behind, and in one for developers', () => {
    expect(found('RUN openssl genrsa -out a.key\nFROM debian:13', 'debian:13 AS build')).toEqual([]);
    expect(found('RUN openssl genrsa -out a.key', 'debian:13 AS dev')).toEqual([]);
  });
});
