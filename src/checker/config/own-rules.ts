import type { Rule } from '../../rules/define.ts';
import { ruleById, rulesByCode } from '../../rules/index.ts';
import type { ConfigProblem } from './hadolint.ts';

/** What is wrong with the names of rules that are handed in: one that is taken would be set and ignored with another. */
export function ownRuleProblems(own: readonly Rule[]): readonly ConfigProblem[] {
  const names = new Set<string>();
  return own.flatMap(({ id }, index) => {
    const message = problemOf(id, names);
    names.add(id);
    return message === null ? [] : [{ path: `ownRules[${index}].id`, message }];
  });
}

function problemOf(id: string, names: ReadonlySet<string>): string | null {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
    return `\`${id}\` is no name for a rule: use lower-case words with hyphens between them.`;
  }
  if (names.has(id)) return `\`${id}\` is there twice.`;
  if (ruleById(id)) return `\`${id}\` is a rule that is there already.`;
  return rulesByCode(id).length > 0 ? `\`${id}\` is the code of a rule that is there already.` : null;
}
