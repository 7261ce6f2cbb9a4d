/** Where the two disagree about a script. */
import type { Script } from './scripts.ts';

export interface Disagreement {
  readonly script: Script;
  readonly code: string;
  readonly only: 'ours' | 'shellcheck';
}

/** `claimed`: the codes our rules stand for; of others we have nothing to say. */
export function disagreements(
  script: Script,
  theirs: ReadonlySet<string>,
  claimed: ReadonlySet<string>,
): readonly Disagreement[] {
  const answered = new Set(script.ours.flat());
  const missed = [...theirs].filter((code) => claimed.has(code) && !answered.has(code));
  const alone = new Set(
    script.ours.filter((codes) => !codes.some((code) => theirs.has(code))).map(([code = '']) => code),
  );
  return [
    ...missed.map((code) => ({ script, code, only: 'shellcheck' as const })),
    ...[...alone].map((code) => ({ script, code, only: 'ours' as const })),
  ];
}
