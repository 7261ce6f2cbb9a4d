import { expect, test } from 'vitest';
import { checkRule } from '../../testing/check.ts';

const id = 'mkdir-parents-mode';

test.each([
  [
    'RUN mkdir -p -m 755 a/b; mkdir -pm 755 "$C"; mkdir -m 755 d/e; mkdir -p f/g; mkdir -p -m 755 ./h; mkdir --parents --mode=700 i/j',
    [
      ['mode', '1:14-1:16', '-m'],
      ['mode', '1:32-1:35', '-pm'],
      ['mode', '1:115-1:125', '--mode=700'],
    ],
  ],
  [
    'RUN mkdir -p -m 755 /etc/a && mkdir -m 755 -p /tmp/b/ && mkdir -p -m 700 /c && mkdir -p -m 700 /c/d',
    [['mode', '1:89-1:91', '-m']],
  ],
])('%j', (source, expected) => {
  expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
    expected,
  );
});

test('with `everywhere`, below directories that every image has too', () => {
  const source = 'RUN mkdir -p -m 755 /etc/a; mkdir -p -m 700 /c; mkdir -p -m 700 ./d';
  const found = checkRule(id, source, { fragment: true, options: { everywhere: true } });
  expect(found.map(({ at }) => at)).toEqual(['1:14-1:16', '1:38-1:40']);
});
