import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'unsupported-variable-modifier';

test.each([
  [
    'FROM alpine:3.22\nENV A=${B:=x}\n',
    {},
    [
      {
        messageId: 'modifier',
        at: '2:10-2:12',
        text: ':=',
        message:
          'The builder does not know the modifier `:=`, which a shell may, so the image does not build. It knows `:-`, `:+`, `:?`, and patterns with `#`, `%` and `/`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nENV A=${}\n',
    {},
    [
      {
        messageId: 'malformed',
        at: '2:7-2:10',
        text: '${}',
        message: 'The builder cannot read this expansion, so the image does not build: bad substitution.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nCOPY a ${B^^}\n',
    {},
    [
      {
        messageId: 'modifier',
        at: '2:11-2:12',
        text: '^',
        message:
          'The builder does not know the modifier `^`, which a shell may, so the image does not build. It knows `:-`, `:+`, `:?`, and patterns with `#`, `%` and `/`.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nWORKDIR /${A\n',
    {},
    [
      {
        messageId: 'malformed',
        at: '2:10-2:13',
        text: '${A',
        message: "The builder cannot read this expansion, so the image does not build: no closing '}'.",
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM alpine:3.22\nENV A=${B:-x} C=${D+y} E=${F:?no}\n', {}],
  ['FROM alpine:3.22\nARG V\nENV A=${V%%.*} B=${V#v} C=${V/a/b}\n', {}],
  ['FROM alpine:3.22\nRUN echo ${A:=x} ${B^^}\n', {}],
  ["FROM alpine:3.22\nENV A='${}'\n", {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});
