import { expect, test } from 'vitest';
import { parse } from '../../src/dockerfile/parse.ts';
import { createModel } from '../../src/model/model.ts';
import { countUnknown, differences } from './compare.ts';
import { builtFields, predictedFields, type Fields } from './config.ts';

function predicted(source: string): Fields {
  return predictedFields(createModel(parse(source)).target!.config);
}

test('a built configuration loses what buildah adds, and its ranges become ports', () => {
  expect(
    builtFields({
      Hostname: 'abc',
      Env: ['A=b=c'],
      Cmd: [],
      Labels: { 'io.buildah.version': '1.28.2', own: '1' },
      ExposedPorts: { '80/tcp': {}, '90-91/udp': {} },
      WorkingDir: '',
      OnBuild: null,
    }),
  ).toEqual({
    Env: [['A', 'b=c']],
    Entrypoint: null,
    Cmd: null,
    ExposedPorts: ['80/tcp', '90/udp', '91/udp'],
    Volumes: [],
    WorkingDir: '/',
    User: '',
    Labels: { own: '1' },
    StopSignal: '',
    Healthcheck: null,
    OnBuild: [],
    Shell: null,
  });
});

test('each field that differs is named with both sides', () => {
  const made = builtFields({ Env: ['PATH=/bin', 'A=1'], User: 'me', Cmd: ['x'] });
  const wanted = { ...made, User: 'you', Env: [['PATH', '/bin']] };
  expect(differences(wanted, made)).toEqual([
    {
      field: 'Env',
      predicted: [['PATH', '/bin']],
      built: [
        ['PATH', '/bin'],
        ['A', '1'],
      ],
    },
    { field: 'User', predicted: 'you', built: 'me' },
  ]);
});

test('durations are compared in nanoseconds', () => {
  const source = 'FROM scratch\nHEALTHCHECK --interval=1m30s --timeout=500ms --retries=2 CMD ["a"]\n';
  expect(predicted(source)['Healthcheck']).toEqual({
    Test: ['CMD', 'a'],
    Interval: 90e9,
    Timeout: 0.5e9,
    Retries: 2,
  });
});

test('what the model does not know equals anything, but must be there', () => {
  const unknownUser = predicted('FROM example.org/app:1\n');
  const made = { ...unknownUser, User: 'app', WorkingDir: '/srv', Env: [['PATH', '/bin']] };
  expect(countUnknown(unknownUser)).toBe(3);
  expect(differences(unknownUser, made)).toEqual([]);
  expect(differences(unknownUser, { ...made, User: undefined }).map(({ field }) => field)).toEqual(['User']);
});
