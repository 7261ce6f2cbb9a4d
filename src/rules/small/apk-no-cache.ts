import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Dockerfile, Instruction } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule, type Edit, type Fix } from '../define.ts';
import { hasCacheMount } from '../packages/cache-mounts.ts';
import { lastRemoval } from '../packages/cleanup.ts';
import { commandRemoval } from '../fixes/command-removal.ts';
import { flagFix } from '../fixes/flag-behind.ts';
import { invocations, type Invocation } from '../packages/invocations.ts';

const directories = ['/var/cache/apk', '/etc/apk/cache'];

/** With one of these apk loads an index whether or not there is one. */
const loading = ['--no-cache', '-U', '--update', '--update-cache'];
const usingAnIndex = ['add', 'upgrade', 'fix', 'fetch', 'search', 'list', 'policy', 'version'];

export default defineRule({
  id: 'apk-no-cache',
  property: 'small',
  practice: 'lean-layers',
  severity: 'info',
  recommended: true,
  why: 'dead weight, nothing lost by leaving it out',
  since: '0.1.0',
  summary: 'Use apk add --no-cache',
  about: { commands: ['apk'] },
  messages: {
    cache: {
      text: '`apk add` leaves the package index in the layer, though nothing needs it. Add `--no-cache`: apk then loads the index and keeps none of it.',
      aliases: [
        'hadolint/DL3019',
        'trivy/DS-0025',
        'kics/ae9c56a6-3ed1-4ac0-9b54-31267f51151d',
        'semgrep/missing-apk-no-cache',
        'dockerfilelint/apkadd-missing_nocache_or_updaterm',
        'dockerlinter/ER0011',
        'dockle/DKL-DI-0004',
      ],
    },
    update: {
      text: '`apk update` leaves the package index in the layer, and `apk add --no-cache` does not use it: it loads its own. Leave `apk update` out.',
      aliases: [],
    },
  },
  options: {
    scope: {
      type: 'string',
      enum: ['image', 'all'],
      default: 'image',
      description: 'Judge what reaches the image, or every `apk add` whatever cleans up after it.',
    },
  },
  yieldsTo: ['package-manager-missing'],
  fix: 'safe',
  differences: {
    hadolint:
      'A later `rm -rf /var/cache/apk/*` in the same RUN, `--no-network`, and a stage that does not reach the image, are no findings here.',
  },
  presets: { hadolint: { options: { scope: 'all' } } },
  check({ dockerfile, stages, options, report }) {
    for (const call of invocations(stages, ['apk'], ['add'])) {
      const { stage, instruction, command } = call;
      if (command.has('--no-cache') || hasCacheMount(stage, instruction, directories)) continue;
      if (options.scope === 'image' && (!stage.reachesImage || fetchesNothing(call) || isCleaned(call))) continue;
      report('cache', command, {}, { fix: noCache(call, dockerfile.source) });
    }
    for (const call of needlessUpdates(stages)) {
      if (!call.stage.reachesImage || isCleaned(call)) continue;
      report('update', call.command, {}, { fix: withoutUpdate(call, dockerfile) });
    }
  },
});

/** Only packages that are there are named anew, `apk add --virtual .run $found`: no index comes. */
function fetchesNothing({ command }: Invocation): boolean {
  if (command.has('--no-network')) return true;
  const packages = command.operands.slice(1);
  return command.has('--virtual', '-t') && packages.length > 0 && packages.every(({ value }) => value === null);
}

function isCleaned({ stage, instruction, command }: Invocation): boolean {
  return lastRemoval(stage, instruction, directories) > command.start;
}

/** Calls of `apk update` in front of an `apk add --no-cache` of the same RUN, where no other call needs the index. */
function needlessUpdates(stages: readonly Stage[]): readonly Invocation[] {
  const needed = stagesOnAnIndex(stages);
  const lastAdds = new Map<Instruction, number>();
  for (const { command, instruction } of invocations(stages, ['apk'], ['add']))
    if (command.has('--no-cache')) lastAdds.set(instruction, command.start);
  return invocations(stages, ['apk'], ['update']).filter(({ stage, instruction, command }) => {
    if (needed.has(stage) || command.has('--no-cache', '--root', '-p', '--cache-dir')) return false;
    return command.start < (lastAdds.get(instruction) ?? 0) && !hasCacheMount(stage, instruction, directories);
  });
}

/** Stages in which, or in one built on which, a call may use an index that an earlier one has left. */
function stagesOnAnIndex(stages: readonly Stage[]): ReadonlySet<Stage> {
  const found = new Set(
    invocations(stages, ['apk'], usingAnIndex).flatMap(({ stage, command }) =>
      command.has(...loading) ? [] : [stage],
    ),
  );
  for (const stage of stages.toReversed()) if (stage.parent && found.has(stage)) found.add(stage.parent);
  return found;
}

function withoutUpdate({ stage, instruction, command }: Invocation, dockerfile: Dockerfile): Fix | null {
  const edits = commandRemoval(stage, instruction, [command], dockerfile);
  return edits && { title: 'Leave apk update out', safety: 'safe', edits };
}

/** Adds the flag; `--update` and `-U` go, since the index is then fetched anyway. */
function noCache({ command, subcommand }: Invocation, source: string): Fix | undefined {
  return flagFix(command, subcommand, '--no-cache', command.node === null ? [] : updates(command, source));
}

function updates({ args }: SimpleCommand, source: string): readonly Edit[] {
  return args
    .filter(({ value }) => value === '--update' || value === '-U' || value === '--update-cache')
    .map(({ start, end }) => ({ start, end: source[end] === ' ' ? end + 1 : end, text: '' }));
}
