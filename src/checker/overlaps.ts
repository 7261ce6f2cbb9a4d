/** One mistake, one finding: where two rules see the same words, the one that says more reports. */
import { namesOf } from './pending.ts';
import type { Pending } from './pending.ts';
import { SpanIndex } from './spans.ts';

/**
 * Takes out the findings of rules that yield to another one whose finding covers the same words. The winner then
 * answers to the loser's codes in ignore comments. A finding that lost still wins over those behind it.
 */
export function settleOverlaps(findings: readonly Pending[]): readonly Pending[] {
  if (findings.length < 2) return findings;
  const byRule = Map.groupBy(findings, (finding) => finding.active.rule.id);
  const indexes = new Map<string, SpanIndex<Pending>>();
  return findings.filter((loser) => {
    for (const id of loser.active.rule.yieldsTo ?? []) {
      const winner = indexOf(id)?.over(loser.span);
      if (!winner) continue;
      winner.wonFrom ??= new Set();
      for (const name of namesOf(loser)) winner.wonFrom.add(name);
      return false;
    }
    return true;
  });

  function indexOf(rule: string): SpanIndex<Pending> | null {
    const list = byRule.get(rule);
    if (!list) return null;
    let index = indexes.get(rule);
    if (!index) indexes.set(rule, (index = new SpanIndex(list, (finding) => finding.covers)));
    return index;
  }
}
