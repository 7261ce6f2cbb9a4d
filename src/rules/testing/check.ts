/** Runs one rule on a text, for its tests. */
import { createChecker } from '../../checker/checker.ts';
import { applyFixes } from '../../checker/fixes/apply.ts';
import type { CheckInputs, PresetName, Result } from '../../checker/types.ts';
import { rules } from '../index.ts';

export interface RuleInputs extends CheckInputs {
  readonly options?: Readonly<Record<string, unknown>>;
  /** Runs the rule as this preset sets it; on at its own severity unless said. */
  readonly preset?: PresetName;
}

/** A finding as tests compare it. */
export interface Reported {
  readonly messageId: string;
  /** `line:column-line:column`. */
  readonly at: string;
  /** The text of the range. */
  readonly text: string;
  readonly message: string;
}

/** What the rule reports, in source order. Throws where the rule breaks. */
export function checkRule(id: string, source: string, inputs: RuleInputs = {}): readonly Reported[] {
  return resultFor(id, source, inputs).findings.map(({ messageId, message, range: { start, end } }) => ({
    messageId,
    at: `${start.line}:${start.column}-${end.line}:${end.column}`,
    text: source.slice(start.offset, end.offset),
    message,
  }));
}

/** The places where the rule kept silent, and why. */
export function unknownTo(
  id: string,
  source: string,
  inputs: RuleInputs = {},
): readonly { text: string; why: string }[] {
  return resultFor(id, source, inputs).unknown.map(({ range: { start, end }, why }) => ({
    text: source.slice(start.offset, end.offset),
    why,
  }));
}

/** The text after the first fix of every finding has been applied, of whatever safety. */
export function fixed(id: string, source: string, inputs: RuleInputs = {}): string {
  const { findings } = resultFor(id, source, inputs);
  return applyFixes(
    source,
    findings.flatMap(({ fixes }) => fixes.slice(0, 1)),
  ).source;
}

function resultFor(id: string, source: string, { options, preset, ...inputs }: RuleInputs): Result {
  const others = rules.filter((rule) => rule.id !== id).map((rule) => [rule.id, 'off'] as const);
  const own = { ...(preset === undefined && { severity: 'on' as const }), ...(options && { options }) };
  const checker = createChecker({ preset, rules: { ...Object.fromEntries(others), [id]: own } });
  const result = checker.check(source, inputs);
  const [error] = result.errors;
  if (error) throw new Error(`${error.rule}: ${error.detail}`);
  return result;
}
