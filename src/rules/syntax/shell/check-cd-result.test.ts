import { expect, test } from 'vitest';
import { checkRule } from '../../testing/check.ts';

const id = 'check-cd-result';

test.each([
  [
    'RUN cd /a; b; cd ..; cd /; cd /c && d; cd /e || exit 1; if cd /f; then g; fi',
    [['unchecked', '1:5-1:10', 'cd /a']],
  ],
  ['RUN set -e; cd /a; b', []],
  ['RUN cd /tmp; a; cd /usr/local/bin/; b; cd "/opt"; c', []],
  ['RUN cd /opt/a; b', [['unchecked', '1:5-1:14', 'cd /opt/a']]],
  ['RUN if a; then pushd /b; c; popd; fi', [['unchecked', '1:16-1:24', 'pushd /b']]],
  ['RUN for a in b c; do popd; done', [['unchecked', '1:22-1:26', 'popd']]],
  ['RUN c; popd; (cd /tmp && d && cd -); e', [['unchecked', '1:8-1:12', 'popd']]],
  ['RUN a || (cd b && c && cd -)', []],
  ['RUN for a in b; do (cd /a && c && cd -); done; d', []],
  ['RUN (cd /tmp && for a in b; do cd -; done)', [['unchecked', '1:32-1:36', 'cd -']]],
  ['RUN (a && cd - && b); c && cd -', []],
  ['RUN (a; cd -; b); c', [['unchecked', '1:9-1:13', 'cd -']]],
  ['RUN a && cd -', []],
  ['RUN a && cd b', [['unchecked', '1:10-1:14', 'cd b']]],
  ['RUN [ -d a ] && cd a; test -d "$B" && cd "$B"; c', []],
  [
    'RUN [ -d a ] && cd b; [ -d c ] || cd c; [ -n d ] && cd d; e',
    [
      ['unchecked', '1:17-1:21', 'cd b'],
      ['unchecked', '1:35-1:39', 'cd c'],
      ['unchecked', '1:53-1:57', 'cd d'],
    ],
  ],
])('%j', (source, expected) => {
  expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
    expected,
  );
});

test('with `everywhere`, directories that every image has are reported too', () => {
  const found = checkRule(id, 'RUN cd /tmp; a; cd ..; b', { fragment: true, options: { everywhere: true } });
  expect(found.map(({ messageId, at, text }) => [messageId, at, text])).toEqual([['unchecked', '1:5-1:12', 'cd /tmp']]);
});
