/** Questions about a list of findings, in source order: counts, groups, which one is under the caret. */
import type { Finding } from '../../checker/types.ts';
import type { Property, Severity } from '../../rules/define.ts';
import { properties, propertyName } from '../properties.ts';
import { count } from '../markup/prose.ts';

export type Order = 'line' | 'rule' | 'property';

/** Names a finding within one result; two findings of one message cannot start at the same place. */
export function findingKey(finding: Finding): string {
  return `${finding.rule}/${finding.messageId}@${finding.range.start.offset}`;
}

export type Counts = Readonly<Record<Severity, number>>;

/** How many findings of each severity. */
export function countBySeverity(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0, style: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

/** `1 error, 3 warnings, 2 infos`; severities without a finding are left out, '' for none at all. */
export function countsInWords(counts: Counts): string {
  const words = [
    counts.error > 0 && count(counts.error, 'error'),
    counts.warning > 0 && count(counts.warning, 'warning'),
    counts.info > 0 && count(counts.info, 'info'),
    counts.style > 0 && `${counts.style} of style`,
  ];
  return words.filter(Boolean).join(', ');
}

export interface Group {
  readonly id: string;
  /** Null for the one group of the order by line. */
  readonly title: string | null;
  readonly findings: readonly Finding[];
}

/** The findings in an order: one group by line, by rule as the rules first appear, by property as they are numbered. */
export function groupFindings(findings: readonly Finding[], order: Order): readonly Group[] {
  if (order === 'line') return findings.length === 0 ? [] : [{ id: 'line', title: null, findings }];
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const id = order === 'rule' ? finding.rule : finding.property;
    const group = groups.get(id);
    if (group) group.push(finding);
    else groups.set(id, [finding]);
  }
  if (order === 'rule') return [...groups].map(([id, list]) => ({ id, title: id, findings: list }));
  return properties.flatMap(({ id }) => {
    const list = groups.get(id);
    return list ? [{ id, title: propertyName(id), findings: list }] : [];
  });
}

/** The findings in the order in which they stand on the screen. */
export function inOrder(findings: readonly Finding[], order: Order): readonly Finding[] {
  return groupFindings(findings, order).flatMap((group) => group.findings);
}

/** Only one property's findings; all for null. */
export function ofProperty(findings: readonly Finding[], property: Property | null): readonly Finding[] {
  return property === null ? findings : findings.filter((finding) => finding.property === property);
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2, style: 3 };

/** The finding whose range holds the offset; of several the narrowest, then the gravest. Its end counts as inside. */
export function findingAt(findings: readonly Finding[], offset: number): Finding | null {
  let best: Finding | null = null;
  for (const finding of findings) {
    const { start, end } = finding.range;
    if (start.offset > offset) break;
    if (end.offset < offset) continue;
    if (!best || narrower(finding, best)) best = finding;
  }
  return best;
}

function narrower(one: Finding, other: Finding): boolean {
  const difference = width(one) - width(other);
  return difference === 0 ? rank[one.severity] < rank[other.severity] : difference < 0;
}

function width({ range }: Finding): number {
  return range.end.offset - range.start.offset;
}

/**
 * The finding after (or before) the current one in source order, of the offset where none is current; going round at
 * the end. Null where there is none.
 */
export function neighbour(
  findings: readonly Finding[],
  offset: number,
  direction: 'next' | 'previous',
  current: string | null = null,
): Finding | null {
  const at = findings.findIndex((finding) => findingKey(finding) === current);
  if (at !== -1) return findings.at((at + (direction === 'next' ? 1 : -1)) % findings.length) ?? null;
  const starts = (finding: Finding) => finding.range.start.offset;
  if (direction === 'next') return findings.find((finding) => starts(finding) > offset) ?? findings[0] ?? null;
  return findings.findLast((finding) => starts(finding) < offset) ?? findings.at(-1) ?? null;
}

/** The gravest of some findings, the earliest of equals; null for none. */
export function gravest(findings: readonly Finding[]): Finding | null {
  let best: Finding | null = null;
  for (const finding of findings) if (!best || rank[finding.severity] < rank[best.severity]) best = finding;
  return best;
}
