import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'no-unsigned-packages';
const found = (line: string) => checkRule(id, `FROM a:1\n${line}\n`).map(({ messageId, text }) => [messageId, text]);

test('the flag', () => {
  expect(checkRule(id, 'FROM a:1\nRUN dnf install -y --nogpgcheck httpd\n')).toEqual([
    {
      messageId: 'dnf',
      at: '2:20-2:32',
      text: '--nogpgcheck',
      message:
        'With `--nogpgcheck` packages are installed no matter who made them, so a tampered mirror or network can put anything into the image. Add the key of the repository instead.',
    },
  ]);
});

test.each([
  ['RUN wget https://a/a.apk && apk add --allow-untrusted a.apk && apk add b', [['apk', '--allow-untrusted']]],
  ['RUN apt-get install -y --force-yes a', [['force', '--force-yes']]],
  ['RUN apt-get --allow-unauthenticated install a', [['apt', '--allow-unauthenticated']]],
  ['RUN sudo yum --setopt=x.gpgcheck=0 install a', [['dnf', '--setopt=x.gpgcheck=0']]],
  ['RUN rpm -i --nosignature --nodigest a.rpm', [['rpm', '--nosignature']]],
  ['RUN zypper --no-gpg-checks in a', [['zypper', '--no-gpg-checks']]],
  ['RUN zypper ar -G https://a/b.repo && zypper ref', [['zypper', '-G']]],
  ['RUN zypper -n addrepo -fG https://a b', [['zypper', '-fG']]],
  ['RUN zypper addrepo --no-gpgcheck https://a b', [['zypper', '--no-gpgcheck']]],
  [
    'RUN echo "deb [arch=amd64 trusted=yes] https://a b" > /x',
    [['source', '"deb [arch=amd64 trusted=yes] https://a b"']],
  ],
  ['RUN ["apk", "add", "--allow-untrusted", "a"]', [['apk', '"--allow-untrusted"']]],
  ['ONBUILD RUN rpm --noverify -i a.rpm', [['rpm', '--noverify']]],
])('%s', (line, expected) => {
  expect(found(line)).toEqual(expected);
});

test.each([
  'RUN apt-get install -y a',
  'RUN echo --allow-untrusted',
  'RUN apk add --allow-untrusted /packages/*.apk',
  'RUN curl -O https://a/a.apk && gpg --verify a.sig a.apk && apk add --allow-untrusted a.apk',
  'RUN curl -O https://a/a.apk && gpg --verify a.sig a.apk && apk add --allow-untrusted a.apk other',
  'RUN apk index --allow-untrusted -o x *.apk',
  'RUN echo "deb [ trusted=yes ] file:///tmp ./" > /x',
  'RUN a --nogpgcheck && dnf install b',
  'RUN rpm --import https://a/key',
  'RUN zypper ar -fg https://a b && zypper in -y GraphicsMagick',
  'RUN zypper addrepo --no-gpgcheck /tmp/rpms own && zypper ar -G dir:///rpms own',
  'RUN echo "deb [signed-by=/k] https://a b"',
  'CMD apk add --allow-untrusted a',
])('not %s', (line) => {
  expect(found(line)).toEqual([]);
});

test('takes the letter out of several', () => {
  const source = 'FROM a:1\nRUN zypper ar -fG https://a b && zypper ar -G https://c d\n';
  expect(checkRule(id, source).map(({ message }) => message)).toEqual([
    'With `-G` packages are installed no matter who made them, so a tampered mirror or network can put anything into the image. Add the key of the repository instead.',
    'With `-G` packages are installed no matter who made them, so a tampered mirror or network can put anything into the image. Add the key of the repository instead.',
  ]);
  expect(fixed(id, source)).toBe('FROM a:1\nRUN zypper ar -f https://a b && zypper ar https://c d\n');
});

test('takes the flag out', () => {
  expect(fixed(id, 'FROM a:1\nRUN apk add \\\n    --allow-untrusted \\\n    a\n')).toBe(
    'FROM a:1\nRUN apk add \\\n    a\n',
  );
});
