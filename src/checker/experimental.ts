/** BuildKit's experimental checks: off until a `# check=experimental=` line asks for them. */
import type { CheckDirective } from './ignores/buildkit.ts';
import { createPlan } from './plan.ts';
import type { Plan } from './plan.ts';
import { codeOf, peerOf, rules } from '../rules/index.ts';
import type { Rule, Severity } from '../rules/define.ts';
import { peerMessages } from './presets/peer.ts';
import { buildkitPeers } from './presets/buildkit.ts';
import { defaultOptions } from './settings.ts';

/** The plan with the rules that a file asks for by BuildKit's name. */
export function withExperimental(plan: Plan, { experimental }: CheckDirective): Plan {
  const on = new Set(plan.rules.map(({ rule }) => rule.id));
  const asked = rules.filter(
    (rule) => !on.has(rule.id) && rule.presets?.buildkit?.off && isAskedFor(rule, experimental),
  );
  const states = asked.map((rule) => ({ rule, severities: buildkitMessages(rule), options: defaultOptions(rule) }));
  return states.length === 0 ? plan : createPlan([...plan.rules, ...states]);
}

function isAskedFor(rule: Rule, names: readonly string[]): boolean {
  if (names.includes('all')) return true;
  return Object.values(rule.messages).some(({ aliases }) =>
    aliases.some((alias) => peerOf(alias) === 'buildkit' && names.includes(codeOf(alias).toLowerCase())),
  );
}

function buildkitMessages(rule: Rule): Readonly<Record<string, Severity>> {
  return peerMessages(rule, buildkitPeers, rule.severity);
}
