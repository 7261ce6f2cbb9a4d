import { describe, expect, test } from 'vitest';
import { parse } from '../dockerfile/parse.ts';
import { growth } from '../testing/growth.ts';
import { createModel } from './model.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Files that grow in one direction. */
const shapes: Readonly<Record<string, (size: number) => string>> = {
  'chained ENV': (size) =>
    `FROM scratch\n${numbers(size)
      .map((at) => `ENV V${at}=$V${at - 1}x`)
      .join('\n')}`,
  'ENV and RUN in turn': (size) =>
    `FROM a\n${numbers(size)
      .map((at) => `ENV V${at}=1\nRUN echo $V${at}`)
      .join('\n')}`,
  'stages, each with ARG': (size) =>
    numbers(size)
      .map((at) => `FROM alpine AS s${at}\nARG X${at}=1\nCOPY --from=s${at - 1} /a /b`)
      .join('\n'),
  'stages of one name': (size) => 'FROM a AS x\nCOPY --from=x a b\n'.repeat(size),
  'a chain of stages': (size) =>
    numbers(size)
      .map((at) => `FROM ${at === 0 ? 'a' : `s${at - 1}`} AS s${at}\nENV E${at}=1\nUSER u\nLABEL l${at}=1`)
      .join('\n'),
  'relative WORKDIR': (size) => `FROM scratch\n${'WORKDIR a\n'.repeat(size)}`,
  'overlapping port ranges': (size) =>
    `FROM scratch\n${numbers(size)
      .map((at) => `EXPOSE ${at + 1}-65535`)
      .join('\n')}`,
  triggers: (size) =>
    `FROM a AS b\n${numbers(size)
      .map((at) => `ONBUILD ENV A${at}=$A${at - 1}`)
      .join('\n')}\nFROM b\nRUN x`,
  'global ARG': (size) =>
    `${numbers(size)
      .map((at) => `ARG A${at}=$A${at - 1}`)
      .join('\n')}\nFROM $A1`,
};

/** Asks each stage and each instruction what rules ask. */
function askAll(source: string): number {
  const model = createModel(parse(source));
  let asked = 0;
  for (const stage of model.stages) {
    asked += Number(stage.used) + Number(stage.reachesImage) + stage.commands('echo').length;
    for (const one of stage.body) {
      asked += stage.variablesAt(one).size + stage.shellAt(one).argv.length;
      asked += stage.userAt(one).kind.length + stage.workdirAt(one).kind.length;
    }
  }
  const config = model.target?.config;
  return asked + (config?.Env.length ?? 0) + (config?.Labels.length ?? 0) + (config?.ExposedPorts.length ?? 0);
}

describe('eight times the file takes about eight times as long', () => {
  test.each(Object.entries(shapes))('%s', { timeout: 60_000 }, (_, make) => {
    const work = (size: number) => expect(askAll(make(size))).toBeGreaterThan(size);
    expect(growth(work, 400)).toBeLessThan(32);
  });
});
