import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

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
