import { expect, test } from 'vitest';
import { check } from '../checker.ts';
import { fromHadolint } from './from-hadolint.ts';
import { readHadolint } from './hadolint.ts';

const source = 'FROM debian\nMAINTAINER me\nLABEL team=""\n';
const codes = (options: Parameters<typeof check>[1]) =>
  check(source, options).findings.map(({ messageId, severity }) => `${messageId} ${severity}`);

test('reads every setting', () => {
  expect(
    readHadolint({
      ignored: ['DL3006'],
      override: { error: ['DL3008'], info: [] },
      trustedRegistries: ['*.example.org'],
      'label-schema': { team: '', url: 'url', at: 'RFC3339' },
      'strict-labels': true,
      'disable-ignore-pragma': true,
      'failure-threshold': 'ignore',
      'no-fail': false,
      'no-color': true,
      format: 'tty',
    }),
  ).toEqual({
    config: {
      ignored: new Set(['DL3006']),
      override: new Map([['DL3008', 'error']]),
      trustedRegistries: ['*.example.org'],
      labelSchema: { team: 'text', url: 'url', at: 'rfc3339' },
      strictLabels: true,
      disableIgnorePragma: true,
      failureThreshold: 'none',
      noFail: false,
    },
    problems: [],
  });
});

test('says what is wrong and where', () => {
  const { problems } = readHadolint({
    ignored: 'DL3006',
    override: { warn: ['DL3008'], error: 'DL3008' },
    'label-schema': { team: 'string', url: { type: 'url' }, at: ['rfc3339'] },
    'strict-labels': 'yes',
    'failure-threshold': 'high',
    trusted: [],
  });
  expect(problems).toEqual([
    { path: 'override.warn', message: '`warn` is no severity: use error, warning, info, style' },
    { path: 'override.error', message: 'must be a list of words' },
    { path: 'ignored', message: 'must be a list of words' },
    {
      path: 'label-schema.team',
      message: '`string` is no label type: use text, url, rfc3339, semver, hash, spdx, email',
    },
    {
      path: 'label-schema.url',
      message: 'must be a label type: use text, url, rfc3339, semver, hash, spdx, email',
    },
    {
      path: 'label-schema.at',
      message: 'must be a label type: use text, url, rfc3339, semver, hash, spdx, email',
    },
    { path: 'strict-labels', message: 'must be `true` or `false`' },
    { path: 'failure-threshold', message: 'must be one of error, warning, info, style, ignore, none' },
    { path: 'trusted', message: 'hadolint has no setting `trusted`' },
  ]);
});

test('a code is one message of a rule', () => {
  expect(codes({ preset: 'hadolint' })).toEqual(['untagged warning', 'deprecated error']);
  expect(codes({ preset: 'hadolint', hadolint: { ignored: ['DL3006', 'DL4000'] } })).toEqual([]);
  expect(codes({ preset: 'hadolint', hadolint: { ignored: ['DL3007'], override: { error: ['DL3006'] } } })).toEqual([
    'untagged error',
    'deprecated error',
  ]);
  expect(codes({ preset: 'hadolint', hadolint: { 'label-schema': { team: 'text' } } })).toEqual([
    'untagged warning',
    'deprecated error',
    'emptySchema warning',
  ]);
});

test('the severest override of a code counts, in whatever order they stand', () => {
  const lists = { warning: ['DL3006', 'DL4000'], error: ['DL3006'], style: ['DL4000'], info: ['DL4000'] };
  expect(readHadolint({ override: lists }).config.override).toEqual(
    new Map([
      ['DL3006', 'error'],
      ['DL4000', 'warning'],
    ]),
  );
});

test('becomes a configuration that reports the same', () => {
  const file = {
    ignored: ['DL3007', 'DL9999'],
    override: { info: ['DL4000'], style: ['DL3006'] },
    'label-schema': { team: 'text' },
    'failure-threshold': 'warning',
  };
  const { config, withoutEqual, problems } = fromHadolint(file);
  expect(problems).toEqual([]);
  expect(config.preset).toBe('hadolint');
  expect(config.rules).toMatchObject({
    'no-maintainer': 'info',
    'pin-base-image-version': { messages: { untagged: 'style', latest: 'off' } },
    'label-not-empty': { options: { schema: { team: 'text' } } },
  });
  expect(withoutEqual).toEqual([
    { setting: 'DL9999', why: 'no rule here stands for this code' },
    { setting: 'failure-threshold', why: 'what makes the command fail is an argument of the command here' },
  ]);
  expect(codes({ config })).toEqual(codes({ preset: 'hadolint', hadolint: file }));
});
