/** A `.hadolint.yaml` as a configuration of ours. */
import type { Rule, Severity } from '../../rules/define.ts';
import { rules, rulesByCode } from '../../rules/index.ts';
import { presets } from '../presets/index.ts';
import type { RuleState } from '../settings.ts';
import type { Configuration, RuleSetting } from '../types.ts';
import type { ConfigProblem } from './error.ts';
import { applyHadolint } from './hadolint-settings.ts';
import { readHadolint } from './hadolint.ts';

/** What of the file has no equal here, in the words of the file, and why. */
export interface WithoutEqual {
  readonly setting: string;
  readonly why: string;
}

/** Turns a parsed `.hadolint.yaml` into a configuration with the preset `hadolint`, and lists what got lost. */
export function fromHadolint(value: unknown): {
  readonly config: Configuration;
  readonly withoutEqual: readonly WithoutEqual[];
  readonly problems: readonly ConfigProblem[];
} {
  const { config, problems } = readHadolint(value);
  const settings: Record<string, RuleSetting> = {};
  for (const rule of rules) {
    const before = presets.hadolint(rule);
    const setting = settingBetween(rule, before, applyHadolint(rule, before, config, 'hadolint'));
    if (setting !== null) settings[rule.id] = setting;
  }
  const withoutEqual: WithoutEqual[] = [];
  for (const code of new Set([...config.ignored, ...config.override.keys()])) {
    if (rulesByCode(`hadolint/${code}`).length + rulesByCode(`shellcheck/${code}`).length > 0) continue;
    withoutEqual.push({ setting: code, why: 'no rule here stands for this code' });
  }
  if (config.failureThreshold !== null || config.noFail) {
    withoutEqual.push({
      setting: config.noFail ? 'no-fail' : 'failure-threshold',
      why: 'what makes the command fail is an argument of the command here',
    });
  }
  return {
    config: {
      preset: 'hadolint',
      ...(Object.keys(settings).length > 0 && { rules: settings }),
      ...(config.disableIgnorePragma && { ignores: false }),
    },
    withoutEqual,
    problems,
  };
}

/** The setting that leads from one state to the other; null where they are the same. */
function settingBetween(rule: Rule, before: RuleState, after: RuleState): RuleSetting | null {
  const changed = Object.keys(rule.messages).filter((id) => before.severities[id] !== after.severities[id]);
  const options = Object.fromEntries(
    Object.entries(after.options).filter(([name, value]) => before.options[name] !== value),
  );
  const hasOptions = Object.keys(options).length > 0;
  if (changed.length === 0) return hasOptions ? { options } : null;
  const common = commonSeverity(rule, after);
  if (common !== null) return hasOptions ? { severity: common, options } : common;
  const messages = Object.fromEntries(changed.map((id) => [id, after.severities[id] ?? ('off' as const)]));
  return hasOptions ? { messages, options } : { messages };
}

/** What all messages of a rule are set to; null where they differ. */
function commonSeverity(rule: Rule, state: RuleState): Severity | 'off' | null {
  const all = new Set(Object.keys(rule.messages).map((id) => state.severities[id] ?? 'off'));
  return all.size === 1 ? [...all][0]! : null;
}
