import { describe, expect, test } from 'vitest';
import { check, createChecker } from './checker.ts';
import { ConfigurationError } from './config/error.ts';

const file = 'FROM debian\nMAINTAINER me\nWORKDIR app\nUSER 10001\nCMD date\n';
const ids = (options: Parameters<typeof check>[1], source = file) =>
  check(source, options).findings.map(({ rule, messageId, severity }) => `${rule} ${messageId} ${severity}`);

test('a finding is plain data with its place, codes and fixes', () => {
  const result = check('FROM alpine:3.22\nMAINTAINER me\n');
  expect(structuredClone(result)).toEqual(result);
  expect(result.findings).toEqual([
    {
      rule: 'no-maintainer',
      messageId: 'deprecated',
      message:
        '`MAINTAINER` is deprecated and sets a field that tools no longer read. Use the label `org.opencontainers.image.authors`.',
      severity: 'warning',
      range: { start: { line: 2, column: 1, offset: 17 }, end: { line: 2, column: 11, offset: 27 } },
      aliases: expect.arrayContaining(['hadolint/DL4000', 'buildkit/MaintainerDeprecated']) as unknown,
      property: 'self-describing',
      practice: 'standard-annotations',
      fixes: [
        {
          title: 'Use a label',
          safety: 'safe',
          edits: [{ start: 17, end: 30, text: 'LABEL org.opencontainers.image.authors="me"' }],
        },
      ],
    },
  ]);
  expect(result.errors).toEqual([]);
});

test('says which rules had something to look at', () => {
  const { checked } = check('FROM alpine:3.22\nEXPOSE 80\n');
  expect(checked).toContain('valid-port');
  expect(checked).not.toContain('no-maintainer');
});

test('says where a rule kept silent', () => {
  const { unknown } = check('FROM alpine:3.22\nARG PORT\nEXPOSE $PORT\n', { rules: { 'valid-port': 'on' } });
  expect(unknown.filter(({ rule }) => rule === 'valid-port')).toEqual([
    {
      rule: 'valid-port',
      range: { start: { line: 3, column: 8, offset: 33 }, end: { line: 3, column: 13, offset: 38 } },
      why: 'the build argument `PORT` has no default',
    },
  ]);
});

describe('presets', () => {
  test('recommended is the default and leaves out what is disputed', () => {
    const source = 'FROM alpine:3.22\nUSER 10001\nCMD ["sh", "-c", "sleep 10 && exec server"]\n';
    expect(ids({}, source)).toEqual([]);
    expect(ids({ preset: 'strict' }, source)).toContain('no-startup-sleep wait info');
  });

  test('a peer reports the messages that carry its codes', () => {
    expect(ids({ preset: 'hadolint' })).toEqual([
      'pin-base-image-version untagged warning',
      'no-maintainer deprecated error',
      'absolute-workdir relative error',
      'exec-form-command command warning',
    ]);
    expect(ids({ preset: 'buildkit' })).toEqual([
      'no-maintainer deprecated warning',
      'absolute-workdir relative warning',
      'exec-form-command command warning',
    ]);
  });

  test('error=true of a check directive makes every finding of BuildKit an error', () => {
    const source = '# check=error=true\nFROM alpine:3.22\nMAINTAINER me\n';
    expect(ids({ preset: 'buildkit' }, source)).toEqual(['no-maintainer deprecated error']);
    expect(ids({}, source)).toEqual(['no-maintainer deprecated warning']);
  });

  test('hadolint judges a text without FROM', () => {
    expect(ids({ preset: 'hadolint' }, 'WORKDIR app\nUSER 10001\n')).toEqual(['absolute-workdir relative error']);
  });
});

describe('settings', () => {
  const wanted = (options: Parameters<typeof check>[1]) =>
    ids(options).filter((id) => /no-maintainer|absolute-workdir/.test(id));

  test('configuration wins over the preset, an override over it, the call over all', () => {
    const config = {
      preset: 'buildkit',
      rules: { 'no-maintainer': 'info', 'absolute-workdir': 'off' },
      overrides: [
        { files: ['test/**'], rules: { 'no-maintainer': 'style' } },
        { files: ['*.dev'], rules: { 'no-maintainer': 'off' } },
      ],
    } as const;
    expect(wanted({ config })).toEqual(['no-maintainer deprecated info']);
    expect(wanted({ config, path: 'test/Dockerfile' })).toEqual(['no-maintainer deprecated style']);
    expect(wanted({ config, path: 'test/Dockerfile.dev' })).toEqual([]);
    expect(wanted({ config, path: 'test/x', rules: { 'no-maintainer': 'error' } })).toEqual([
      'no-maintainer deprecated error',
    ]);
    expect(wanted({ config, preset: 'recommended', rules: { 'absolute-workdir': 'on' } })).toEqual([
      'no-maintainer deprecated info',
      'absolute-workdir relative warning',
    ]);
  });

  test('options are laid over those of the preset', () => {
    const source = 'FROM alpine:3.22\nSHELL ["/bin/bash", "-c"]\nCMD date\n';
    const exec = (options: Parameters<typeof check>[1]) => ids(options, source).filter((id) => id.startsWith('exec'));
    expect(exec({ preset: 'hadolint' })).toEqual(['exec-form-command command warning']);
    expect(exec({ preset: 'hadolint', rules: { 'exec-form-command': { options: { chosenShell: false } } } })).toEqual(
      [],
    );
  });

  test('single messages can be off', () => {
    const config = { rules: { 'pin-base-image-version': { messages: { untagged: 'off' } } } } as const;
    expect(ids({ config })).toEqual([
      'no-maintainer deprecated warning',
      'absolute-workdir relative warning',
      'exec-form-command command warning',
    ]);
    expect(ids({ config }, 'FROM debian:latest\n')).toEqual(['pin-base-image-version latest warning']);
  });

  test('mistakes are an error that names the place', () => {
    expect(() => createChecker({ config: { rules: { 'no-maintaner': 'off' } } })).toThrow(
      new ConfigurationError([
        { path: 'rules.no-maintaner', message: 'There is no rule `no-maintaner`. Did you mean `no-maintainer`?' },
      ]),
    );
  });
});

describe('fragments', () => {
  test('have a stage without FROM, and nothing is missing in them', () => {
    expect(ids({ fragment: true }, 'CMD ["date"]\nWORKDIR app\n')).toEqual(['absolute-workdir relative warning']);
    expect(ids({ fragment: true }, 'FROM node:24-slim\nCMD ["node", "server.js"]\n')).toEqual([]);
    expect(ids({}, 'FROM node:24-slim\nCMD ["node", "server.js"]\n')).toEqual(['user-required missing warning']);
  });
});

test.each([
  ['nothing', ''],
  ['blanks', ' \n\t\r\n'],
  ['bytes', String.fromCharCode(...Array.from({ length: 256 }, (_, code) => code))],
  ['lone surrogates', 'FROM \ud800\nRUN \udfff "\n'],
  ['an open heredoc', 'FROM a\nRUN <<A <<B\nx'],
  ['an open quote', 'FROM a\nENV A="b\nRUN echo \'x'],
  [
    'instructions without anything',
    'FROM\nRUN\nCMD\nENV\nARG\nLABEL\nCOPY\nUSER\nWORKDIR\nEXPOSE\nHEALTHCHECK\nONBUILD\nSHELL\n',
  ],
  ['a stage of itself', 'FROM a AS a\nFROM a AS a\nCOPY --from=a a a\nFROM a\n'],
  ['no text but a comment', '# check=skip=all;;;\n#\n# module-container\n'],
])('does not break on %s', (_, source) => {
  for (const preset of ['recommended', 'strict', 'hadolint', 'buildkit'] as const) {
    expect(check(source, { preset }).errors).toEqual([]);
  }
});
