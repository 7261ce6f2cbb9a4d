import { expect, test } from 'vitest';
import { checkRule } from '../../testing/check.ts';

const id = 'no-expansion-in-single-quotes';

test.each([
  [
    "RUN echo '$A' '$(b)' '`c`' 'd$' \"'$E'\"",
    [
      ['literal', '1:10-1:14', "'$A'"],
      ['literal', '1:15-1:21', "'$(b)'"],
      ['literal', '1:22-1:27', "'`c`'"],
    ],
  ],
  [
    "RUN awk '{print $1}'; sh -c '$A'; sed -n '$p'; PS1='$PWD'; find . -exec sh -c '$1' \\;; trap '$a' EXIT; exec jq '$b'",
    [],
  ],
  [
    "RUN echo 'export PATH=$HOME/bin:$PATH' >> ~/.bashrc && echo '. $A' > \"/etc/profile.d/$B.sh\" && echo '$C' > /run",
    [['literal', '1:101-1:105', "'$C'"]],
  ],
  [
    "RUN sed 's/$A/b/' && envsubst '$A' && A='$B'",
    [
      ['literal', '1:9-1:18', "'s/$A/b/'"],
      ['literal', '1:31-1:35', "'$A'"],
      ['literal', '1:41-1:45', "'$B'"],
    ],
  ],
  [
    'RUN cp "~/a" \'~/b\' c"~/d" ~/"e" "~" && f="~/g" && sh -c "~/h"',
    [
      ['tilde', '1:9-1:10', '~'],
      ['tilde', '1:15-1:16', '~'],
      ['tilde', '1:43-1:44', '~'],
    ],
  ],
])('%j', (source, expected) => {
  expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
    expected,
  );
});
