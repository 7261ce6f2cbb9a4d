import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'onbuild-trigger-not-allowed';

test.each([
  [
    'FROM alpine:3.22\nONBUILD FROM debian:13-slim\n',
    {},
    [
      {
        messageId: 'refused',
        at: '2:9-2:13',
        text: 'FROM',
        message:
          'The builder refuses `FROM` as a trigger of ONBUILD, so the image does not build. Leave it out, or write another instruction.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nonbuild onbuild run a\n',
    {},
    [
      {
        messageId: 'refused',
        at: '2:9-2:16',
        text: 'onbuild',
        message:
          'The builder refuses `onbuild` as a trigger of ONBUILD, so the image does not build. Leave it out, or write another instruction.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nONBUILD MAINTAINER me\n',
    {},
    [
      {
        messageId: 'refused',
        at: '2:9-2:19',
        text: 'MAINTAINER',
        message:
          'The builder refuses `MAINTAINER` as a trigger of ONBUILD, so the image does not build. Leave it out, or write another instruction.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM alpine:3.22\nONBUILD RUN a\n', {}],
  ['FROM alpine:3.22\nONBUILD what a\n', {}],
  ['FROM alpine:3.22\nONBUILD\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});
