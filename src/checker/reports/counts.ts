import type { Finding } from '../types.ts';
import { severities } from '../../rules/define.ts';
import type { CheckedFile } from './types.ts';

const plurals = { error: 'errors', warning: 'warnings', info: 'infos', style: 'style findings' } as const;
const singulars = { error: 'error', warning: 'warning', info: 'info', style: 'style finding' } as const;

/** "2 errors, 1 warning in 3 files", or "Nothing found in 3 files". */
export function summary(files: readonly CheckedFile[]): string {
  const findings = files.flatMap(({ result }) => result.findings);
  const where = files.length === 1 ? '1 file' : `${files.length} files`;
  return `${findings.length === 0 ? 'Nothing found' : countSeverities(findings)} in ${where}`;
}

export function countSeverities(findings: readonly Finding[]): string {
  return severities
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${count === 1 ? singulars[severity] : plurals[severity]}`)
    .join(', ');
}
