/** Per peer: its codes, the rules they stand for here, and where ours differ on purpose. */
import type { Peer, Rule } from '../rules/define.ts';
import { codeOf, peerOf } from '../rules/index.ts';
import { peerNames } from './peers.ts';
import { isLongId, rules } from './rules.ts';

export interface MigrationRow {
  readonly code: string;
  readonly rules: readonly Rule[];
}

export interface Migration {
  readonly peer: Peer;
  readonly name: string;
  /** Root-absolute. */
  readonly path: string;
  /** By code. */
  readonly rows: readonly MigrationRow[];
  readonly differences: readonly { readonly rule: Rule; readonly text: string }[];
}

function rowsOf(peer: Peer): MigrationRow[] {
  const found = new Map<string, Set<Rule>>();
  for (const rule of rules) {
    for (const alias of Object.values(rule.messages).flatMap(({ aliases }) => aliases)) {
      if (peerOf(alias) !== peer) continue;
      const code = codeOf(alias);
      found.set(code, (found.get(code) ?? new Set()).add(rule));
    }
  }
  return [...found]
    .map(([code, set]) => ({ code, rules: [...set] }))
    .sort((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }));
}

function differencesFrom(peer: Peer) {
  return rules.flatMap((rule) => {
    const text = rule.differences?.[peer];
    return text === undefined ? [] : [{ rule, text }];
  });
}

/** The peers that have a code here. */
export const migrations: readonly Migration[] = (Object.entries(peerNames) as [Peer, string][])
  .map(([peer, name]) => ({
    peer,
    name,
    path: `/rules/from/${peer}/`,
    rows: rowsOf(peer),
    differences: differencesFrom(peer),
  }))
  .filter(({ rows }) => rows.length > 0);

/** How a code is shown: KICS' long ids by their first part. */
export function shownCode(code: string): string {
  return isLongId(code) ? `${code.slice(0, 8)}…` : code;
}
