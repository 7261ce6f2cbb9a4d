import type { Rule } from '../../rules/define.ts';
import { ruleById, rulesByCode } from '../../rules/index.ts';
import type { ConfigProblem } from './error.ts';

/** What is wrong with the names of rules that are handed in: one that is taken would be set and ignored with another. */
export function ownRuleProblems(own: readonly Rule[]): readonly ConfigProblem[] {
  const names = new Set<string>();
  return own.flatMap(({ id }, index) => {
    const isFree = !names.has(id) && !ruleById(id) && rulesByCode(id).length === 0;
    names.add(id);
    if (isFree && /^[a-z][a-z\d-]*$/.test(id)) return [];
    const message = `\`${id}\` must be lower-case words with hyphens that no other rule has for a name or a code.`;
    return [{ path: `ownRules[${index}].id`, message }];
  });
}
