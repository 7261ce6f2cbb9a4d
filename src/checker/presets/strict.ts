import type { Rule } from '../../rules/define.ts';
import { allMessages, defaultOptions } from '../settings.ts';
import type { RuleState } from '../settings.ts';

/** All rules but those that need configuration, are contested or noisy. */
export function strict(rule: Rule): RuleState {
  return {
    severities: rule.strict === false ? {} : allMessages(rule, rule.severity),
    options: defaultOptions(rule),
  };
}
