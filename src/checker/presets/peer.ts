/** Presets that stand for a peer: what it would report, as far as our rules carry its codes. */
import type { Peer, Rule, Severity } from '../../rules/define.ts';
import { peerOf } from '../../rules/index.ts';
import { allMessages, defaultOptions } from '../settings.ts';
import type { RuleState } from '../settings.ts';

/**
 * A rule as a peer runs it: on for the messages that carry a code of one of `peers`, with the differences the rule
 * states for the preset.
 */
export function peerState(rule: Rule, preset: 'hadolint' | 'buildkit', peers: readonly Peer[]): RuleState {
  const difference = rule.presets?.[preset];
  const options = { ...defaultOptions(rule), ...difference?.options };
  if (difference?.off) return { severities: {}, options };
  const severity = difference?.severity ?? rule.severity;
  const severities = difference?.on ? allMessages(rule, severity) : peerMessages(rule, peers, severity);
  return { severities: { ...severities, ...difference?.severities }, options };
}

/** The messages of a rule that carry a code of one of `peers`, at a severity. */
export function peerMessages(
  rule: Rule,
  peers: readonly Peer[],
  severity: Severity,
): Readonly<Record<string, Severity>> {
  const severities: Record<string, Severity> = {};
  for (const [id, message] of Object.entries(rule.messages)) {
    if (message.aliases.some((alias) => peers.includes(peerOf(alias)))) severities[id] = severity;
  }
  return severities;
}
