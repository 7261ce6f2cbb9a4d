import { describe, expect, it } from 'vitest';
import { changedSettings, checkOptions, defaultSettings, readBuildArguments, readSettings } from './settings.ts';

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
});
