/** Applies the fixes of a file until there is nothing left to apply. */
import { parse } from '../../dockerfile/parse.ts';
import type { Fix } from '../../rules/define.ts';
import { createChecker } from '../checker.ts';
import type { CheckOptions, Result } from '../types.ts';
import { applyFixes } from './apply.ts';

export interface Fixed {
  readonly source: string;
  /** The fixes that were applied, in the order of their rounds; offsets are those of the text they were applied to. */
  readonly applied: readonly Fix[];
  /** The check of the new text. */
  readonly result: Result;
}

/** Rounds after which it stops. Each round takes all fixes that do not touch each other. */
const mostRounds = 20;

/**
 * Applies the safe fixes, or with `review` all that leave no gap to fill, checks again and goes on to a fixed point: applying
 * it to its own answer changes nothing. A fix after which the text has more parse problems than before is left out.
 * @throws ConfigurationError where the options have mistakes
 */
export function fixAll(source: string, options: CheckOptions = {}, safety: Fix['safety'] = 'safe'): Fixed {
  const checker = createChecker(options);
  const applied: Fix[] = [];
  const seen = new Set([source]);
  let text = source;
  let result = checker.check(text, options);
  for (let round = 0; round < mostRounds; round++) {
    const fixes = result.findings.flatMap((finding) => applicable(finding.fixes, safety) ?? []);
    const next = applyCarefully(text, fixes);
    // Two rules that undo each other would go on for ever; the first text they come back to is kept.
    if (next.applied.length === 0 || seen.has(next.source)) break;
    applied.push(...next.applied);
    text = next.source;
    seen.add(text);
    result = checker.check(text, options);
  }
  return { source: text, applied, result };
}

function applicable(fixes: readonly Fix[], safety: Fix['safety']): Fix | undefined {
  return fixes.find((fix) => fix.gap === undefined && (fix.safety === 'safe' || safety === 'review'));
}

/** All at once where the text still parses as well as before; otherwise one by one, without those that break it. */
function applyCarefully(source: string, fixes: readonly Fix[]): { source: string; applied: readonly Fix[] } {
  const before = parse(source).problems.length;
  const all = applyFixes(source, fixes);
  if (parse(all.source).problems.length <= before) return all;
  const kept = fixes.filter((fix) => parse(applyFixes(source, [fix]).source).problems.length <= before);
  const rest = applyFixes(source, kept);
  return parse(rest.source).problems.length <= before ? rest : { source, applied: [] };
}
