import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../state/settings.ts';
import { changeYaml } from '../state/yaml.ts';
import { readFiles } from './setting-files.ts';

const read = (parts: Partial<typeof defaultSettings>) => readFiles({ ...defaultSettings, ...parts });

describe('settings files', () => {
  it('are read', () => {
    expect(read({})).toEqual({ files: {}, problems: [] });
    expect(read({ configuration: 'preset: strict\n', hadolint: 'ignored: [DL3025]\n' })).toEqual({
      files: { config: { preset: 'strict' }, hadolint: { ignored: ['DL3025'] } },
      problems: [],
    });
  });

  it.each(['[1, 2]', 'word', '- a'])('have to be mappings: %s', (configuration) => {
    expect(read({ configuration })).toEqual({
      files: {},
      problems: [{ setting: 'configuration', text: 'The file has to be a mapping of names to values.' }],
    });
  });

  it('say what is wrong with its place', () => {
    const text =
      'presett: `presett` is not known here: use `preset`, `rules`, `overrides`, `ignores`. Did you mean `preset`?';
    expect(read({ configuration: 'presett: strict\n' })).toEqual({
      files: {},
      problems: [{ setting: 'configuration', text }],
    });
  });

  it('that are no YAML do not throw', () => {
    expect(read({ configuration: 'a: [b\n' }).problems.map(({ setting }) => setting)).toEqual(['configuration']);
    expect(read({ hadolint: '&a [*a, *a]: {' }).problems.map(({ setting }) => setting)).toEqual(['hadolint']);
  });
});

describe('changing YAML', () => {
  it('keeps comments and order', () => {
    expect(changeYaml('# ours\nrules:\n  b: off # why\n', ['rules', 'a'], 'error')).toBe(
      '# ours\nrules:\n  b: off # why\n  a: error\n',
    );
  });

  it('begins a file, and ends one', () => {
    const begun = changeYaml('', ['rules', 'a'], { severity: 'info', options: { scope: 'all' } });
    expect(begun).toBe('rules:\n  a:\n    severity: info\n    options:\n      scope: all\n');
    expect(changeYaml(begun, ['rules', 'a'], undefined)).toBe('');
  });

  it('throws where the text is no YAML', () => {
    expect(() => changeYaml('a: [', ['b'], 1)).toThrow();
  });
});
