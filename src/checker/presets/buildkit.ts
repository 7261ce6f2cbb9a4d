import type { Peer, Rule } from '../../rules/define.ts';
import type { RuleState } from '../settings.ts';
import { peerState } from './peer.ts';

export const buildkitPeers: readonly Peer[] = ['buildkit'];

/** What `docker build --check` says, errors of the build included. */
export function buildkit(rule: Rule): RuleState {
  return peerState(rule, 'buildkit', buildkitPeers);
}
