/**
 * Asks ShellCheck about the shell text of our examples, rule pages and tests and compares its answer with that of our
 * rules, code by code: `npm run shellcheck-second-opinion`. A disagreement that `known-differences.ts` does not name
 * fails. Without ShellCheck it says so and is content, but not under CI=true.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rules } from '../../src/index.ts';
import { disagreements, type Disagreement } from './compare.ts';
import { knownDifferences } from './known-differences.ts';
import { scriptsOf, shellCode } from './scripts.ts';
import { codesOf, shellcheckVersion } from './shellcheck.ts';
import { projectSources } from './sources.ts';

const version = shellcheckVersion();
if (version === null) {
  console.log('shellcheck-second-opinion: shellcheck is not installed, nothing was compared');
  process.exit(process.env['CI'] === 'true' ? 1 : 0);
}

const claimed = new Set(
  rules.flatMap(({ messages }) => Object.values(messages).flatMap(({ aliases }) => aliases.flatMap(shellCode))),
);
const scripts = projectSources().flatMap(scriptsOf);
const folder = mkdtempSync(join(tmpdir(), 'shellcheck-'));
const found = ((): readonly Disagreement[] => {
  try {
    const theirs = codesOf(scripts, folder);
    return scripts.flatMap((script, index) => disagreements(script, theirs[index] ?? new Set(), claimed));
  } finally {
    rmSync(folder, { recursive: true });
  }
})();

const isKnown = ({ code, only, script }: Disagreement, known: (typeof knownDifferences)[number]): boolean =>
  known.code === code && known.only === only && script.text.includes(known.script ?? '');
const unknown = found.filter((one) => !knownDifferences.some((known) => isKnown(one, known)));
const stale = knownDifferences.filter((known) => !found.some((one) => isKnown(one, known)));

for (const { script, code, only } of unknown)
  console.log(`${script.place}: only ${only} ${code}: ${script.text.slice(0, 120)}`);
for (const { code, only, reason } of stale) console.log(`no longer needed: only ${only} ${code} (${reason})`);
console.log(
  `shellcheck-second-opinion: ShellCheck ${version}, ${scripts.length} scripts, ${claimed.size} codes; ${found.length - unknown.length} known differences, ${unknown.length} others, ${stale.length} no longer needed`,
);
process.exitCode = unknown.length + stale.length > 0 ? 1 : 0;
