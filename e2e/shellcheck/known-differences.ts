/** Disagreements that are meant, each with its reason. One that no longer happens fails the run. */
import type { Disagreement } from './compare.ts';

export interface KnownDifference extends Pick<Disagreement, 'code' | 'only'> {
  /** In scripts that contain this; in all without it. */
  readonly script?: string;
  readonly reason: string;
}

export const knownDifferences: readonly KnownDifference[] = [
  {
    code: 'SC2002',
    only: 'shellcheck',
    reason: 'optional since ShellCheck 0.11, which hadolint runs, so `no-useless-cat` is off in its preset',
  },
  {
    code: 'SC1075',
    only: 'shellcheck',
    script: 'else  if c',
    reason: '`else` and `if` stand on lines of their own in the Dockerfile',
  },
  {
    code: 'SC2097',
    only: 'shellcheck',
    script: 'A=$A b',
    reason: 'the old value and the new one are the same',
  },
  {
    code: 'SC2098',
    only: 'shellcheck',
    script: 'A=$A b',
    reason: 'the old value and the new one are the same',
  },
  {
    code: 'SC1083',
    only: 'shellcheck',
    script: 'echo b }',
    reason: 'the group is reported as unclosed: one finding is enough where a shell cannot read the script',
  },
  {
    code: 'SC2154',
    only: 'shellcheck',
    script: 'list=a set -x',
    reason: 'an assignment before a special builtin stays, so the variable is set',
  },
  ...['do if a; then b fi; done', 'do d done'].map((script) => ({
    code: 'SC1010',
    only: 'shellcheck' as const,
    script,
    reason: 'what is not closed is reported at the word that opens it: one finding is enough',
  })),
  ...['. ./build.env', 'source ./build.env'].map((script) => ({
    code: 'SC2154',
    only: 'shellcheck' as const,
    script,
    reason: 'the file that is read may set the variable',
  })),
  ...(['SC2046', 'SC2005', 'SC2006'] as const).map((code) => ({
    code,
    only: 'shellcheck' as const,
    script: '´date´',
    reason: 'ShellCheck reads the accents as if they were the backticks that were meant; a shell does not',
  })),
  ...(['SC3061', 'SC3062', 'SC3063', 'SC3064', 'SC3065', 'SC3066', 'SC3067'] as const).map((code) => ({
    code,
    only: 'ours' as const,
    reason: 'came with ShellCheck 0.10, the one of Debian 12 is older',
  })),
];
