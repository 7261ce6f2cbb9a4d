/** What a `.hadolint.yaml` changes in our rules. */
import type { Rule, Severity } from '../../rules/define.ts';
import { codeOf, peerOf } from '../../rules/index.ts';
import { hadolintPeers } from '../presets/hadolint.ts';
import { allMessages, isOn } from '../settings.ts';
import type { RuleState } from '../settings.ts';
import type { PresetName } from '../types.ts';
import type { HadolintConfig } from './hadolint.ts';

/** The option by which rules take a label schema: label name → type. */
const labelSchemaOption = 'schema';
/** The option by which `trusted-registry` takes its list. */
const registriesOption = 'registries';

/**
 * Lays a hadolint configuration over a rule's state. A code stands for the messages that carry it. `override` sets the
 * severity of what is on; in the hadolint preset it also turns on what hadolint has off.
 */
export function applyHadolint(rule: Rule, state: RuleState, config: HadolintConfig, preset: PresetName): RuleState {
  const severities: Record<string, Severity> = { ...state.severities };
  for (const [id, message] of Object.entries(rule.messages)) {
    for (const alias of message.aliases) {
      if (!hadolintPeers.includes(peerOf(alias))) continue;
      const severity = config.override.get(codeOf(alias));
      if (severity && (severities[id] || preset === 'hadolint')) severities[id] = severity;
      if (config.ignored.has(codeOf(alias))) delete severities[id];
    }
  }
  return withInputs(rule, { severities, options: state.options }, config);
}

function withInputs(rule: Rule, state: RuleState, config: HadolintConfig): RuleState {
  let { severities, options } = state;
  if (config.labelSchema && rule.options?.[labelSchemaOption]) {
    options = { ...options, [labelSchemaOption]: config.labelSchema };
  }
  if (config.trustedRegistries && rule.id === 'trusted-registry') {
    options = { ...options, [registriesOption]: config.trustedRegistries };
  }
  if (rule.id === 'no-unknown-labels' && config.strictLabels && !isOn(state) && !config.ignored.has('DL3050')) {
    severities = allMessages(rule, rule.severity);
  }
  return { severities, options };
}
