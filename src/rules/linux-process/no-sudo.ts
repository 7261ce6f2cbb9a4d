import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule, type Alias, type Edit, type Fix } from '../define.ts';
import { isRoot } from '../users/root.ts';

const aliases = [
  'hadolint/DL3004',
  'trivy/DS-0010',
  'checkov/CKV2_DOCKER_1',
  'kics/8ada6e80-0ade-439e-b176-0b28f6bce35a',
  'semgrep/no-sudo-in-dockerfile',
  'dockerfilelint/sudo_usage',
  'dockerlinter/ER0004',
  'dockle/DKL-DI-0001',
] as const satisfies readonly Alias[];

/** A build is root already unless USER says otherwise; as the start of the program sudo stands between it and its signals. */
export default defineRule({
  id: 'no-sudo',
  property: 'linux-process',
  practice: 'no-host-coupling',
  severity: 'warning',
  recommended: true,
  why: 'builds are root already, and sudo breaks signals',
  since: '0.1.0',
  summary: 'Run build steps and the program without sudo',
  about: { instructions: ['RUN', 'CMD', 'ENTRYPOINT'] },
  messages: {
    build: {
      text: '`sudo` is not needed in a build: `USER` says who runs a step, and where neither the file nor its base image has one, that is root. Drop `sudo`, or set the `USER` that the step needs.',
      aliases,
    },
    several: {
      text: '`sudo` is not needed in a build: `USER` says who runs a step, and where neither the file nor its base image has one, that is root. Drop it in each of the {count} places in this step, or set the `USER` that the step needs.',
      aliases,
    },
    start: {
      text: '`sudo` starts the program as its child, so signals and the exit code pass through it. Say who runs the program with `USER` instead.',
      aliases: ['dockle/DKL-DI-0001'],
    },
  },
  fix: 'review',
  differences: {
    hadolint: 'hadolint looks at RUN only, and not inside of `sh -c`.',
  },
  presets: { hadolint: { severity: 'error' } },
  check({ stages, report }) {
    for (const stage of stages) {
      for (const run of stage.withTriggers('RUN')) {
        const commands = stage.commandsOf(run).filter(usesSudo);
        const [first] = commands;
        if (!first) continue;
        const edits = commands.map((command) => withoutSudo(command, stage, run));
        const fix: Fix | null = edits.every((edit) => edit !== null)
          ? { title: 'Drop sudo', safety: 'review', edits }
          : null;
        const at = sudoSpan(first, stage, run);
        if (commands.length === 1) report('build', at, {}, { fix });
        else report('several', at, { count: commands.length }, { fix });
      }
      for (const start of stage.withTriggers('CMD', 'ENTRYPOINT'))
        for (const command of stage.commandsOf(start).filter(usesSudo)) report('start', command);
    }
  },
});

function usesSudo({ name, wrappers }: SimpleCommand): boolean {
  return name === 'sudo' || wrappers.includes('sudo');
}

/** The word itself, where the command begins with it. */
function sudoSpan(command: SimpleCommand, stage: Stage, run: InstructionOf<'RUN'>) {
  return startsWithSudo(command, stage, run) ? { start: command.start, end: command.start + 'sudo'.length } : command;
}

function startsWithSudo(command: SimpleCommand, stage: Stage, run: InstructionOf<'RUN'>): boolean {
  const [script] = stage.scripts(run);
  return script !== undefined && command.wrappers[0] === 'sudo' && command.assignments.length === 0;
}

/** Dropped where the step is root anyway and sudo has no flags of its own. */
function withoutSudo(command: SimpleCommand, stage: Stage, run: InstructionOf<'RUN'>): Edit | null {
  const user = stage.userAt(run);
  if (user.kind !== 'known' || !isRoot(user.text) || !startsWithSudo(command, stage, run)) return null;
  if (command.nameSpan.start !== command.start + 'sudo '.length || command.wrappers.length > 1) return null;
  return { start: command.start, end: command.nameSpan.start, text: '' };
}
