import { describe, expect, test } from 'vitest';
import { parse } from '../dockerfile/parse.ts';
import { createModel } from './model.ts';
import type { ImageConfig, Value } from './types.ts';

const known = (text: string): Value => ({ kind: 'known', text });
const path = { name: 'PATH', value: known('/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin') };
const nothing = {
  Env: [path],
  Entrypoint: null,
  Cmd: null,
  ExposedPorts: [],
  Volumes: [],
  WorkingDir: known('/'),
  User: known(''),
  Labels: [],
  StopSignal: null,
  Healthcheck: null,
  OnBuild: [],
  Shell: null,
};

/** All fields of the target's configuration, as plain data. */
function configOf(source: string): ImageConfig {
  const { config } = createModel(parse(source)).target!;
  const fields = Object.keys(nothing) as (keyof ImageConfig)[];
  return Object.fromEntries(fields.map((field) => [field, config[field]])) as unknown as ImageConfig;
}

test('scratch', () => {
  expect(configOf('FROM scratch\n')).toEqual(nothing);
});

test('everything a file can set', () => {
  const source = `FROM scratch
ENV A=1
LABEL l="two words"
USER app:app
WORKDIR srv
EXPOSE 80 90-91/udp
VOLUME /data
VOLUME ["/logs"]
STOPSIGNAL SIGINT
SHELL ["/bin/bash", "-c"]
ENTRYPOINT ["/entry", "$A"]
CMD echo $A
HEALTHCHECK --interval=5s --timeout=1s --start-period=2s --start-interval=3s --retries=4 CMD ["/check"]
ONBUILD RUN x
`;
  const { instructions } = parse(source);
  const config = configOf(source);
  const { Entrypoint, Cmd, ...rest } = config;
  expect(rest).toEqual({
    Env: [path, { name: 'A', value: known('1') }],
    ExposedPorts: [known('80/tcp'), known('90/udp'), known('91/udp')],
    Volumes: [known('/data'), known('/logs')],
    WorkingDir: known('/srv'),
    User: known('app:app'),
    Labels: [{ name: 'l', value: known('two words') }],
    StopSignal: known('SIGINT'),
    Healthcheck: {
      test: ['CMD', '/check'],
      interval: '5s',
      timeout: '1s',
      startPeriod: '2s',
      startInterval: '3s',
      retries: 4,
    },
    OnBuild: ['RUN x'],
    Shell: ['/bin/bash', '-c'],
  });
  expect([Entrypoint?.form, Entrypoint?.argv]).toEqual(['exec', ['/entry', '$A']]);
  expect([Cmd?.form, Cmd?.argv]).toEqual(['shell', ['/bin/bash', '-c', 'echo $A']]);
  expect(Entrypoint?.instruction?.start).toBe(instructions[10]?.start);
});

test('what the table says of a base image', () => {
  const config = configOf('FROM nginx:1.27\n');
  expect(config).toEqual({
    ...nothing,
    Env: [{ name: 'PATH', value: { kind: 'unknown', why: 'the base image `nginx:1.27` sets `PATH`' } }],
    Entrypoint: { form: 'exec', argv: ['/docker-entrypoint.sh'], instruction: null },
    Cmd: { form: 'exec', argv: ['nginx', '-g', 'daemon off;'], instruction: null },
    ExposedPorts: [known('80/tcp')],
    StopSignal: known('SIGQUIT'),
  });
  expect(configOf('FROM postgres:16\nVOLUME /backup\n').Volumes).toEqual([
    known('/var/lib/postgresql/data'),
    known('/backup'),
  ]);
  expect(configOf('FROM quay.io/jupyter/base-notebook:latest\n').Shell).toEqual(['/bin/bash', '-o', 'pipefail', '-c']);
});

describe('CMD and ENTRYPOINT', () => {
  const commands = (source: string) => {
    const { Entrypoint, Cmd } = configOf(source);
    return [Entrypoint?.argv ?? null, Cmd?.argv ?? null];
  };
  test.each([
    ['FROM scratch\nCMD ["a"]\nENTRYPOINT ["e"]\n', [['e'], ['a']]],
    ['FROM scratch AS b\nCMD ["a"]\nFROM b\nENTRYPOINT ["e"]\n', [['e'], null]],
    ['FROM scratch AS b\nENTRYPOINT ["e"]\nFROM b\nCMD ["a"]\n', [['e'], ['a']]],
    ['FROM nginx:1.27\nENTRYPOINT ["e"]\n', [['e'], null]],
    ['FROM scratch AS b\nENTRYPOINT ["e"]\nCMD ["a"]\nFROM b\nENTRYPOINT []\n', [null, null]],
    ['FROM scratch\nCMD ["a", b]\n', [null, ['/bin/sh', '-c', '["a", b]']]],
    ['FROM scratch\nCMD a \\\n  && b\n', [null, ['/bin/sh', '-c', 'a   && b']]],
    ['FROM scratch AS b\nCMD ["a"]\nONBUILD ENTRYPOINT ["t"]\nFROM b\n', [['t'], null]],
    ['FROM scratch\nCMD ["a"]\nCMD ["b"]\n', [null, ['b']]],
  ])('%j', (source, expected) => {
    expect(commands(source)).toEqual(expected);
  });
});

describe('lists', () => {
  test('variables keep the place of their first definition', () => {
    const { Env } = configOf('FROM scratch\nENV A=1 B=2\nENV A=3 PATH=/x:$PATH\n');
    expect(Env).toEqual([
      { name: 'PATH', value: known(`/x:${path.value.kind === 'known' ? path.value.text : ''}`) },
      { name: 'A', value: known('3') },
      { name: 'B', value: known('2') },
    ]);
  });

  test('ARG is no part of the environment', () => {
    const { Env } = configOf('FROM scratch\nARG A=1\nENV B=$A\nARG B=2\n');
    expect(Env).toEqual([path, { name: 'B', value: { kind: 'default', text: '1', args: ['A'] } }]);
  });

  test('labels: names with variables, later values win', () => {
    const { Labels } = configOf('FROM scratch\nENV N=x\nLABEL a=1 $N.y=2 "q q"=3\nLABEL a=4\nLABEL old style  here\n');
    expect(Labels).toEqual([
      { name: 'a', value: known('4') },
      { name: 'x.y', value: known('2') },
      { name: 'q q', value: known('3') },
      { name: 'old', value: known('style  here') },
    ]);
  });

  test('ports: values with blanks are several, nonsense is none, the unknown stays', () => {
    const source = 'FROM scratch\nENV P="80 81"\nARG Q\nEXPOSE $P 80 $Q http 70000 82:83\n';
    expect(configOf(source).ExposedPorts).toEqual([
      known('80/tcp'),
      known('81/tcp'),
      { kind: 'unknown', why: 'the build argument `Q` has no default' },
      known('83/tcp'),
    ]);
  });

  test('VOLUME is cut at every blank, whatever quotes and escapes say', () => {
    const { Volumes } = configOf('FROM scratch\nVOLUME "/a" /b\\ c\n');
    expect(Volumes.map((path) => path.kind === 'known' && path.text)).toEqual(['/a', '/b', 'c']);
  });

  test('volumes: JSON and words, each once', () => {
    const source = 'FROM scratch\nENV R=/r\nVOLUME ["/a", "$R/x"]\nVOLUME /a $R $NO\n';
    expect(configOf(source).Volumes).toEqual([known('/a'), known('/r/x'), known('/r')]);
  });
});

describe('HEALTHCHECK', () => {
  test.each([
    ['HEALTHCHECK CMD wget x || exit 1', { test: ['CMD-SHELL', 'wget x || exit 1'] }],
    ['HEALTHCHECK NONE', { test: ['NONE'] }],
    ['healthcheck none', { test: ['NONE'] }],
    ['HEALTHCHECK --retries=x CMD a', { test: ['CMD-SHELL', 'a'] }],
    ['HEALTHCHECK what', null],
    ['HEALTHCHECK', null],
  ])('%s', (line, expected) => {
    expect(configOf(`FROM scratch\n${line}\n`).Healthcheck).toEqual(expected);
  });

  test('is inherited and can be switched off', () => {
    const base = 'FROM scratch AS b\nHEALTHCHECK CMD a\nFROM b\n';
    expect(configOf(base).Healthcheck).toEqual({ test: ['CMD-SHELL', 'a'] });
    expect(configOf(`${base}HEALTHCHECK NONE\n`).Healthcheck).toEqual({ test: ['NONE'] });
  });
});

test('ONBUILD is kept as text, heredocs with it, and not inherited', () => {
  const source = 'FROM scratch AS b\nONBUILD RUN one \\\n  two\nONBUILD COPY <<EOF /x\nhi\nEOF\n';
  expect(configOf(source).OnBuild).toEqual(['RUN one   two', 'COPY <<EOF /x\nhi\nEOF']);
  expect(configOf(`${source}FROM b\n`).OnBuild).toEqual([]);
});

test('the backtick escapes where the directive says so', () => {
  const { Env } = configOf('# escape=`\nFROM scratch\nENV A=c:\\dir B=`$A\n');
  expect(Env.slice(1)).toEqual([
    { name: 'A', value: known('c:\\dir') },
    { name: 'B', value: known('$A') },
  ]);
});
