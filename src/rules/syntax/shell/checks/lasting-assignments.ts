import type { ShellSubject } from './check.ts';

/** POSIX: what is assigned in front of one of these stays assigned. bash does so only when it is called `sh`. */
const specialBuiltins = new Set([
  ':',
  '.',
  'eval',
  'exec',
  'export',
  'readonly',
  'set',
  'shift',
  'times',
  'trap',
  'unset',
]);

/** Builtins that read assignments out of their arguments. */
const readers = new Set(['eval', 'export', 'readonly', 'declare', 'typeset', 'local', 'trap', 'alias']);

/** Names that get a value by the side: `list=a set -x && echo $list`, `eval "list=$1"`. */
export function lastingAssignments({ outline, language, text }: ShellSubject): ReadonlySet<string> {
  const names = new Set<string>();
  if (!text.includes('=')) return names;
  const stays = language !== 'bash' && language !== 'zsh';
  for (const { node } of outline.of('Command')) {
    const name = node.name?.value ?? '';
    if (stays && specialBuiltins.has(name))
      for (const item of node.prefix) if (item.type === 'Assignment') names.add(item.name);
    if (!readers.has(name)) continue;
    for (const arg of node.args)
      for (const [, found = ''] of arg.text.matchAll(/(?<![$\w{])([A-Za-z_]\w*)=/g)) names.add(found);
  }
  return names;
}
