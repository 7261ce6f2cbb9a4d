/** How one rule is set for one file, after everything that has a say. */
import type { Rule, Severity } from '../rules/define.ts';
import type { RuleSetting } from './types.ts';

/** A rule's state while settings are laid one over the other. Values are replaced, never changed in place. */
export interface RuleState {
  /** Severity by message id; a message that is not in it is off. */
  readonly severities: Readonly<Record<string, Severity>>;
  readonly options: Readonly<Record<string, unknown>>;
}

/** A rule that is on. */
export interface ActiveRule extends RuleState {
  readonly rule: Rule;
}

/** The options of a rule as its schema has them. */
export function defaultOptions(rule: Rule): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, schema]) => [name, schema.default]));
}

/** All messages of a rule at one severity. */
export function allMessages(rule: Rule, severity: Severity): Readonly<Record<string, Severity>> {
  return Object.fromEntries(Object.keys(rule.messages).map((id) => [id, severity]));
}

/** Whether any message of a rule is on. */
export function isOn(state: RuleState): boolean {
  for (const _ in state.severities) return true;
  return false;
}

/** Lays a user's setting of a rule over a state. */
export function applySetting(rule: Rule, state: RuleState, setting: RuleSetting): RuleState {
  if (typeof setting === 'string') return { ...state, severities: severitiesOf(rule, state, setting) };
  const { severity, messages, options } = setting;
  const severities = severity === undefined ? state.severities : severitiesOf(rule, state, severity);
  return {
    severities: messages ? withMessages(rule, severities, messages) : severities,
    options: options ? { ...state.options, ...options } : state.options,
  };
}

function severitiesOf(rule: Rule, state: RuleState, severity: 'off' | 'on' | Severity) {
  if (severity === 'off') return {};
  if (severity === 'on') return isOn(state) ? state.severities : allMessages(rule, rule.severity);
  return allMessages(rule, severity);
}

function withMessages(
  rule: Rule,
  severities: RuleState['severities'],
  messages: Readonly<Record<string, 'off' | 'on' | Severity>>,
) {
  const result = { ...severities };
  for (const [id, setting] of Object.entries(messages)) {
    if (!Object.hasOwn(rule.messages, id)) continue;
    if (setting === 'off') delete result[id];
    else if (setting !== 'on') result[id] = setting;
    else result[id] ??= rule.severity;
  }
  return result;
}
