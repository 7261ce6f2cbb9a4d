/** For a terminal: one line a finding, `path:line:column severity message [rule]`. */
import { summary } from './counts.ts';
import type { Report } from './types.ts';

export const text: Report = (files) => {
  const lines = files.flatMap(({ path, result }) => [
    ...result.findings.map(
      ({ range, severity, message, rule }) =>
        `${path}:${range.start.line}:${range.start.column} ${severity}: ${message} [${rule}]`,
    ),
    ...result.errors.map(({ rule, detail }) => `${path}: internal error${rule ? ` in ${rule}` : ''}: ${detail}`),
  ]);
  return [...lines, summary(files), ''].join('\n');
};
