import type { Peer, Rule } from '../../rules/define.ts';
import type { RuleState } from '../settings.ts';
import { peerState } from './peer.ts';

/** hadolint has rules of its own and runs ShellCheck. */
export const hadolintPeers: readonly Peer[] = ['hadolint', 'shellcheck'];

/** What hadolint reports at its own defaults. */
export function hadolint(rule: Rule): RuleState {
  return peerState(rule, 'hadolint', hadolintPeers);
}
