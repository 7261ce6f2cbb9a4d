import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Instruction, InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { joinWorkdir, longestPath } from '../../model/workdir.ts';
import { defineRule, type Alias } from '../define.ts';
import { appendedCommand, asSameUser } from '../fixes/appended-command.ts';
import { findsAndRemoves, runsCleanUp } from '../packages/cleanup.ts';

const tools = new Set(['apt-get', 'apt', 'aptitude']);
const lists = '/var/lib/apt/lists';
/** What an update is for. */
const reading = ['install', 'upgrade', 'dist-upgrade', 'full-upgrade'];

const aliases = [
  'hadolint/DL3009',
  'kics/df746b39-6564-4fed-bf85-e9c44382303c',
  'semgrep/remove-package-lists',
  'semgrep/remove-package-cache',
  'dockerfilelint/apt-get_missing_rm',
  'dockerlinter/ER0002',
  'dockle/DKL-DI-0005',
] as const satisfies readonly Alias[];

/** What `apt-get update` loads stays in the layer unless the same RUN deletes it. */
export default defineRule({
  id: 'clean-apt-lists',
  property: 'small',
  practice: 'lean-layers',
  severity: 'info',
  recommended: true,
  why: 'dead weight, nothing lost by deleting',
  since: '0.1.0',
  summary: 'Delete the apt lists in the same RUN',
  about: { commands: ['apt-get', 'apt', 'aptitude'] },
  messages: {
    lists: {
      text: 'The package lists that `{command}` loads stay in the image, though nothing needs them. Delete them at the end of the same `RUN`: `rm -rf /var/lib/apt/lists/*`.',
      aliases,
    },
    needed: {
      text: 'The package lists that `{command}` loads stay in the image for a later `RUN`, which installs without an update of its own. Join the two, or update there too, and delete the lists at the end of each: `rm -rf /var/lib/apt/lists/*`.',
      aliases,
    },
  },
  options: {
    alone: {
      type: 'boolean',
      default: false,
      description: 'Report an update without an install behind it too. It has a rule of its own: `no-update-alone`.',
    },
    names: {
      type: 'boolean',
      default: true,
      description: 'Take `rm -f /var/lib/apt/lists/*_*` for a clean-up, which leaves the folders.',
    },
  },
  presets: { hadolint: { options: { alone: true, names: false } } },
  yieldsTo: ['package-manager-missing', 'no-update-alone', 'unknown-instruction'],
  fix: 'safe',
  differences: {
    hadolint:
      'hadolint takes any `rm -rf` for a clean-up, also one in front of the update, and no other command; it judges a stage that others are built on whether or not it reaches the image. Ours accepts every `rm` and `find -delete` of the folder and `apt-get dist-clean`. An update without an install is `no-update-alone` here; the preset `hadolint` reports it as hadolint does.',
  },
  check({ stages, options, report }) {
    const needed = neededLists(stages);
    for (const stage of stages) {
      if (!stage.reachesImage) continue;
      const updates = stage.commands([...tools], ['update']);
      for (const run of new Set(updates.map(({ instruction }) => instruction))) {
        if (hasListsMount(stage, run)) continue;
        const commands = stage.commandsOf(run);
        const update = commands.findIndex((command) => runs(command, 'update'));
        const behind = commands.slice(update + 1);
        const installs = options.alone || behind.some((command) => reading.some((sub) => runs(command, sub)));
        if (!installs || deletesLists(behind, directoryAt(update, commands, stage, run), options.names)) continue;
        const call = commands[update]!;
        const command = `${call.name} update`;
        if (needed.has(run)) {
          report('needed', call, { command });
          continue;
        }
        const fix = appendedCommand(stage, run, asSameUser(call, `rm -rf ${lists}/*`), 'Delete the package lists');
        report('lists', call, { command }, { fix });
      }
    }
  },
});

/** The RUNs with an update whose lists a later RUN installs with, in the same stage or in one that is built on it. */
function neededLists(stages: readonly Stage[]): ReadonlySet<Instruction> {
  const needed = new Set<Instruction>();
  const loaded = new Map<Stage, Instruction | undefined>();
  for (const stage of stages) {
    let last = stage.parent ? loaded.get(stage.parent) : undefined;
    for (const { command, instruction } of stage.commands([...tools], ['update', 'install'])) {
      if (runs(command, 'update')) last = instruction;
      else if (last && last !== instruction) needed.add(last);
    }
    loaded.set(stage, last);
  }
  return needed;
}

function runs({ name, operands }: SimpleCommand, sub: string): boolean {
  return name !== null && tools.has(name) && operands[0]?.value === sub;
}

/** Where the commands behind this one begin; null where that is not known. */
function directoryAt(index: number, commands: readonly SimpleCommand[], stage: Stage, run: InstructionOf<'RUN'>) {
  const workdir = stage.workdirAt(run);
  return commands.slice(0, index).reduce(changed, workdir.kind === 'unknown' ? null : workdir.text);
}

function changed(directory: string | null, { name, operands }: SimpleCommand): string | null {
  if (name !== 'cd') return directory;
  const to = operands[0]?.value ?? null;
  return to === null ? null : placeOf(to, directory);
}

function placeOf(path: string, directory: string | null): string | null {
  if (path.startsWith('/')) return path;
  return directory === null || directory.length > longestPath ? null : joinWorkdir(directory, path, false);
}

function deletesLists(commands: readonly SimpleCommand[], from: string | null, names: boolean): boolean {
  let directory = from;
  return commands.some((command) => {
    const { name, args, operands } = command;
    directory = changed(directory, command);
    if (name === 'apt-get' || name === 'apt') return operands[0]?.value === 'dist-clean';
    if (runsCleanUp(command) || findsAndRemoves(command, [lists])) return true;
    if (name === 'eval') return args.some(({ value }) => value === null || value.includes(lists));
    if (name !== 'rm') return false;
    if (command.has('-r', '-R', '--recursive')) return operands.some((operand) => coversLists(operand, directory));
    return names && operands.some((operand) => coversFiles(operand, directory));
  });
}

/** The folder, all in it, or a folder above. Where the working directory is not known, a relative path may be it. */
function coversLists({ text, value }: { text: string; value: string | null }, directory: string | null): boolean {
  const written = (value ?? text).replace(/["']/g, '');
  const path = (placeOf(written, directory) ?? joinWorkdir('/', written, false)).replace(/\/(?:\*|\.)?$/, '');
  return (
    path === lists ||
    lists.startsWith(`${path}/`) ||
    path.startsWith(`${lists}/`) ||
    (path.endsWith('*') && lists.startsWith(path.slice(0, -1))) ||
    (directory === null && lists.endsWith(path)) ||
    /^\/var\/lib\/\{.*apt/.test(text)
  );
}

/** `rm -f /var/lib/apt/lists/*_*`: the name of each list has an underscore, those of the folders beside them have none. */
function coversFiles({ text, value }: { text: string; value: string | null }, directory: string | null): boolean {
  const path = placeOf(value ?? text, directory) ?? '';
  return path.startsWith(`${lists}/`) && /^\*_\*+$/.test(path.slice(lists.length + 1));
}

/** The lists lie in a mount: they never reach the layer. */
function hasListsMount(stage: Stage, run: InstructionOf<'RUN'>): boolean {
  const targets = stage
    .mounts(run)
    .filter(({ type }) => type === 'cache' || type === 'tmpfs')
    .map(({ target }) => target?.text.replace(/\/$/, ''));
  return targets.some((target) => target === lists || target === '/var/lib/apt' || target === '/var/lib');
}
