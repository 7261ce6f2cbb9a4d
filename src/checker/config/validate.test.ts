import Ajv from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { configurationSchema } from './schema.ts';
import { validateConfiguration } from './validate.ts';

const good = {
  preset: 'strict',
  ignores: true,
  rules: {
    'no-maintainer': 'off',
    'valid-port': 'info',
    'exec-form-command': { severity: 'error', options: { scope: 'all' } },
    'pin-base-image-version': { messages: { latest: 'off' }, options: { moving: ['stable'] } },
    'label-not-empty': { options: { schema: { team: 'text' } } },
  },
  overrides: [{ files: ['test/**'], preset: 'recommended', rules: { 'no-root-user': 'off' } }],
};

const bad: [unknown, [path: string, message: string][]][] = [
  [[], [['', 'The configuration must be a mapping of names to values.']]],
  [
    { presets: 'strict' },
    [['presets', '`presets` is not known here: use `preset`, `rules`, `overrides`, `ignores`. Did you mean `preset`?']],
  ],
  [
    { preset: 'strickt' },
    [
      [
        'preset',
        '`strickt` is not known here: use one of `recommended`, `strict`, `hadolint`, `buildkit`. Did you mean `strict`?',
      ],
    ],
  ],
  [
    { rules: { 'no-maintaner': 'off' } },
    [['rules.no-maintaner', 'There is no rule `no-maintaner`. Did you mean `no-maintainer`?']],
  ],
  [{ rules: { DL4000: 'off' } }, [['rules.DL4000', '`DL4000` is called `no-maintainer` here.']]],
  [{ rules: { 'no-maintainer': false } }, [['rules.no-maintainer', 'Write "off" in quotes.']]],
  [
    { rules: { 'no-maintainer': 'warn' } },
    [['rules.no-maintainer', '`warn` is not known here: use one of `off`, `on`, `error`, `warning`, `info`, `style`.']],
  ],
  [
    { rules: { 'exec-form-command': { option: {} } } },
    [
      [
        'rules.exec-form-command.option',
        '`option` is not known here: use `severity`, `messages`, `options`. Did you mean `options`?',
      ],
    ],
  ],
  [
    { rules: { 'exec-form-command': { options: { scope: 'al', healthcheck: 'yes' } } } },
    [
      [
        'rules.exec-form-command.options.scope',
        '`al` is not known here: use one of `effective`, `all`. Did you mean `all`?',
      ],
      ['rules.exec-form-command.options.healthcheck', 'This must be `true` or `false`.'],
    ],
  ],
  [
    { rules: { 'no-maintainer': { options: { x: 1 } } } },
    [['rules.no-maintainer.options.x', '`no-maintainer` has no options.']],
  ],
  [
    { rules: { 'pin-base-image-version': { messages: { newest: 'off' } } } },
    [
      [
        'rules.pin-base-image-version.messages.newest',
        '`newest` is not known here: use `untagged`, `latest`, `moving`.',
      ],
    ],
  ],
  [
    { overrides: [{ file: ['a'] }] },
    [
      ['overrides[0]', 'An override needs `files`: the globs of the paths it is for.'],
      ['overrides[0].file', '`file` is not known here: use `files`, `preset`, `rules`. Did you mean `files`?'],
    ],
  ],
  [{ ignores: 'no' }, [['ignores', 'This must be `true` or `false`.']]],
];

test('a good configuration is returned as it is', () => {
  expect(validateConfiguration(good)).toEqual({ config: good, problems: [] });
  expect(validateConfiguration(null)).toEqual({ config: {}, problems: [] });
});

test.each(bad)('%j', (value, problems) => {
  expect(validateConfiguration(value)).toEqual({
    config: null,
    problems: problems.map(([path, message]) => ({ path, message })),
  });
});

test('the JSON schema agrees', () => {
  // Of the rules that the cases name: compiling the schema of all of them takes seconds.
  const named = rules.filter(({ id }) => JSON.stringify([good, bad]).includes(`"${id}"`));
  const validate = new Ajv({ strict: false }).compile(configurationSchema(named));
  expect(validate(good)).toBe(true);
  for (const [value] of bad) expect([value, validate(value)]).toEqual([value, false]);
});
