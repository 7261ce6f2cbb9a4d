import type { Rule } from '../../rules/define.ts';
import { allMessages, defaultOptions } from '../settings.ts';
import type { RuleState } from '../settings.ts';

/** The default: quiet, what a careful reviewer would not dispute. */
export function recommended(rule: Rule): RuleState {
  return {
    severities: rule.recommended ? allMessages(rule, rule.severity) : {},
    options: defaultOptions(rule),
  };
}
