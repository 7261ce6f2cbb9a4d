/** The checker's rules as pages need them, from the registry. */
import type { Rule } from '../rules/define.ts';

const registry = import.meta.glob<{ rules?: readonly Rule[] }>('../rules/all.ts', { eager: true });

/** All rules in the order of the registry; none while there is no registry. */
export const rules: readonly Rule[] = Object.values(registry)[0]?.rules ?? [];

export function rulesOfPractice(practice: string): Rule[] {
  return rules.filter((rule) => rule.practice === practice);
}

export function rulesOfProperty(property: string): Rule[] {
  return rules.filter((rule) => rule.property === property);
}

export const severityWords = { error: 'Error', warning: 'Warning', info: 'Info', style: 'Style' } as const;

/** "safe fix", "fix to review", or nothing. */
export const fixWords = { safe: 'safe fix', review: 'fix to review', none: '' } as const;
