import { expect, test } from 'vitest';
import { checkRule, fixed, unknownTo } from '../testing/check.ts';

const id = 'copy-from-unknown-stage';

test.each([
  [
    'FROM golang:1.25 AS build\nWORKDIR /src\nFROM scratch\nCOPY --from=biuld /app /app\n',
    {},
    [
      {
        messageId: 'unknown',
        at: '4:13-4:18',
        text: 'biuld',
        message:
          'No earlier stage is called `biuld`, and unless a build context is, the builder looks for an image of that name. Did you mean `build`?',
      },
    ],
  ],
  [
    'FROM scratch\nCOPY --from=build /app /app\nFROM golang:1.25 AS build\nWORKDIR /src\n',
    {},
    [
      {
        messageId: 'later',
        at: '2:13-2:18',
        text: 'build',
        message:
          'The stage `build` comes further down, and the builder copies from earlier stages only, so the image does not build. Move the stage above this one.',
      },
    ],
  ],
  [
    'FROM golang:1.25 AS build\nWORKDIR /src\nFROM scratch\nCOPY --from=3 /app /app\n',
    {},
    [
      {
        messageId: 'index',
        at: '4:13-4:14',
        text: '3',
        message: 'No stage before this one has the number `3`, so the image does not build. Name the stage you mean.',
      },
    ],
  ],
  [
    'FROM golang:1.25 AS build\nWORKDIR /src\nFROM scratch\nARG STAGE=build\nCOPY --from=$STAGE /app /app\n',
    {},
    [
      {
        messageId: 'variable',
        at: '5:13-5:19',
        text: '$STAGE',
        message:
          'The builder puts no variables into `--from`, so the image does not build. Write the name, or give the image a stage of its own and copy from that.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nRUN --mount=from=tools,target=/t /t/run\n',
    { options: { all: true } },
    [
      {
        messageId: 'unknown',
        at: '2:18-2:23',
        text: 'tools',
        message:
          'No earlier stage is called `tools`, and unless a build context is, the builder looks for an image of that name. Name a stage, or write the image with its tag.',
      },
    ],
  ],
  [
    'FROM alpine:3.22\nCOPY --from=a/b /x /x\n',
    { preset: 'hadolint' as const },
    [
      {
        messageId: 'unknown',
        at: '2:13-2:16',
        text: 'a/b',
        message:
          'No earlier stage is called `a/b`, and unless a build context is, the builder looks for an image of that name. Name a stage, or write the image with its tag.',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM alpine:3.22\nCOPY --from=nginx:1.29 /a /a\n', {}],
  ['FROM alpine:3.22\nCOPY --from=docker.io/library/nginx /a /a\n', {}],
  ['FROM a:1 AS Build\nFROM b:1\nCOPY --from=bUILD /a /a\n', {}],
  ['FROM a:1\nFROM b:1\nCOPY --from=0 /a /a\n', {}],
  ['FROM alpine:3.22\nONBUILD COPY --from=x /a /a\n', {}],
  ['FROM alpine:3.22\nCOPY a b\n', {}],
  ['FROM alpine:3.22\nRUN --mount=from=$X,target=/t a\n', {}],
  ['FROM alpine:3.22\nCOPY --from=deps /a /a\n', { options: { contexts: ['deps'] } }],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});

test.each([
  [
    'FROM golang:1.25 AS build\nWORKDIR /src\nFROM scratch\nCOPY --from=biuld /app /app\n',
    {},
    'FROM golang:1.25 AS build\nWORKDIR /src\nFROM scratch\nCOPY --from=build /app /app\n',
  ],
])('the fix of %j %j', (source, inputs, after) => {
  expect(fixed(id, source, inputs)).toBe(after);
});

test('a name that is neither like that of a stage nor of an image may be a build context', () => {
  const source =
    'FROM alpine:3.22\nCOPY --from=telemetry /a /a\nCOPY --from=relay-builder /b /b\nCOPY --from=nginx /c /c\n';
  expect(checkRule(id, source).map(({ text }) => text)).toEqual(['relay-builder', 'nginx']);
  expect(unknownTo(id, source)).toEqual([
    { text: 'telemetry', why: 'a build context of that name may be given to the build' },
  ]);
  expect(checkRule(id, source, { preset: 'hadolint' }).map(({ text }) => text)).toEqual([
    'telemetry',
    'relay-builder',
    'nginx',
  ]);
});
