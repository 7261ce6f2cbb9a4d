import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'use-shell-instruction';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM debian:13\n${source}\n`, inputs).map(({ text }) => text);

test('a link over the shell', () => {
  expect(checkRule(id, 'FROM debian:13\nRUN ln -sf /bin/bash /bin/sh\n')).toEqual([
    {
      messageId: 'linked',
      at: '2:5-2:29',
      text: 'ln -sf /bin/bash /bin/sh',
      message:
        'This replaces `/bin/sh`, so every script in the image runs in another shell than its author tested. Name the shell of the build with `SHELL ["/bin/bash", "-c"]` instead.',
    },
  ]);
});

test('a move onto it', () => {
  expect(checkRule(id, 'FROM debian:13\nRUN mv /bin/bash /bin/sh\n')).toEqual([
    {
      messageId: 'replaced',
      at: '2:5-2:25',
      text: 'mv /bin/bash /bin/sh',
      message:
        'This replaces `/bin/sh`, so every script in the image runs in another shell than its author tested. Name the shell of the build with `SHELL ["/bin/bash", "-c"]` instead.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['RUN rm /bin/sh && ln -s bash /bin/sh', ['ln -s bash /bin/sh']],
  ['RUN cp /bin/bash /bin/sh', ['cp /bin/bash /bin/sh']],
  [
    'RUN echo dash dash/sh boolean false | debconf-set-selections && dpkg-reconfigure -f noninteractive dash',
    ['dpkg-reconfigure -f noninteractive dash'],
  ],
  ['ONBUILD RUN ln -sf /bin/bash /bin/sh', ['ln -sf /bin/bash /bin/sh']],
  ['RUN ["ln", "-sf", "/bin/bash", "/bin/sh"]', ['"ln", "-sf", "/bin/bash", "/bin/sh"']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  ['RUN ln -sf /bin/bash /bin/sh\nRUN a', 'SHELL ["/bin/bash", "-c"]\nRUN a'],
  ['RUN rm /bin/sh && ln -s bash /bin/sh', 'SHELL ["/bin/bash", "-c"]'],
  ['RUN mv /bin/sh /bin/sh.orig && cp /usr/bin/zsh /bin/sh\nRUN a', 'SHELL ["/usr/bin/zsh", "-c"]\nRUN a'],
  ['RUN apt-get update && ln -sf /bin/bash /bin/sh\nRUN a', 'RUN apt-get update\nSHELL ["/bin/bash", "-c"]\nRUN a'],
  ['RUN ln -sf /bin/bash /bin/sh && a\nRUN b', 'RUN a\nSHELL ["/bin/bash", "-c"]\nRUN b'],
  ['RUN ["ln", "-sf", "/bin/bash", "/bin/sh"]', 'SHELL ["/bin/bash", "-c"]'],
])('the fix names the shell: %j', (source, expected) => {
  expect(fixed(id, `FROM debian:13\n${source}\n`)).toBe(`FROM debian:13\n${expected}\n`);
});

test('at the end of the file', () => {
  expect(fixed(id, 'FROM a:1\r\nRUN ln -sf bash /bin/sh')).toBe('FROM a:1\r\nSHELL ["/bin/bash", "-c"]');
  expect(fixed(id, 'FROM a:1\r\nRUN a && ln -sf bash /bin/sh')).toBe('FROM a:1\r\nRUN a\r\nSHELL ["/bin/bash", "-c"]');
});

test.each([
  'RUN dpkg-reconfigure dash',
  'RUN ln -sf /bin/busybox /bin/sh',
  'RUN ln -sf $SHELL /bin/sh',
  'RUN a || ln -sf bash /bin/sh',
  'ONBUILD RUN ln -sf bash /bin/sh',
  'SHELL ["/bin/bash", "-c"]\nRUN ln -sf bash /bin/sh',
])('no fix for %j', (source) => {
  expect(fixed(id, `FROM debian:13\n${source}\n`)).toBe(`FROM debian:13\n${source}\n`);
});

test.each([
  'RUN ln -s /bin/sh /bin/x',
  'RUN /bin/sh -c a',
  'RUN ln -s a b',
  'RUN mv /bin/sh /x',
  'RUN dpkg-reconfigure tzdata',
  'SHELL ["/bin/bash", "-c"]',
  'RUN /bin/busybox --install -s',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test('nothing on scratch, which has no shell to replace', () => {
  const source =
    'FROM scratch\nCOPY --from=busybox:1.37 /bin /busybox\nRUN ["/busybox/ln", "-s", "/busybox/sh", "/bin/sh"]\n';
  expect(checkRule(id, source)).toEqual([]);
});
