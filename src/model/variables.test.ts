import { describe, expect, test } from 'vitest';
import { parse } from '../dockerfile/parse.ts';
import { createModel } from './model.ts';
import type { ModelOptions, Value } from './types.ts';

/** The values of `NAME=…` in the last LABEL of the file, by name. */
function labels(source: string, options?: ModelOptions): Record<string, Value> {
  const { target } = createModel(parse(source), options);
  return Object.fromEntries(target!.config.Labels.map(({ name, value }) => [name, value]));
}

const known = (text: string): Value => ({ kind: 'known', text });
const byDefault = (text: string, ...args: string[]): Value => ({ kind: 'default', text, args });
const unknown = (why: string): Value => ({ kind: 'unknown', why });
const mayBeSet = (name: string, image: string): Value =>
  unknown(`no ARG or ENV of this file sets \`${name}\` here, and the base image \`${image}\` may`);

describe('ENV', () => {
  test('all pairs of an instruction see what was before it', () => {
    const source = 'FROM scratch\nENV abc=hello\nENV abc=bye def=$abc\nENV ghi=$abc\nLABEL d=$def g=$ghi\n';
    expect(labels(source)).toEqual({ d: known('hello'), g: known('bye') });
  });

  test('undeclared variables are nothing on scratch and unknown on an image', () => {
    expect(labels('FROM scratch\nLABEL a=x$X b=${X:-w} p=$PATH\n')).toEqual({
      a: known('x'),
      b: known('w'),
      p: known('/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'),
    });
    expect(labels('FROM example.org/a\nLABEL a=x$X b=${X:-w} p=$PATH\n')).toEqual({
      a: mayBeSet('X', 'example.org/a'),
      b: mayBeSet('X', 'example.org/a'),
      p: unknown('the base image `example.org/a` sets `PATH`'),
    });
    expect(labels('FROM node:22\nLABEL v=$NODE_VERSION\n')).toEqual({
      v: unknown('the base image `node:22` sets `NODE_VERSION`'),
    });
    expect(labels('FROM $NOPE\nLABEL a=$X\n')).toEqual({
      a: unknown('no ARG or ENV of this file sets `X` here, and the base image may'),
    });
  });

  test('what cannot be expanded is unknown', () => {
    expect(labels('FROM scratch\nLABEL a="${X:?is needed}" b=${}\n')).toEqual({
      a: unknown('the builder cannot read it: X: is needed'),
      b: unknown('the builder cannot read it: bad substitution'),
    });
  });

  test('a chain of doublings ends as unknown', () => {
    const source = `FROM scratch\nENV A=ab\n${'ENV A=$A$A\n'.repeat(40)}LABEL a=$A\n`;
    expect(labels(source)).toEqual({ a: unknown('it is longer than 65536 characters') });
  });

  test('the name of a variable may come from one', () => {
    expect(labels('FROM scratch\nENV N=NAME\nENV $N=x\nLABEL a=$NAME\n')).toEqual({ a: known('x') });
  });
});

describe('ARG', () => {
  const source = 'FROM scratch\nARG A=1\nARG B=$A-b C\nLABEL a=$A b=$B c=$C d=${C:-d} e=${C:+e}\n';

  test('a default is one, and what leans on it too', () => {
    expect(labels(source)).toEqual({
      a: byDefault('1', 'A'),
      b: byDefault('1-b', 'B', 'A'),
      c: unknown('the build argument `C` has no default'),
      d: byDefault('d', 'C'),
      e: byDefault('', 'C'),
    });
  });

  test('given arguments are known', () => {
    expect(labels(source, { buildArgs: { A: '2', C: '' } })).toEqual({
      a: known('2'),
      b: byDefault('2-b', 'B'),
      c: known(''),
      d: known('d'),
      e: known(''),
    });
  });

  test('arguments given but not declared do nothing', () => {
    expect(labels('FROM scratch\nLABEL a=$A\n', { buildArgs: { A: '2' } })).toEqual({ a: known('') });
  });

  test('each sees those before it in the same instruction', () => {
    expect(labels('FROM scratch\nARG A=1 B=${A}2\nLABEL b=$B\n')).toEqual({ b: byDefault('12', 'B', 'A') });
  });

  test('those before FROM are seen in a stage after ARG NAME only', () => {
    const global = 'ARG G=1\nARG H=$G-h\nFROM scratch\nLABEL before=$G\nARG G\nARG H\nARG G=own\nLABEL g=$G h=$H\n';
    expect(labels(global)).toEqual({
      before: known(''),
      g: byDefault('own', 'G'),
      h: byDefault('1-h', 'H', 'G'),
    });
    expect(labels('ARG G\nFROM scratch\nARG G\nLABEL g=$G w=${G-w}\n')).toEqual({
      g: unknown('the build argument `G` has no default'),
      w: byDefault('w', 'G'),
    });
  });

  test('of ENV and ARG the later one wins, and a bare ARG leaves ENV as the default', () => {
    expect(labels('FROM scratch\nARG X=arg\nENV X=env\nLABEL x=$X\n')).toEqual({ x: known('env') });
    expect(labels('FROM scratch\nENV X=env\nARG X=arg\nLABEL x=$X\n')).toEqual({ x: byDefault('arg', 'X') });
    expect(labels('FROM scratch\nENV X=env\nARG X\nLABEL x=$X\n')).toEqual({ x: byDefault('env', 'X') });
  });

  test('the builder gives the platform arguments, once they are declared', () => {
    const platform =
      'FROM scratch\nLABEL a=$TARGETARCH\nARG TARGETARCH\nARG HTTP_PROXY\nLABEL b=$TARGETARCH c=$HTTP_PROXY\n';
    expect(labels(platform)).toEqual({
      a: known(''),
      b: unknown('the builder gives `TARGETARCH` its value'),
      c: unknown('the build argument `HTTP_PROXY` has no default'),
    });
    expect(labels(platform, { buildArgs: { TARGETARCH: 'arm64' } })['b']).toEqual(known('arm64'));
  });

  test('a stage sees the arguments of the stage it is built on, not those of others', () => {
    expect(labels('FROM scratch AS a\nARG X=1\nFROM a\nLABEL x=$X\n')).toEqual({ x: byDefault('1', 'X') });
    expect(labels('FROM scratch AS a\nARG X=1\nFROM scratch\nLABEL x=$X\n')).toEqual({ x: known('') });
  });

  test('names like members of objects are names', () => {
    expect(labels('FROM scratch\nARG constructor\nLABEL a=$constructor b=$toString\n')).toEqual({
      a: unknown('the build argument `constructor` has no default'),
      b: known(''),
    });
  });
});

describe('ONBUILD', () => {
  const source = `FROM scratch AS base
ENV A=base
ONBUILD ARG B=$A-b
ONBUILD ENV C=$B
ONBUILD LABEL c=$C
FROM base
ENV A=child
LABEL a=$A own=$C
`;

  test('triggers run first in the child', () => {
    const c = byDefault('base-b', 'B');
    expect(labels(source)).toEqual({ c, a: known('child'), own: c });
  });

  test('in its own stage a trigger sees what the stage leaves and the triggers above it', () => {
    const model = createModel(parse(source));
    const stage = model.stages[0]!;
    const label = stage.withTriggers('LABEL')[0]!;
    expect(stage.resolve(label.pairs[0]!.value!, label)).toEqual(byDefault('base-b', 'B'));
    expect([...stage.variablesAt(label).keys()]).toEqual(['PATH', 'A', 'B', 'C']);
    expect([...stage.variablesAt(stage.body.at(-1)!).keys()]).toEqual(['PATH', 'A']);
  });
});

test('the variables an instruction sees, and where each comes from', () => {
  const source = 'ARG G=0\nFROM node:22 AS a\nARG G\nFROM a\nENV E=1\nRUN x\nENV LATER=2\n';
  const model = createModel(parse(source));
  const stage = model.target!;
  const seen = [...stage.variablesAt(stage.instructions('RUN')[0]!).values()];
  expect(seen.map(({ name, from, source }) => [name, from, source?.argument.text ?? null])).toEqual([
    ['G', 'arg', 'G'],
    ['PATH', 'base', null],
    ['NODE_VERSION', 'base', null],
    ['E', 'env', 'E=1'],
  ]);
  expect([...stage.variablesAt(stage.from).keys()]).toEqual(['G']);
});

test('words of FROM and of global arguments', () => {
  const model = createModel(parse('ARG A=1\nARG B=$A\nARG A=2\nFROM x:$A\n'));
  const [first, second] = model.globalArgs;
  const { from } = model.stages[0]!;
  expect(model.resolveGlobal(second!.pairs[0]!.value!, second!)).toEqual(byDefault('1', 'A'));
  expect(model.resolveGlobal(second!.pairs[0]!.value!, first!)).toEqual(
    unknown('no ARG before the first FROM declares `A`'),
  );
  expect(model.stages[0]!.resolve(from.image!, from)).toEqual(byDefault('x:2', 'A'));
});

test('user and working directory at an instruction', () => {
  const source = `FROM scratch AS a
WORKDIR /srv
USER one
FROM a
RUN 1
WORKDIR sub
USER \${WHO:-two}
RUN 2
USER three
`;
  const stage = createModel(parse(source)).target!;
  const at = stage.instructions('RUN').map((run) => [stage.userAt(run), stage.workdirAt(run)]);
  expect(at).toEqual([
    [known('one'), known('/srv')],
    [known('two'), known('/srv/sub')],
  ]);
});

test('what an image may set is unknown with its reason', () => {
  const first = (source: string) => {
    const stage = createModel(parse(source)).target!;
    return [stage.userAt(stage.from), stage.workdirAt(stage.from)];
  };
  expect(first('FROM alpine')).toEqual([known(''), known('/')]);
  expect(first('FROM gcr.io/distroless/static-debian12:nonroot')).toEqual([known('65532'), known('/home/nonroot')]);
  expect(first('FROM ubuntu:24.04')).toEqual([
    unknown('the base image `ubuntu:24.04` may set a user'),
    unknown('the base image `ubuntu:24.04` may set a working directory'),
  ]);
});

test('a path longer than Linux takes is unknown', () => {
  const stage = createModel(parse(`FROM scratch\n${'WORKDIR abcdefg\n'.repeat(600)}`)).target!;
  expect(stage.config.WorkingDir).toEqual(unknown('the path is longer than 4096 characters'));
});
