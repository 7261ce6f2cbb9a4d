import { expect, test } from 'vitest';
import { checkRule } from '../testing/check.ts';

const id = 'no-copy-root-filesystem';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM golang:1.25 AS build\nFROM debian:13\n${source}\n`, inputs).map(({ text }) => text);

test('the message names the source', () => {
  expect(checkRule(id, 'FROM golang:1.25 AS build\nFROM debian:13\nCOPY --from=build / /\n')).toEqual([
    {
      messageId: 'root',
      at: '3:19-3:20',
      text: '/',
      message:
        'This copies everything from `build`, its tools and caches too, so the separate stage saves nothing. Copy the files the program needs.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['COPY --from=build /a / /', ['/']],
  ['COPY --from=build ["/", "/"]', ['"/"']],
  ['COPY --from=0 --chown=1 "/" "/"', ['"/"']],
  ['ONBUILD COPY --from=build / /', ['/']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test('an unknown image with steps of its own is a whole filesystem', () => {
  const source = 'FROM example/tools:1 AS tools\nRUN make\nFROM debian:13\nCOPY --from=tools / /';
  expect(found(source)).toEqual(['/']);
});

test.each([
  'COPY --from=build /app /',
  'COPY --from=build / /build',
  'COPY --from=example/tools / /',
  'COPY / /',
  'COPY . /',
  'FROM scratch\nCOPY --from=build / /',
  'FROM scratch AS x\nFROM x\nCOPY --from=build / /',
  'FROM example/tools:1 AS tools\nFROM debian:13\nCOPY --from=tools / /',
  'FROM scratch AS layout\nCOPY a /b/a\nFROM debian:13\nCOPY --from=layout / /',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test('hadolint reports it from other images too', () => {
  expect(found('COPY --from=alpine:3.22 / /', { preset: 'hadolint' })).toEqual(['/']);
});

test('hadolint reports it onto scratch too', () => {
  expect(found('FROM scratch\nCOPY --from=build / /', { preset: 'hadolint' })).toEqual(['/']);
});
