/** The seven properties of one container: what of each holds, is broken, or cannot be known. Reasons, not points. */
import type { Finding, Result } from '../../checker/types.ts';
import type { Property } from '../../rules/define.ts';
import { properties } from '../properties.ts';
import { gravest } from './findings.ts';
import { count, firstSentence } from '../markup/prose.ts';

export type Verdict = 'holds' | 'broken' | 'unknown';

/** What the card has to know about a rule. */
export interface RuleFacts {
  readonly id: string;
  readonly property: Property;
  readonly practice: string | null;
  readonly summary: string;
}

export interface Check extends RuleFacts {
  readonly outcome: 'holds' | 'broken' | 'mentioned' | 'unknown';
  /** Why it cannot be judged; null unless the outcome is `unknown`. */
  readonly why: string | null;
}

export interface Score {
  readonly property: Property;
  readonly number: number;
  readonly name: string;
  readonly verdict: Verdict;
  /** One sentence. */
  readonly reason: string;
  /** `2 findings`, `6 checks, 1 info`. */
  readonly standsOn: string;
  /** How many errors and warnings. */
  readonly broken: number;
  readonly checks: readonly Check[];
}

/** The card of a result; the seven properties in their order. Without an image nothing holds, though it may be broken. */
export function scorecard(result: Result, rules: readonly RuleFacts[], isImage = true): readonly Score[] {
  const facts = new Map(rules.map((rule) => [rule.id, rule]));
  const byProperty = Map.groupBy(result.findings, ({ property }) => property);
  const silent = new Map(result.unknown.map((entry) => [entry.rule, entry.why]));
  return properties.flatMap(({ id, number, name }) => {
    if (number === null) return [];
    const findings = byProperty.get(id) ?? [];
    const byRule = Map.groupBy(findings, ({ rule }) => rule);
    const checks = result.checked.flatMap((rule) => {
      const fact = facts.get(rule);
      return fact?.property === id ? [judge(fact, byRule.get(rule) ?? [], silent.get(rule) ?? null)] : [];
    });
    return [{ property: id, number, name, checks, ...verdict(findings, checks, isImage) }];
  });
}

function judge(rule: RuleFacts, own: readonly Finding[], why: string | null): Check {
  if (own.some(isFault)) return { ...rule, outcome: 'broken', why: null };
  if (own.length > 0) return { ...rule, outcome: 'mentioned', why: null };
  return why === null ? { ...rule, outcome: 'holds', why: null } : { ...rule, outcome: 'unknown', why };
}

function isFault(finding: Finding): boolean {
  return finding.severity === 'error' || finding.severity === 'warning';
}

type Outcome = Pick<Score, 'verdict' | 'reason' | 'standsOn' | 'broken'>;

function verdict(findings: readonly Finding[], checks: readonly Check[], isImage: boolean): Outcome {
  const faults = findings.filter(isFault);
  const worst = gravest(faults);
  if (worst) {
    const reason = firstSentence(worst.message);
    return { verdict: 'broken', reason, standsOn: count(findings.length, 'finding'), broken: faults.length };
  }
  if (!isImage) return unknown('No line begins with FROM, so there is no image.');
  const silent = checks.filter(({ outcome }) => outcome === 'unknown');
  const judged = checks.length - silent.length;
  const why = silent[0]?.why ?? null;
  if (judged === 0) return unknown(why ?? 'Nothing in this file lets a checker judge it.');
  const infos = findings.length > 0 ? `, ${count(findings.length, 'info')}` : '';
  if (why !== null) return unknown(why, `${count(judged, 'check')} ${judged === 1 ? 'holds' : 'hold'}${infos}`);
  const reason = `Everything that could be checked does${findings.length > 0 ? ', with remarks' : ''}.`;
  return { verdict: 'holds', reason, standsOn: `${count(judged, 'check')}${infos}`, broken: 0 };
}

function unknown(why: string, standsOn = ''): Outcome {
  return { verdict: 'unknown', reason: sentence(why), standsOn, broken: 0 };
}

function sentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?]$/.test(capital) ? capital : `${capital}.`;
}
