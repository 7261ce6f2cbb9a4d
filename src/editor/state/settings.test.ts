import { describe, expect, it } from 'vitest';
import {
  changedSettings,
  checkOptions,
  defaultSettings,
  readBuildArguments,
  readSettings,
  targetProblems,
} from './settings.ts';

describe('settings', () => {
  it('are stored without their defaults, and read back', () => {
    const settings = { ...defaultSettings, preset: 'strict', target: 'build' } as const;
    expect(changedSettings(settings)).toEqual({ preset: 'strict', target: 'build' });
    expect(readSettings(changedSettings(settings))).toEqual(settings);
    expect(changedSettings(defaultSettings)).toEqual({});
  });

  it.each([
    [null],
    [[]],
    ['x'],
    [{ preset: 'loose' }],
    [{ target: 1 }],
    [{ unknown: 'x' }],
    [{ dockerignore: 'x'.repeat(200_001) }],
    [JSON.parse('{"__proto__": "x"}')],
  ])('refuse %j', (value) => {
    expect(readSettings(value)).toBeNull();
  });

  it('read build arguments and say what is wrong with its line', () => {
    expect(readBuildArguments('A=1\n# note\n\n B_2=x=y\r\n3=z\nA=2')).toEqual({
      values: { A: '2', B_2: 'x=y' },
      problems: [
        'Line 5: write NAME=value. A name has letters, digits and underscores, and does not start with a digit.',
      ],
    });
  });

  it('become options of the engine', () => {
    expect(checkOptions(defaultSettings, {}, 'Dockerfile')).toEqual({ preset: 'recommended', path: 'Dockerfile' });
    expect(
      checkOptions(
        { ...defaultSettings, buildArgs: 'A=1', target: 't', dockerignore: 'x' },
        { config: { ignores: false } },
        'd',
      ),
    ).toEqual({
      preset: 'recommended',
      path: 'd',
      buildArgs: { A: '1' },
      target: 't',
      dockerignore: 'x',
      config: { ignores: false },
    });
  });

  it('say where a target is no stage of the text', () => {
    const text = 'FROM --platform=$BUILDPLATFORM golang:1.25 AS Build\nFROM scratch\n';
    expect(targetProblems('build', text)).toEqual([]);
    expect(targetProblems('1', text)).toEqual([]);
    expect(targetProblems('', text)).toEqual([]);
    expect(targetProblems('test', '')).toEqual([]);
    expect(targetProblems('test', text)).toEqual([
      'No stage of this file is named test. Rules about the final stage are silent.',
    ]);
    expect(targetProblems('2', text)).toEqual([
      'There is no stage 2: the stages are numbered from 0 to 1. Rules about the final stage are silent.',
    ]);
  });
});
