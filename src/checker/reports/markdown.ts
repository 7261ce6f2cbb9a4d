/** For a comment on a pull request: a table a file. */
import type { Finding } from '../types.ts';
import { countSeverities, summary } from './counts.ts';
import { rulePage } from './types.ts';
import type { Report, ReportOptions } from './types.ts';

export const markdown: Report = (files, options) => {
  const sections = files
    .filter(({ result }) => result.findings.length > 0)
    .map(({ path, result }) =>
      [
        `### \`${path.replaceAll('`', "'")}\``,
        '',
        `${countSeverities(result.findings)}.`,
        '',
        '| Line | Severity | Finding | Rule |',
        '| --- | --- | --- | --- |',
        ...result.findings.map((finding) => row(finding, options)),
        '',
      ].join('\n'),
    );
  return [`**${summary(files)}.**`, '', ...sections].join('\n');
};

function row({ range, severity, message, rule }: Finding, options: ReportOptions): string {
  const page = rulePage(rule, options);
  const name = page === null ? `\`${rule}\`` : `[\`${rule}\`](${page})`;
  return `| ${range.start.line} | ${severity} | ${cell(message)} | ${name} |`;
}

/** A bar ends a cell even inside a code span. */
function cell(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
