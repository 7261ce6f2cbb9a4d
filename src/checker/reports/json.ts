/** For programs: the results as they are, one entry a file. */
import type { Report } from './types.ts';

export const json: Report = (files, { version }) => {
  const report = { version, files: files.map(({ path, result }) => ({ path, ...result })) };
  return `${JSON.stringify(report, null, 2)}\n`;
};
