import { describe, expect, test } from 'vitest';
import { parse } from '../dockerfile/parse.ts';
import { createModel } from './model.ts';
import type { ModelOptions } from './types.ts';

function modelOf(source: string, options?: ModelOptions) {
  return createModel(parse(source), options);
}

const graph = `FROM golang:1.24 AS Build
FROM build AS test
FROM scratch AS assets
FROM alpine:3.22
COPY --from=BUILD /a /b
RUN --mount=type=bind,from=assets,target=/x true
`;

describe('the graph', () => {
  test('parents, chains and what is used', () => {
    const stages = modelOf(graph).stages.map((stage) => ({
      name: stage.name,
      parent: stage.parent?.index ?? null,
      chain: stage.chain.map(({ index }) => index),
      used: stage.used,
      scratch: stage.scratch,
      isTarget: stage.isTarget,
      reachesImage: stage.reachesImage,
    }));
    const not = { isTarget: false, reachesImage: false };
    expect(stages).toEqual([
      { name: 'build', parent: null, chain: [0], used: true, scratch: false, ...not },
      { name: 'test', parent: 0, chain: [1, 0], used: false, scratch: false, ...not },
      { name: 'assets', parent: null, chain: [2], used: true, scratch: true, ...not },
      { name: null, parent: null, chain: [3], used: false, scratch: false, isTarget: true, reachesImage: true },
    ]);
  });

  test('copying does not make a stage reach the image, building on it does', () => {
    const reaching = (target: string) =>
      modelOf(graph, { target }).stages.flatMap(({ index, reachesImage }) => (reachesImage ? [index] : []));
    expect([reaching('test'), reaching('TEST'), reaching('3'), reaching('none')]).toEqual([[0, 1], [0, 1], [3], []]);
    expect(modelOf(graph, { target: 'none' }).target).toBeNull();
    expect(modelOf(graph, { target: 'assets' }).target?.index).toBe(2);
  });

  test('stages are found by name in any case and by number, only above', () => {
    const model = modelOf('FROM a AS x\nFROM b AS y\nFROM c AS x\nFROM d\n');
    const last = model.stages[3]!;
    const found = ['X', 'y', '0', '3', '-1', 'z', '1e0'].map((name) => model.findStage(name, last)?.index ?? null);
    expect(found).toEqual([2, 1, 0, null, null, null, null]);
    expect(model.findStage('x', model.stages[2]!)?.index).toBe(0);
    expect(model.findStage('x', model.stages[0]!)).toBeNull();
  });

  test('FROM knows names and no numbers', () => {
    const model = modelOf('FROM alpine AS a\nFROM 0\nFROM A\n');
    expect(model.stages.map(({ parent }) => parent?.index ?? null)).toEqual([null, null, 0]);
  });

  test('numbers and mounts of triggers count as used', () => {
    const model = modelOf('FROM a\nFROM b AS tools\nFROM c\nCOPY --from=0 /a /b\nONBUILD COPY --from=tools /a /b\n');
    expect(model.stages.map(({ used }) => used)).toEqual([true, true, false]);
  });

  test('the stage of an instruction', () => {
    const model = modelOf('ARG A\nFROM a\nRUN x\nFROM b\nONBUILD RUN y\n');
    const [arg, from, run, second, onbuild] = model.dockerfile.instructions;
    const trigger = onbuild && 'trigger' in onbuild ? onbuild.trigger : null;
    expect([arg, from, run, second, onbuild, trigger].map((one) => model.stageOf(one!)?.index ?? null)).toEqual([
      null,
      0,
      0,
      1,
      1,
      1,
    ]);
  });
});

describe('the image of FROM', () => {
  test('references with defaults, given arguments and what is not declared', () => {
    const source = `ARG TAG=3.22
ARG NAME
FROM alpine:$TAG
FROM \${NAME:-debian}:12
FROM $NAME
FROM alpine:$MISSING
FROM alpine:\${MISSING:-3}
FROM --platform=$BUILDPLATFORM golang
FROM scratch
FROM
`;
    const values = (options?: ModelOptions) => modelOf(source, options).stages.map(({ imageValue }) => imageValue);
    const shared = [
      { kind: 'unknown', why: 'no ARG before the first FROM declares `MISSING`' },
      { kind: 'known', text: 'alpine:3' },
      { kind: 'known', text: 'golang' },
      { kind: 'known', text: 'scratch' },
      { kind: 'unknown', why: 'FROM names no image' },
    ];
    expect(values()).toEqual([
      { kind: 'default', text: 'alpine:3.22', args: ['TAG'] },
      { kind: 'default', text: 'debian:12', args: ['NAME'] },
      { kind: 'unknown', why: 'the build argument `NAME` has no default' },
      ...shared,
    ]);
    expect(values({ buildArgs: { TAG: '3.20', NAME: 'ubuntu' } })).toEqual([
      { kind: 'known', text: 'alpine:3.20' },
      { kind: 'known', text: 'ubuntu:12' },
      { kind: 'known', text: 'ubuntu' },
      ...shared,
    ]);
  });

  test('the reference; none for stages, scratch, what is unknown or no reference', () => {
    const images = modelOf('FROM docker.io/library/alpine:3 AS a\nFROM a\nFROM scratch\nFROM $X\nFROM Up\n').stages;
    expect(images.map(({ image }) => image)).toEqual([
      { registry: 'docker.io', repository: 'alpine', tag: '3', digest: null },
      null,
      null,
      null,
      null,
    ]);
  });

  test('a stage may be named by an argument', () => {
    const model = modelOf('ARG KIND=fancy\nFROM a AS plain\nFROM b AS fancy\nFROM $KIND\n');
    expect(model.target?.parent?.name).toBe('fancy');
  });

  test('the base of a chain is that of its root', () => {
    const model = modelOf('FROM node:22-alpine AS a\nFROM a AS b\nFROM b\nFROM example.org/x\n');
    expect(model.stages.map(({ base }) => base?.name ?? null)).toEqual(['node', 'node', 'node', null]);
  });
});

describe('Windows', () => {
  test.each([
    ['FROM --platform=windows/amd64 x', true],
    ['ARG P=windows\nFROM --platform=$P x', true],
    ['FROM --platform=linux/amd64 mcr.microsoft.com/windows/servercore:ltsc2022', false],
    ['FROM mcr.microsoft.com/windows/nanoserver:1809', true],
    ['FROM mcr.microsoft.com/windows/servercore/iis', true],
    ['FROM microsoft/nanoserver', true],
    ['FROM golang:1.24-windowsservercore-ltsc2022', true],
    ['FROM mcr.microsoft.com/dotnet/framework/sdk:4.8', true],
    ['FROM microsoft/dotnet-framework:4.7.2-sdk', true],
    ['FROM mcr.microsoft.com/dotnet/sdk:9.0', false],
    ['FROM example.org/windows-tools', false],
    ['FROM x\nSHELL ["powershell", "-Command"]', true],
    ['FROM x\nSHELL ["C:\\\\Windows\\\\cmd.exe", "/C"]', true],
    ['FROM x\nSHELL ["pwsh", "-Command"]', false],
    ['FROM golang:1.24', false],
  ])('%s: %s', (source, windows) => {
    expect(modelOf(source).stages.map((stage) => stage.windows)).toEqual([windows]);
  });

  test('a stage built on a Windows stage is one', () => {
    const model = modelOf('FROM microsoft/nanoserver AS a\nFROM a\nWORKDIR app\nCMD dir\n');
    const { windows, config } = model.stages[1]!;
    expect({ windows, Cmd: config.Cmd?.argv, WorkingDir: config.WorkingDir }).toEqual({
      windows: true,
      Cmd: ['cmd', '/S', '/C', 'dir'],
      WorkingDir: { kind: 'unknown', why: 'the base image `microsoft/nanoserver` may set a working directory' },
    });
  });
});

describe('what stands before the first FROM', () => {
  test('arguments are global, the rest are orphans', () => {
    const model = modelOf('ARG A=1\nRUN x\nARG B=2\nFROM scratch\n');
    expect(model.globalArgs.map(({ argument }) => argument.text)).toEqual(['A=1', 'B=2']);
    expect(model.orphans.map(({ name }) => name)).toEqual(['RUN']);
    expect(model.stages.map(({ body }) => body.map(({ name }) => name))).toEqual([['FROM']]);
  });

  test('in a fragment they are a stage of their own', () => {
    const model = modelOf('ARG A=1\nRUN x $A\nUSER $A\n', { fragment: true });
    const [stage] = model.stages;
    expect(model.orphans).toEqual([]);
    expect(model.globalArgs).toEqual([]);
    expect(stage?.body.map(({ name }) => name)).toEqual(['ARG', 'RUN', 'USER']);
    expect(stage?.from.image).toBeNull();
    expect(stage?.config.User).toEqual({ kind: 'default', text: '1', args: ['A'] });
    expect([stage?.base, stage?.scratch, stage?.isTarget]).toEqual([null, false, true]);
    expect(stage?.instructions('FROM')).toEqual([]);
  });

  test('a fragment with nothing but arguments before FROM is a whole file', () => {
    const model = modelOf('ARG A=1\nFROM alpine:$A\n', { fragment: true });
    expect(model.stages.map(({ imageValue }) => imageValue)).toEqual([
      { kind: 'default', text: 'alpine:1', args: ['A'] },
    ]);
  });

  test('a file of nothing has no stages', () => {
    const model = modelOf('', { fragment: true });
    expect([model.stages, model.target, model.orphans]).toEqual([[], null, []]);
  });
});

test('instructions by name, in order, with triggers where asked', () => {
  const stage = modelOf('FROM a\nRUN 1\nONBUILD RUN 2\nUSER x\nRUN 3\nNONSENSE\n').stages[0]!;
  const texts = (list: readonly { readonly argument: { readonly text: string } }[]) =>
    list.map((one) => one.argument.text);
  expect(texts(stage.instructions('RUN'))).toEqual(['1', '3']);
  expect(texts(stage.instructions('USER', 'RUN'))).toEqual(['1', 'x', '3']);
  expect(texts(stage.withTriggers('RUN'))).toEqual(['1', '2', '3']);
  expect(texts(stage.withTriggers('ONBUILD', 'RUN', 'USER'))).toEqual(['1', 'RUN 2', '2', 'x', '3']);
  expect(stage.instructions('COPY')).toEqual([]);
});
