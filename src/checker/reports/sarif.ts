/** SARIF 2.1.0, for code scanning. */
import type { Severity } from '../../rules/define.ts';
import { aliasesOf, ruleById } from '../../rules/index.ts';
import type { Finding, IgnoredFinding, Range } from '../types.ts';
import { rulePage } from './types.ts';
import type { CheckedFile, Report, ReportOptions } from './types.ts';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  style: 'note',
};

export const sarif: Report = (files, options) => {
  const all = files.flatMap(({ result }) => [...result.findings, ...result.ignored]);
  const ids = [...new Set(all.map(({ rule }) => rule))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'module-container',
            version: options.version,
            ...(options.site !== null && { informationUri: options.site }),
            rules: ids.map((id) => ruleOf(id, options)),
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: files.map(({ path }) => ({ location: { uri: uriOf(path) } })),
        results: files.flatMap((file) => resultsOf(file, ids)),
        invocations: [
          {
            executionSuccessful: files.every(({ result }) => result.errors.length === 0),
            toolExecutionNotifications: files.flatMap(({ result }) =>
              result.errors.map(({ rule, detail }) => ({
                level: 'error',
                message: { text: rule === null ? detail : `${rule}: ${detail}` },
              })),
            ),
          },
        ],
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function ruleOf(id: string, options: ReportOptions) {
  const rule = ruleById(id);
  const page = rulePage(id, options);
  return {
    id,
    ...(page !== null && { helpUri: page }),
    ...(rule && {
      shortDescription: { text: rule.summary },
      defaultConfiguration: { level: levels[rule.severity] },
      properties: { property: rule.property, practice: rule.practice, tags: aliasesOf(rule) },
    }),
  };
}

function resultsOf({ path, result }: CheckedFile, ids: readonly string[]) {
  return [
    ...result.findings.map((finding) => resultOf(finding, path, ids)),
    ...result.ignored.map((finding) => ({ ...resultOf(finding, path, ids), suppressions: [suppressionOf(finding)] })),
  ];
}

function resultOf(finding: Finding, path: string, ids: readonly string[]) {
  return {
    ruleId: finding.rule,
    ruleIndex: ids.indexOf(finding.rule),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) }, region: regionOf(finding.range) } }],
    ...(finding.fixes.length > 0 && { fixes: fixesOf(finding, path) }),
  };
}

function fixesOf({ fixes }: Finding, path: string) {
  return fixes.map((fix) => ({
    description: { text: fix.title },
    artifactChanges: [
      {
        artifactLocation: { uri: uriOf(path) },
        replacements: fix.edits.map(({ start, end, text }) => ({
          deletedRegion: { charOffset: start, charLength: end - start },
          insertedContent: { text },
        })),
      },
    ],
  }));
}

function suppressionOf({ by }: IgnoredFinding) {
  return { kind: 'inSource', ...(by.reason !== null && { justification: by.reason }) };
}

function regionOf({ start, end }: Range) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  };
}

function uriOf(path: string): string {
  return path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
