import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'no-copy-from-self';

test.each([
  [
    'FROM alpine:3.22 AS base\nCOPY --from=base /a /b\n',
    {},
    [
      {
        messageId: 'copy',
        at: '2:13-2:17',
        text: 'base',
        message:
          '`base` is the stage that this COPY is in, so the image does not build. Copy inside one stage with `RUN cp`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22 AS base\nRUN --mount=from=base,target=/mnt ls /mnt\n',
    {},
    [
      {
        messageId: 'mount',
        at: '2:18-2:22',
        text: 'base',
        message:
          '`base` is the stage that this RUN is in, so the image does not build. Leave the mount out: the files are there already.',
      },
    ],
  ],
  [
    'FROM a:1\nFROM b:1\nCOPY --from=1 /a /b\n',
    {},
    [
      {
        messageId: 'copy',
        at: '3:13-3:14',
        text: '1',
        message:
          '`1` is the stage that this COPY is in, so the image does not build. Copy inside one stage with `RUN cp`.',
      },
    ],
  ],
  [
    'FROM a:1 AS Base\ncopy --from=BASE /a \\\n  /b\n',
    {},
    [
      {
        messageId: 'copy',
        at: '2:13-2:17',
        text: 'BASE',
        message:
          '`BASE` is the stage that this COPY is in, so the image does not build. Copy inside one stage with `RUN cp`.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM a:1 AS x\nFROM b:1 AS x\nCOPY --from=x /a /b\n', {}],
  ['FROM a:1 AS x\nFROM b:1\nCOPY --from=x /a /b\n', {}],
  ['FROM a:1 AS x\nONBUILD COPY --from=x /a /b\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});
