import { expect, test } from 'vitest';
import { checkRule, fixed } from '../testing/check.ts';

const id = 'undefined-variable';

test.each([
  [
    'FROM alpine:3.22\nARG VERSION=1\nCOPY app-$VERSOIN /app\n',
    {},
    [
      {
        messageId: 'undefined',
        at: '3:11-3:18',
        text: 'VERSOIN',
        message:
          'Nothing sets `VERSOIN` before this line, so the builder puts nothing in its place. Did you mean `VERSION`?',
      },
    ],
  ],
  [
    'FROM scratch\nCOPY $FOO /x/\nUSER ${BAR}\n',
    {},
    [
      {
        messageId: 'undefined',
        at: '2:7-2:10',
        text: 'FOO',
        message:
          'Nothing sets `FOO` before this line, so the builder puts nothing in its place. Set it with ARG or ENV above.',
      },
      {
        messageId: 'undefined',
        at: '3:8-3:11',
        text: 'BAR',
        message:
          'Nothing sets `BAR` before this line, so the builder puts nothing in its place. Set it with ARG or ENV above.',
      },
    ],
  ],
  [
    'FROM alpine\nENV PATH=$PAHT:/tmp/bin\n',
    {},
    [
      {
        messageId: 'undefined',
        at: '2:11-2:15',
        text: 'PAHT',
        message: 'Nothing sets `PAHT` before this line, so the builder puts nothing in its place. Did you mean `PATH`?',
      },
    ],
  ],
  [
    'ARG TAG=1\nFROM alpine:$TAG\nLABEL a=$TAG\n',
    {},
    [
      {
        messageId: 'undefined',
        at: '3:10-3:13',
        text: 'TAG',
        message:
          'Nothing sets `TAG` before this line, so the builder puts nothing in its place. Set it with ARG or ENV above.',
      },
    ],
  ],
  [
    'FROM scratch\nARG DATA=1\nRUN --mount=target=/$DATE a\n',
    {},
    [
      {
        messageId: 'undefined',
        at: '3:22-3:26',
        text: 'DATE',
        message: 'Nothing sets `DATE` before this line, so the builder puts nothing in its place. Did you mean `DATA`?',
      },
    ],
  ],
])('%j %j', (source, inputs, findings) => {
  expect(checkRule(id, source, inputs)).toEqual(findings);
});

test.each([
  ['FROM alpine\nENV A=$FOO\n', {}],
  ["FROM scratch\nENV A=${B:-x} C=${D+y} E=\\$F G='$H'\n", {}],
  ['FROM scratch\nRUN echo $FOO\nCMD echo $FOO\n', {}],
  ['FROM alpine:3.22\nARG A=1 B=$A\n', {}],
  ['FROM x AS base\nARG FOO=1\nFROM base\nCOPY $FOO /a/\n', {}],
  ['FROM openjdk:17\nENV JAVA_HOME8=/x\nCOPY $JAVA_HOME /y\n', {}],
  ['FROM golang:1.25\nWORKDIR $GOPATH/src/app\n', {}],
  ['FROM golang:1.25\nENV HTTP_PROXY $http_proxy\nENV HTTPS_PROXY $https_proxy\n', {}],
  ['FROM alpine:3.22\nENV LD_LIBRARY_PATH=/x\nENV DYLD_LIBRARY_PATH=/y:$DYLD_LIBRARY_PATH\n', {}],
  ['ARG ROS_DISTRO=jazzy\nFROM ros:${ROS_DISTRO}-ros-core\nENV SETUP=/opt/ros/$ROS_DISTRO/setup.sh\n', {}],
  ['ARG NODE_VERSION=22\nFROM example/app:1\nENV NODE=$NODE_VERSION\n', {}],
])('is silent: %j %j', (source, inputs) => {
  expect(checkRule(id, source, inputs)).toEqual([]);
});

test.each([
  [
    'FROM alpine:3.22\nARG VERSION=1\nCOPY app-$VERSOIN /app\n',
    {},
    'FROM alpine:3.22\nARG VERSION=1\nCOPY app-$VERSION /app\n',
  ],
  ['FROM alpine\nENV PATH=$PAHT:/tmp/bin\n', {}, 'FROM alpine\nENV PATH=$PATH:/tmp/bin\n'],
  [
    'FROM scratch\nARG DATA=1\nRUN --mount=target=/$DATE a\n',
    {},
    'FROM scratch\nARG DATA=1\nRUN --mount=target=/$DATA a\n',
  ],
])('the fix of %j %j', (source, inputs, after) => {
  expect(fixed(id, source, inputs)).toBe(after);
});

test('what stands in place of a variable is reported where that is asked for', () => {
  const source = 'FROM scratch\nENV A=${B:-1} C=${D?no}\n';
  const expected = [
    {
      messageId: 'defaulted',
      at: '2:9-2:10',
      text: 'B',
      message:
        'Nothing sets `B` before this line, so what stands behind its name always decides. Set it with ARG or ENV above.',
    },
    {
      messageId: 'defaulted',
      at: '2:19-2:20',
      text: 'D',
      message:
        'Nothing sets `D` before this line, so what stands behind its name always decides. Set it with ARG or ENV above.',
    },
  ];
  expect(checkRule(id, source, { options: { defaults: true } })).toEqual(expected);
  expect(checkRule(id, source, { preset: 'buildkit' })).toEqual(expected);
  expect(checkRule(id, source)).toEqual([]);
});

test('BuildKit reports special parameters', () => {
  const source = 'FROM scratch\nENV A=$1 B=$$\n';
  expect(checkRule(id, source, { preset: 'buildkit' }).map(({ text }) => text)).toEqual(['1', '$']);
  expect(checkRule(id, source)).toEqual([]);
});

test('EXPOSE has a message of its own, which BuildKit has not', () => {
  const source = 'FROM scratch\nEXPOSE $PORT\n';
  expect(checkRule(id, source)).toEqual([
    {
      messageId: 'port',
      at: '2:9-2:13',
      text: 'PORT',
      message:
        'Nothing sets `PORT` before this line, so EXPOSE gets nothing in its place. Set it with ARG or ENV above.',
    },
  ]);
  expect(checkRule(id, source, { preset: 'buildkit' })).toEqual([]);
});

test.each<[string, string[]]>([
  ['ARG A=1 B=$A', []],
  ['ARG B=$A A=1', ['A']],
  ['ARG A=$A', ['A']],
  ['ARG $A=1', []],
  ['COPY --chown=$U --exclude=$V a /b', ['U']],
  ['RUN --mount=type=secret,id=$I true', ['I']],
])('%s', (line, expected) => {
  expect(checkRule(id, `FROM scratch\n${line}\n`).map(({ text }) => text)).toEqual(expected);
});

test('the body of a heredoc is read in its quotes too, with a backslash to escape', () => {
  const source = "# escape=`\nFROM scratch\nCOPY <<EOF /x\nit's '$A' \\$B\nEOF\n";
  expect(checkRule(id, source).map(({ text, at }) => [text, at])).toEqual([['A', '4:8-4:9']]);
  expect(checkRule(id, source.replace('<<EOF', "<<'EOF'"))).toEqual([]);
});

test('a variable in the way of PowerShell', () => {
  const source =
    'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nENV A=C:\\a\nWORKDIR $env:A\nENV P="$env:P;$Env:A"\n';
  expect(checkRule(id, source)).toEqual([
    {
      messageId: 'powershell',
      at: '3:10-3:15',
      text: 'env:A',
      message:
        '`$env:A` is read by PowerShell only: the builder looks for a variable `env`, finds none, and `:A` is left. Leave out `env:`.',
    },
    {
      messageId: 'powershell',
      at: '4:9-4:14',
      text: 'env:P',
      message:
        '`$env:P` is read by PowerShell only: the builder looks for a variable `env`, finds none, and `:P` is left. Leave out `env:`.',
    },
    {
      messageId: 'powershell',
      at: '4:16-4:21',
      text: 'Env:A',
      message:
        '`$env:A` is read by PowerShell only: the builder looks for a variable `env`, finds none, and `:A` is left. Leave out `env:`.',
    },
  ]);
  expect(fixed(id, source)).toBe(source.replaceAll(/env:/gi, ''));
  expect(checkRule(id, 'FROM scratch\nARG env=a\nCOPY $env:b /c\nRUN $env:A\n')).toEqual([]);
});
