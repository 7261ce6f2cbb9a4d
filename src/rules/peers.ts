/** The other tools, the best known first: in this order their codes are shown. */
export const peers = [
  'hadolint',
  'buildkit',
  'shellcheck',
  'trivy',
  'checkov',
  'kics',
  'semgrep',
  'sonar',
  'dockerfilelint',
  'dockerlinter',
  'dockerfile-utils',
  'dockle',
  'cis',
] as const;

export type Peer = (typeof peers)[number];

const ranks: ReadonlyMap<string, number> = new Map(peers.map((peer, rank) => [peer, rank]));

/** Aliases as they are shown; those of one peer stay in their order. */
export function inPeerOrder<Name extends string>(aliases: readonly Name[]): Name[] {
  return aliases.toSorted((one, other) => rankOf(one) - rankOf(other));
}

function rankOf(alias: string): number {
  return ranks.get(alias.slice(0, alias.indexOf('/'))) ?? peers.length;
}
