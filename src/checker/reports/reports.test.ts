import { expect, test } from 'vitest';
import { check } from '../checker.ts';
import { reports } from './index.ts';
import type { CheckedFile } from './types.ts';

const source =
  'FROM alpine:3.22\nMAINTAINER me\nENV TOKEN=a|b\n# module-container ignore exec-form-command: ends by itself\nCMD date\nUSER 1\n';
const files: readonly CheckedFile[] = [
  { path: 'a b/Dockerfile', source, result: check(source) },
  { path: 'Dockerfile', source: 'FROM scratch\n', result: check('FROM scratch\n') },
];
const options = { site: 'https://example.org/mc/', version: '1.2.3' };

test('text', () => {
  expect(reports.text(files, options)).toBe(
    [
      'a b/Dockerfile:2:1 warning: `MAINTAINER` is deprecated and sets a field that tools no longer read. Use the label `org.opencontainers.image.authors`. [no-maintainer]',
      'a b/Dockerfile:3:5 error: The value of `TOKEN` is part of the image, where everybody who has the image can read it. Set it when the container starts, or read it from a file. [no-secrets-in-env]',
      '1 error, 1 warning in 2 files',
      '',
    ].join('\n'),
  );
  expect(reports.text(files.slice(1), options)).toBe('Nothing found in 1 file\n');
});

test('text says what broke', () => {
  const result = { ...files[1]!.result, errors: [{ rule: 'no-sudo', detail: 'TypeError: x' }] };
  expect(reports.text([{ ...files[1]!, result }], options)).toBe(
    'Dockerfile: internal error in no-sudo: TypeError: x\nNothing found in 1 file\n',
  );
});

test('json holds the results as they are', () => {
  expect(JSON.parse(reports.json(files, options))).toEqual({
    version: '1.2.3',
    files: files.map(({ path, result }) => ({ path, ...result })),
  });
});

test('github', () => {
  expect(reports.github(files, options)).toBe(
    [
      '::warning file=a b/Dockerfile,line=2,endLine=2,col=1,endColumn=11,title=no-maintainer::`MAINTAINER` is deprecated and sets a field that tools no longer read. Use the label `org.opencontainers.image.authors`.',
      '::error file=a b/Dockerfile,line=3,endLine=3,col=5,endColumn=10,title=no-secrets-in-env::The value of `TOKEN` is part of the image, where everybody who has the image can read it. Set it when the container starts, or read it from a file.',
      '',
    ].join('\n'),
  );
  expect(reports.github(files.slice(1), options)).toBe('');
});

test('markdown', () => {
  expect(reports.markdown(files, options)).toBe(
    [
      '**1 error, 1 warning in 2 files.**',
      '',
      '### `a b/Dockerfile`',
      '',
      '1 error, 1 warning.',
      '',
      '| Line | Severity | Finding | Rule |',
      '| --- | --- | --- | --- |',
      '| 2 | warning | `MAINTAINER` is deprecated and sets a field that tools no longer read. Use the label `org.opencontainers.image.authors`. | [`no-maintainer`](https://example.org/mc/rules/no-maintainer/) |',
      '| 3 | error | The value of `TOKEN` is part of the image, where everybody who has the image can read it. Set it when the container starts, or read it from a file. | [`no-secrets-in-env`](https://example.org/mc/rules/no-secrets-in-env/) |',
      '',
    ].join('\n'),
  );
});

test('sarif', () => {
  const log = JSON.parse(reports.sarif(files, options)) as {
    version: string;
    runs: { tool: { driver: { rules: { id: string }[] } }; results: Record<string, unknown>[] }[];
  };
  expect(log.version).toBe('2.1.0');
  expect(log.runs[0]!.tool.driver.rules.map(({ id }) => id)).toEqual([
    'exec-form-command',
    'no-maintainer',
    'no-secrets-in-env',
  ]);
  const location = (region: object) => [
    { physicalLocation: { artifactLocation: { uri: 'a%20b/Dockerfile' }, region } },
  ];
  const [maintainer, secret, ignored] = log.runs[0]!.results;
  expect(log.runs[0]!.results.length).toBe(3);
  expect(maintainer).toEqual({
    ruleId: 'no-maintainer',
    ruleIndex: 1,
    level: 'warning',
    message: {
      text: '`MAINTAINER` is deprecated and sets a field that tools no longer read. Use the label `org.opencontainers.image.authors`.',
    },
    locations: location({ startLine: 2, startColumn: 1, endLine: 2, endColumn: 11, charOffset: 17, charLength: 10 }),
    fixes: [
      {
        description: { text: 'Use a label' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'a%20b/Dockerfile' },
            replacements: [
              {
                deletedRegion: { charOffset: 17, charLength: 13 },
                insertedContent: { text: 'LABEL org.opencontainers.image.authors="me"' },
              },
            ],
          },
        ],
      },
    ],
  });
  expect(secret).toMatchObject({ ruleId: 'no-secrets-in-env', level: 'error' });
  expect(ignored).toMatchObject({
    ruleId: 'exec-form-command',
    suppressions: [{ kind: 'inSource', justification: 'ends by itself' }],
  });
});
