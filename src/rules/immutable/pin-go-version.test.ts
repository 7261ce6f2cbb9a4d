import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'pin-go-version';
const found = (source: string, inputs = {}) =>
  checkRule(id, `FROM golang:1.25\n${source}\n`, inputs).map(({ text }) => text);

test('the message names the package', () => {
  expect(checkRule(id, 'FROM golang:1.25\nRUN go install golang.org/x/tools/cmd/stringer\n')).toEqual([
    {
      messageId: 'unpinned',
      at: '2:16-2:47',
      text: 'golang.org/x/tools/cmd/stringer',
      message:
        '`golang.org/x/tools/cmd/stringer` has no version: `go get` fetches the newest one, and outside a module Go refuses to install or run it. Write `golang.org/x/tools/cmd/stringer@VERSION`.',
    },
  ]);
});

test('the standard library comes with the compiler', () => {
  expect(checkRule(id, 'FROM golang:1.25\nRUN go install std && go install cmd\n')).toEqual([]);
});

test('latest is no version', () => {
  expect(checkRule(id, 'FROM golang:1.25\nRUN go install golang.org/x/tools/cmd/stringer@latest\n')).toEqual([
    {
      messageId: 'latest',
      at: '2:16-2:54',
      text: 'golang.org/x/tools/cmd/stringer@latest',
      message:
        '`golang.org/x/tools/cmd/stringer@latest` names the newest version, whatever it is on the day of the build. Write a version such as `@v1.2.3`.',
    },
  ]);
});

test.each<[string, string[]]>([
  ['RUN go get github.com/a/b github.com/c/d@v1.2.3', ['github.com/a/b']],
  ['RUN CGO_ENABLED=0 go install -ldflags "-s -w" github.com/a/b', ['github.com/a/b']],
  ['RUN go run github.com/a/b github.com/c/d', ['github.com/a/b']],
  ['COPY . .\nRUN go get github.com/a/b && go install c.d/e@latest', ['github.com/a/b', 'c.d/e@latest']],
  ['RUN go install github.com/a/b\nCOPY . .', ['github.com/a/b']],
  ['ONBUILD RUN go install github.com/a/b', ['github.com/a/b']],
  ['RUN go get github.com/a/b@upgrade', ['github.com/a/b@upgrade']],
])('%s', (source, expected) => {
  expect(found(source)).toEqual(expected);
});

test.each([
  'RUN go install github.com/a/b@v1.2.3',
  'RUN go install ./...',
  'RUN go run main.go',
  'RUN go run .',
  'RUN go get',
  'RUN go get -d -v ./...',
  'RUN go build github.com/a/b',
  'ARG V\nRUN go install github.com/a/b@$V',
  'RUN go mod download',
  'COPY . .\nRUN go install github.com/a/b && go run c.d/e',
  'ADD main.go /go/src/app/\nRUN go install app',
  'FROM a AS b\nCOPY . .\nFROM b AS c\nFROM c\nRUN go install app',
  'RUN go install -tags netgo -ldflags main.x=1 -C /src a.b/c@v1',
  'RUN go run -exec xprog a.b/c@v1',
])('not %s', (source) => {
  expect(found(source)).toEqual([]);
});

test.each([
  ['RUN go install github.com/a/b', 'RUN go install github.com/a/b@VERSION'],
  ['RUN go install github.com/a/b@latest', 'RUN go install github.com/a/b@VERSION'],
  ['RUN go get github.com/a/b@upgrade c.d/e', 'RUN go get github.com/a/b@VERSION c.d/e@VERSION'],
  ['RUN go get github.com/a/b@none', 'RUN go get github.com/a/b@none'],
  ['RUN go install "github.com/a/b@latest"', 'RUN go install "github.com/a/b@latest"'],
  ['RUN go install github.com/a/\\\nb@latest', 'RUN go install github.com/a/\\\nb@latest'],
])('%s is mended', (before, after) => {
  expect(fixed(id, `FROM golang:1.25\n${before}\n`)).toBe(`FROM golang:1.25\n${after}\n`);
});
