import { expect, test } from 'vitest';
import { ConfigurationError, createChecker, defineRule, reports } from '../index.ts';
import type { CheckerOptions } from '../index.ts';

const noCompanyProxy = defineRule({
  id: 'no-company-proxy',
  property: 'self-contained',
  practice: null,
  severity: 'warning',
  recommended: true,
  why: 'the image is used outside of the company, too',
  since: '1.0.0',
  summary: 'Leave the proxy of the company out of the image',
  about: { instructions: ['ENV'] },
  messages: {
    proxy: {
      text: '`{name}` sends all that runs here through our proxy. Set it where the image is built.',
      aliases: [],
    },
  },
  options: { host: { type: 'string', default: 'proxy.example.org', description: 'Name of the proxy.' } },
  fix: 'none',
  check({ stages, options, report }) {
    for (const stage of stages)
      for (const env of stage.instructions('ENV'))
        for (const { key, value } of env.pairs)
          if (value?.text.includes(options.host)) report('proxy', value, { name: key.text });
  },
});

const env = 'ENV http_proxy=http://proxy.example.org:3128\n';
const source = `FROM alpine:3.22\n${env}`;

function outcome(text: string, options: CheckerOptions = {}) {
  const { findings, ignored, errors } = createChecker({ ownRules: [noCompanyProxy], ...options }).check(text);
  return {
    findings: findings.map(({ rule, severity, message }) => `${rule} ${severity}: ${message}`),
    ignored: ignored.map(({ rule, by }) => `${rule}: ${by.reason}`),
    errors,
  };
}

const message =
  'no-company-proxy warning: `http_proxy` sends all that runs here through our proxy. Set it where the image is built.';

test.each([undefined, 'recommended', 'hadolint', 'buildkit'] as const)('is on under the preset %s', (preset) => {
  expect(outcome(source, preset && { preset })).toEqual({ findings: [message], ignored: [], errors: [] });
});

test('is set as any rule', () => {
  expect(outcome(source, { rules: { 'no-company-proxy': 'off' } }).findings).toEqual([]);
  expect(outcome(source, { config: { rules: { 'no-company-proxy': 'error' } } }).findings).toEqual([
    message.replace('warning', 'error'),
  ]);
  expect(
    outcome(source, { rules: { 'no-company-proxy': { options: { host: 'proxy.example.net' } } } }).findings,
  ).toEqual([]);
});

test('is ignored by a comment, and what it no longer reports is stale', () => {
  const comment = '# module-container ignore no-company-proxy: the tests need it\n';
  expect(outcome(`FROM alpine:3.22\n${comment}${env}`)).toEqual({
    findings: [],
    ignored: ['no-company-proxy: the tests need it'],
    errors: [],
  });
  expect(outcome(`FROM alpine:3.22\n${comment}ENV A=b\n`).findings).toEqual([
    'no-unused-ignore warning: Nothing here breaks `no-company-proxy`, so this comment is stale and would hide a later mistake. Remove the name.',
  ]);
  expect(outcome(`FROM alpine:3.22\n# module-container ignore no-compani-proxy: x\nENV A=b\n`).findings).toEqual([
    'valid-ignore warning: No rule is called `no-compani-proxy`, and no other tool has such a code, so this comment silences nothing for it. Did you mean no-company-proxy?',
  ]);
});

test('is in the reports, without a page on our site', () => {
  const result = createChecker({ ownRules: [noCompanyProxy] }).check(source);
  const options = { site: 'https://example.org/mc/', version: '1.2.3' };
  expect(reports.markdown([{ path: 'Dockerfile', source, result }], options)).toBe(
    [
      '**1 warning in 1 file.**',
      '',
      '### `Dockerfile`',
      '',
      '1 warning.',
      '',
      '| Line | Severity | Finding | Rule |',
      '| --- | --- | --- | --- |',
      '| 2 | warning | `http_proxy` sends all that runs here through our proxy. Set it where the image is built. | `no-company-proxy` |',
      '',
    ].join('\n'),
  );
  const sarif = JSON.parse(reports.sarif([{ path: 'Dockerfile', source, result }], options)) as {
    runs: { tool: { driver: { rules: unknown } } }[];
  };
  expect(sarif.runs[0]!.tool.driver.rules).toEqual([{ id: 'no-company-proxy' }]);
});

const refused = (index: number, id: string) => [
  {
    path: `ownRules[${index}].id`,
    message: `\`${id}\` must be lower-case words with hyphens that no other rule has for a name or a code.`,
  },
];

test.each(['Proxy', 'no-sudo', 'missing-user'])('refuses the name %s', (id) => {
  expect(() => createChecker({ ownRules: [{ ...noCompanyProxy, id }] })).toThrow(
    expect.objectContaining({ problems: refused(0, id) }),
  );
});

test('refuses a name twice, and settings of a rule nobody has handed in', () => {
  expect(() => createChecker({ ownRules: [noCompanyProxy, noCompanyProxy] })).toThrow(
    expect.objectContaining({ problems: refused(1, 'no-company-proxy') }),
  );
  expect(() => createChecker({ rules: { 'no-company-proxy': 'off' } })).toThrow(ConfigurationError);
});
