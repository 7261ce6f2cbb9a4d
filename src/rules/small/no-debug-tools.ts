import type { ShellWord } from '../../dockerfile/shell/types.ts';
import type { Dockerfile } from '../../dockerfile/tree.ts';
import type { RunCommand, Stage } from '../../model/types.ts';
import { defineRule, type Fix } from '../define.ts';
import { commandRemoval, isShort } from '../fixes/command-removal.ts';
import { wordRemoval } from '../fixes/word-removal.ts';
import { packageName, packageWords, removalsOf, systemManagers } from '../packages/installed.ts';
import { withServants } from '../packages/leftovers.ts';
import { isDevelopmentStage } from '../stages/development.ts';

const tools =
  'vim vim-tiny vim-nox nano emacs emacs-nox telnet netcat netcat-openbsd netcat-traditional nmap nmap-ncat tcpdump strace ltrace gdb lsof htop net-tools iputils-ping iputils dnsutils bind-tools bind-utils screen tmux man-db wireshark'.split(
    ' ',
  );

/** What an operator would like to have there, an intruder likes too. */
export default defineRule({
  id: 'no-debug-tools',
  property: 'small',
  practice: 'minimal-base-image',
  severity: 'info',
  recommended: false,
  why: 'contested: operators want a few tools',
  since: '0.1.0',
  summary: 'No editors, network and debug tools in the final image',
  about: { commands: systemManagers },
  messages: {
    tools: {
      text: 'The image ships {packages}: tools for a person at a terminal, which the program does not need and an intruder can use. Leave them out, and attach a debug container where one is wanted.',
      aliases: ['cis/4.3'],
    },
  },
  options: {
    packages: { type: 'array', items: { type: 'string' }, default: tools, description: 'Names of packages to report.' },
  },
  yieldsTo: ['package-manager-missing'],
  fix: 'review',
  check({ dockerfile, model, stages, options, report }) {
    if (model.target && isDevelopmentStage(model.target)) return;
    const names = new Set(options.packages);
    for (const stage of stages) {
      if (!stage.reachesImage || isDevelopmentStage(stage)) continue;
      const removals = removalsOf(stage);
      for (const call of stage.commands(systemManagers)) {
        const { command, instruction } = call;
        const found = packageWords(command).filter(({ value }) => names.has(packageName(value)));
        const [first] = found;
        const last = found.at(-1);
        if (!first || !last || removals.of(instruction).include(command, found)) continue;
        const packages = found.map(({ value }) => packageName(value)).join(', ');
        const fix = removal(stage, call, found, dockerfile);
        report('tools', { start: first.start, end: last.end }, { packages }, { fix });
      }
    }
  },
});

/** Takes the packages out, and the command with them where it installs nothing else. */
function removal(
  stage: Stage,
  { command, instruction }: RunCommand,
  packages: readonly ShellWord[],
  dockerfile: Dockerfile,
): Fix | undefined {
  if (!isShort(stage, instruction)) return undefined;
  const isAll = command.operands.length === packages.length + 1;
  const edits = isAll
    ? commandRemoval(stage, instruction, withServants(command, stage.commandsOf(instruction)), dockerfile)
    : packages.map((word) => wordRemoval(command, word));
  if (edits === null || !edits.every((edit) => edit !== null)) return undefined;
  return { title: packages.length > 1 ? 'Remove the packages' : 'Remove the package', safety: 'review', edits };
}
