import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'no-chpasswd';
const found = (line: string) => checkRule(id, `FROM a:1\n${line}\n`).map(({ messageId, text }) => [messageId, text]);

test('the command', () => {
  expect(checkRule(id, 'FROM a:1\nRUN echo root:root | chpasswd\n')).toEqual([
    {
      messageId: 'password',
      at: '2:22-2:30',
      text: 'chpasswd',
      message:
        '`chpasswd` puts a password into the image, where everybody who has it can read or crack it, and all containers share it. A container needs no password to log in with.',
    },
  ]);
});

test.each([
  ['RUN echo "a\\na" | passwd root', [['password', 'passwd root']]],
  ['RUN useradd -m -p x app', [['password', 'useradd -m -p x app']]],
  ['RUN usermod --password="$P" app', [['password', 'usermod --password="$P" app']]],
  ['RUN sudo passwd -d app && echo a:b | chpasswd', [['empty', 'sudo passwd -d app']]],
  ['ONBUILD RUN echo a:b | /usr/sbin/chpasswd -e', [['password', '/usr/sbin/chpasswd -e']]],
  ['RUN <<EOF\necho a:b |\n  chpasswd\nEOF', [['password', 'chpasswd']]],
])('%s', (line, expected) => {
  expect(found(line)).toEqual(expected);
});

test.each([
  'RUN useradd --uid 10001 app',
  'RUN passwd -l root',
  'RUN usermod -p "!" root',
  'RUN usermod -aG x app',
  'RUN grep chpasswd /etc/passwd',
  'RUN adduser --disabled-password app',
  'CMD chpasswd',
  'RUN adduser -D git && echo "git:$(dd if=/dev/urandom bs=24 count=1 | base64)" | chpasswd',
  'RUN echo "git:$(openssl rand -hex 24)" | chpasswd',
  'RUN usermod -p "$(head -c 9 </dev/urandom | base64)" git',
])('not %s', (line) => {
  expect(found(line)).toEqual([]);
});
