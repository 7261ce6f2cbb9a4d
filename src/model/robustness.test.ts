import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from '../dockerfile/parse.ts';
import { createModel } from './model.ts';
import type { Value } from './types.ts';

const pieces = [
  ...[
    'FROM ',
    'FROM scratch',
    'FROM alpine AS a',
    'FROM a',
    '--platform=$BUILDPLATFORM ',
    'ARG ',
    'ENV ',
    'X=1',
    'Y=$X',
  ],
  ...[
    'RUN ',
    'RUN <<EOF',
    'EOF',
    '--mount=type=cache,from=a,target=/x ',
    'COPY --from=0 a b',
    'ONBUILD ',
    'CMD ',
    '["a"]',
  ],
  ...[
    'ENTRYPOINT ',
    'HEALTHCHECK ',
    'CMD x',
    'NONE',
    'SHELL ["bash"]',
    'SHELL []',
    'WORKDIR ',
    '../a',
    'USER ',
    'EXPOSE ',
  ],
  ...[
    '80-90/udp',
    'VOLUME ',
    'STOPSIGNAL ',
    'LABEL ',
    'a=b',
    '${',
    '${X:-',
    '}',
    '$',
    '"',
    "'",
    '\\',
    '`',
    '\n',
    '\r\n',
    ' ',
  ],
  ...['\\\n', '# escape=`\n', '#c\n', '\u0000', '\uFEFF', '\u{1F600}', '\uD800', '__proto__', 'constructor'],
];
const spliced = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.constant('\n'), fc.string()), { maxLength: 40 });

function isValue(value: Value): boolean {
  return value.kind === 'unknown' ? value.why !== '' : typeof value.text === 'string';
}

/** Asks everything; every answer has its form. */
function askAll(source: string, fragment: boolean): void {
  const dockerfile = parse(source);
  const model = createModel(dockerfile, {
    fragment,
    buildArgs: { X: 'given' },
    shellComments: [{ at: 3, shell: 'bash' }],
  });
  const values: Value[] = [];
  for (const stage of model.stages) {
    const { Env, Labels, ExposedPorts, Volumes, WorkingDir, User } = stage.config;
    values.push(stage.imageValue, WorkingDir, User, ...ExposedPorts, ...Volumes);
    values.push(...Env.map(({ value }) => value), ...Labels.map(({ value }) => value));
    for (const one of [...stage.body, ...stage.withTriggers('RUN', 'CMD')]) {
      values.push(stage.userAt(one), stage.workdirAt(one), stage.resolve(one.argument, one));
      values.push(...[...stage.variablesAt(one).values()].map(({ value }) => value));
      expect(stage.shellAt(one).argv.length).toBeGreaterThan(0);
      expect(stage.commandsOf(one).every(({ start, end }) => start <= end && end <= source.length)).toBe(true);
      expect(model.stageOf(one)).toBe(stage);
    }
    const answers = [stage.used, stage.reachesImage, stage.windows, stage.scratch, stage.isTarget];
    expect(answers.every((answer) => typeof answer === 'boolean')).toBe(true);
    expect(stage.mainCommand?.argv.every((word) => typeof word === 'string') ?? true).toBe(true);
    expect(stage.chain[0]).toBe(stage);
    for (const run of stage.withTriggers('RUN'))
      expect(stage.mounts(run).every(({ flag }) => flag.name === 'mount')).toBe(true);
    expect(stage.commands('x').every(({ command }) => command.name === 'x')).toBe(true);
  }
  expect(values.filter((value) => !isValue(value))).toEqual([]);
}

test('any text has a meaning or an unknown one, and nothing throws', { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(spliced, fc.boolean(), (parts, fragment) => askAll(parts.join(''), fragment)),
    { numRuns: Number(process.env['FUZZ_RUNS'] ?? 300) },
  );
});
