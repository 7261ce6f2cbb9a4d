/** A finding while it is offsets: before overlaps and ignores are settled, and before it is worded. */
import type { Span } from '../dockerfile/tree.ts';
import type { Fix, Severity } from '../rules/define.ts';
import type { ActiveRule } from './settings.ts';

export interface Pending {
  readonly active: ActiveRule;
  readonly messageId: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly data: Readonly<Record<string, string | number>> | undefined;
  readonly fixes: readonly Fix[];
  /** This and the next as `ReportDetails` has them, the defaults filled in. */
  readonly covers: Span;
  readonly alsoAt: readonly Span[];
  /** The names of findings it won over. */
  wonFrom: Set<string> | null;
}

/** What an ignore comment may name for a finding: its rule, its codes, and those of findings it won over. */
export function namesOf({ active: { rule }, messageId, wonFrom }: Pending): readonly string[] {
  return [rule.id, ...rule.messages[messageId]!.aliases, ...(wonFrom ?? [])];
}

/** Source order; of findings at one place, the wider first. */
export function bySource(a: Pending, b: Pending): number {
  return a.span.start - b.span.start || b.span.end - a.span.end || (a.active.rule.id < b.active.rule.id ? -1 : 1);
}
