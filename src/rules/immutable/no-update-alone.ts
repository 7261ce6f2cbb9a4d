import { once } from '../../dockerfile/notes.ts';
import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Instruction, InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule, type Fix } from '../define.ts';
import { hasCacheMount } from '../packages/cache-mounts.ts';
import { familyOf, installsOf, isRefresh, type Family } from '../packages/families.ts';
import { isHarmless } from '../packages/harmless.ts';

/** They use an index of any age. `dnf`, `yum` and `zypper` look before an install whether theirs is old. */
const keepingTheirIndex = ['apt-get', 'apt', 'aptitude', 'apk'];

/** A cached layer with an index goes stale: later installs look for packages that are gone. */
export default defineRule({
  id: 'no-update-alone',
  property: 'immutable',
  practice: 'reproducible-build',
  severity: 'warning',
  recommended: true,
  why: 'the cached index goes stale',
  since: '0.1.0',
  summary: 'Refresh the package index and install in the same RUN',
  about: { commands: [...keepingTheirIndex] },
  messages: {
    alone: {
      text: '`{call}` is in a `RUN` without the install: its layer is cached, and a later install then uses an index that may be weeks old. Refresh and install in one `RUN`.',
      aliases: [
        'trivy/DS-0017',
        'checkov/CKV_DOCKER_5',
        'kics/9bae49be-0aa3-4de5-bab2-4c3a069e40cd',
        'dockerfilelint/apt-get-update_require_install',
        'dockle/CIS-DI-0007',
        'cis/4.7',
      ],
    },
  },
  yieldsTo: ['package-manager-missing', 'unknown-instruction'],
  fix: 'safe',
  check({ stages, report }) {
    for (const stage of stages)
      for (const run of stage.withTriggers('RUN')) {
        const commands = stage.commandsOf(run);
        const refresh = commands.findIndex((one) => isRefresh(one) && keepingTheirIndex.includes(one.name!));
        if (refresh < 0) continue;
        const command = commands[refresh]!;
        const family = familyOf(command)!;
        const behind = commands.slice(refresh + 1);
        if (isFollowed(behind, family) || behind.some((one) => deletesIndex(one, family))) continue;
        if (hasCacheMount(stage, run, family.indexDirectories)) continue;
        if (command.name === 'apk' && !installsFromIndex(stage)) continue;
        const fix = mergeFix(stage, run, command, family);
        report('alone', command, { call: `${command.name} ${command.operands[0]?.value}` }, { covers: run, fix });
      }
  },
});

/** An install of the family, or something nobody can see into: a script, an installer, a variable. */
function isFollowed(commands: readonly SimpleCommand[], family: Family): boolean {
  return commands.some((command) => installsOf(command, family) || (!isHarmless(command) && !familyOf(command)));
}

/** No later install can use it then. */
function deletesIndex({ name, operands }: SimpleCommand, { indexDirectories }: Family): boolean {
  return name === 'rm' && operands.some(({ text }) => indexDirectories.some((directory) => text.startsWith(directory)));
}

/** `apk add --no-cache` and `--update` load an index of their own. */
function installsFromIndex(stage: Stage): boolean {
  const installs = stage.commands('apk', ['add', 'upgrade', 'fix', 'fetch']);
  return (
    installs.length === 0 ||
    installs.some(({ command }) => !command.has('--no-cache', '-U', '--update', '--update-cache'))
  );
}

/** Joins the RUN with the next one where that begins with the install, and both are plain one-liners of the same shell. */
function mergeFix(stage: Stage, run: InstructionOf<'RUN'>, command: SimpleCommand, family: Family): Fix | null {
  const next = nextIn(stage, run);
  if (next?.name !== 'RUN' || run.onbuild || !isPlain(run) || !isPlain(next)) return null;
  const [first] = stage.commandsOf(next);
  if (!first || !installsOf(first, family) || next.comments.length > 0) return null;
  if (command.end !== run.end || !isChain(stage, run) || !isChain(stage, next)) return null;
  const edit = { start: run.end, end: next.argument.start, text: ' && ' };
  return { title: 'Merge with the install', safety: 'safe', edits: [edit] };
}

/** One list of commands joined by `&&`: the failure of each fails the RUN. */
function isChain(stage: Stage, run: Instruction): boolean {
  const [first, second] = stage.scripts(run)[0]?.ast.commands ?? [];
  if (!first || second || first.background) return false;
  const { command: list } = first;
  return list.type === 'Command' || (list.type === 'AndOr' && list.operators.every((one) => one === '&&'));
}

const followers = once(({ body }: Stage) => new Map(body.map((one, index) => [one, body[index + 1]] as const)));

function nextIn(stage: Stage, run: Instruction): Instruction | undefined {
  return followers(stage).get(run);
}

function isPlain(run: InstructionOf<'RUN'>): boolean {
  return run.form.kind === 'shell' && run.flags.length === 0 && run.heredocs.length === 0;
}
