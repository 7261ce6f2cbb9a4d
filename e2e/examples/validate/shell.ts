/** Shell scripts: syntax, and in rkt's build scripts that every acbuild subcommand existed. */
import { parse } from 'unbash';

/** Subcommands of acbuild 0.4.0, Documentation/subcommands. */
const acbuild = [
  'abort',
  'annotation',
  'begin',
  'cat-manifest',
  'copy',
  'copy-to-dir',
  'dependency',
  'end',
  'environment',
  'help',
  'isolator',
  'label',
  'layout',
  'mount',
  'port',
  'replace-manifest',
  'run',
  'script',
  'set-event-handler',
  'set-exec',
  'set-group',
  'set-name',
  'set-user',
  'set-working-directory',
  'version',
  'write',
];

/** Problems of a shell script. */
export function checkShell(source: string): string[] {
  const problems: string[] = [];
  const { errors } = parse(source);
  for (const error of errors ?? []) problems.push(`shell syntax: ${error.message}`);
  for (const [, subcommand] of source.matchAll(/^\s*acbuild\s+(?:--\S+\s+)*([a-z-]+)/gm)) {
    if (!acbuild.includes(subcommand!)) problems.push(`acbuild has no subcommand ${subcommand}.`);
  }
  return problems;
}
