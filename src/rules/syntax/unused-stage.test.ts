import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'unused-stage';

test('stages for tests are built by their name', () => {
  const source = 'FROM a:1 AS build\nFROM build AS test-build\nFROM a:1 AS testrunner\nFROM build\n';
  expect(checkRule(id, source)).toEqual([]);
});

test('an argument chooses among stages', () => {
  const source = 'ARG arch\nFROM a:1 AS tools-arm\nFROM a:1 AS tools-x86\nFROM a:1 AS other\nFROM tools-${arch}\n';
  expect(checkRule(id, source).map(({ text }) => text)).toEqual(['other']);
  const chosen = 'ARG kind=one\nFROM a:1 AS one\nFROM a:1 AS two\nFROM ${kind}\n';
  expect(checkRule(id, chosen)).toEqual([]);
  expect(checkRule(id, 'ARG base\nFROM a:1 AS one\nFROM ${base}\n').map(({ text }) => text)).toEqual(['one']);
});

test.each([
  [
    'FROM golang:1.25 AS build\nRUN go version\nFROM alpine:3.22\nUSER 10001\nCMD ["date"]\n',
    {},
    [
      {
        messageId: 'unused',
        at: '1:21-1:26',
        text: 'build',
        message:
          'Nothing of this stage reaches the image: no FROM, COPY or mount takes it, so it is built for nothing or not at all. Remove it, or list it in the option `targets` if it is built with `--target`.',
      },
    ],
  ],
  [
    'FROM a:1 AS x\nFROM x\nFROM b:1\n',
    {},
    [
      {
        messageId: 'unused',
        at: '2:6-2:7',
        text: 'x',
        message:
          'Nothing of this stage reaches the image: no FROM, COPY or mount takes it, so it is built for nothing or not at all. Remove it, or list it in the option `targets` if it is built with `--target`.',
      },
    ],
  ],
  [
    'FROM a:1\nFROM b:1\n',
    {},
    [
      {
        messageId: 'unused',
        at: '1:6-1:9',
        text: 'a:1',
        message:
          'Nothing of this stage reaches the image: no FROM, COPY or mount takes it, so it is built for nothing or not at all. Remove it, or list it in the option `targets` if it is built with `--target`.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM a:1 AS x\nFROM x\n', {}],
  ['FROM a:1\nFROM b:1\nCOPY --from=0 /a /a\n', {}],
  ['FROM a:1 AS x\nFROM b:1\nRUN --mount=from=x,target=/x a\n', {}],
  ['FROM a:1 AS test\nFROM b:1\n', {}],
  ['FROM a:1 AS x\nFROM b:1\n', { options: { targets: ['x'] } }],
  ['FROM a:1 AS w\nFROM b:1 AS x\nCOPY --from=w /a /a\nFROM b:1\n', { options: { targets: ['x'] } }],
  ['FROM a:1 AS build\nFROM b:1\nCOPY --from=biuld /a /a\n', {}],
  ['FROM a:1 AS x\nFROM b:1 AS y\n', { target: 'x' }],
  ['FROM a:1 AS x\nFROM x AS y\nFROM x\n', {}],
  ['FROM a:1 AS x\nCMD ["b"]\nFROM b:1\n', {}],
  ['FROM a:1 AS x\nFROM scratch AS y\nCOPY --from=x /a /\nFROM b:1\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});
