/** For GitHub Actions: workflow commands that mark the lines of a pull request. */
import type { Severity } from '../../rules/define.ts';
import type { Report } from './types.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  style: 'notice',
};

export const github: Report = (files) => {
  const lines = files.flatMap(({ path, result }) =>
    result.findings.map(({ range, severity, message, rule }) => {
      const properties = Object.entries({
        file: path,
        line: range.start.line,
        endLine: range.end.line,
        // Columns of different lines make the command invalid.
        ...(range.start.line === range.end.line && { col: range.start.column, endColumn: range.end.column }),
        title: rule,
      }).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      return `::${commands[severity]} ${properties.join(',')}::${escapeData(message)}`;
    }),
  );
  return lines.map((line) => `${line}\n`).join('');
};

function escapeData(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(value: string): string {
  return escapeData(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
