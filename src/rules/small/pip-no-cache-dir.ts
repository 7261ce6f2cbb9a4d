import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule, type Fix } from '../define.ts';
import { hasCacheMount } from '../packages/cache-mounts.ts';
import { lastRemoval } from '../packages/cleanup.ts';
import { flagFix } from '../fixes/flag-behind.ts';
import { pipCall, pipInstalls, pipPrograms, type PipCall } from '../packages/pip.ts';

type Run = InstructionOf<'RUN'>;

const directories = ['/root/.cache/pip', '.cache/pip'];
const truthy = /^(?:1|true|on|yes|y|t)$/i;

export default defineRule({
  id: 'pip-no-cache-dir',
  property: 'small',
  practice: 'lean-layers',
  severity: 'info',
  recommended: true,
  why: 'dead weight, nothing lost by leaving it out',
  since: '0.1.0',
  summary: 'Use pip install --no-cache-dir',
  about: { commands: pipPrograms },
  messages: {
    cache: {
      text: '`pip install` keeps what it downloads and builds in `~/.cache/pip`, in the layer, though nothing needs it. Add `--no-cache-dir`, or mount a cache there.',
      aliases: ['hadolint/DL3042', 'kics/f2f903fb-b977-461e-98d7-b3e2185c6118', 'semgrep/missing-pip-no-cache-dir'],
    },
  },
  options: {
    scope: {
      type: 'string',
      enum: ['image', 'all'],
      default: 'image',
      description: 'Judge what reaches the image, or every `pip install` whatever cleans up after it.',
    },
  },
  fix: 'safe',
  differences: {
    hadolint:
      '`pip cache purge`, an `rm` of the cache, `--no-index`, and a stage that does not reach the image are no findings here. `sudo pip` is pip.',
  },
  presets: { hadolint: { severity: 'warning', options: { scope: 'all' } } },
  check({ stages, options, report }) {
    for (const stage of stages) {
      if (options.scope === 'image' && !stage.reachesImage) continue;
      for (const [run, calls] of Map.groupBy(pipInstalls(stage), ({ instruction }) => instruction)) {
        if (keepsNothing(stage, run)) continue;
        const kept = calls.filter(({ command }) => !command.has('--no-cache-dir'));
        const left = options.scope === 'image' ? leftInLayer(stage, run, kept) : kept;
        const [first] = left;
        if (first) report('cache', first.command, {}, { fix: fixOf(left) });
      }
    }
  },
});

/** All calls of a RUN at once: they are one finding. */
function fixOf(calls: readonly PipCall[]): Fix | undefined {
  const fixes = calls.flatMap(({ command, subcommand }) => flagFix(command, subcommand, '--no-cache-dir') ?? []);
  const [first] = fixes;
  return first && fixes.length === calls.length ? { ...first, edits: fixes.flatMap(({ edits }) => edits) } : undefined;
}

function keepsNothing(stage: Stage, run: Run): boolean {
  if (hasCacheMount(stage, run, directories)) return true;
  const variable = stage.variablesAt(run).get('PIP_NO_CACHE_DIR')?.value;
  if (variable && (variable.kind === 'unknown' || truthy.test(variable.text))) return true;
  return stage.commandsOf(run).some(setsVariable);
}

/** `PIP_NO_CACHE_DIR=1 pip install`, `export PIP_NO_CACHE_DIR=1`. */
function setsVariable({ name, assignments, args }: SimpleCommand): boolean {
  if (assignments.some((one) => one.name === 'PIP_NO_CACHE_DIR' && truthy.test(one.value?.value ?? '1'))) return true;
  return name === 'export' && args.some(({ value }) => /^PIP_NO_CACHE_DIR=(?:1|true|on|yes)$/i.test(value ?? ''));
}

/**
 * Without the calls that keep their cache elsewhere: the flag in short, `--no-index`, with which nothing is downloaded, a cache
 * directory of the author's choice, and values that pip reads as `no cache`, odd ones such as `off` too. And without those that
 * something cleans up after.
 */
function leftInLayer(stage: Stage, run: Run, calls: readonly PipCall[]): readonly PipCall[] {
  const variables = stage.variablesAt(run);
  if (['PIP_NO_CACHE_DIR', 'PIP_CACHE_DIR', 'XDG_CACHE_HOME'].some((name) => variables.has(name))) return [];
  const cleaned = Math.max(lastRemoval(stage, run, directories), lastPurge(stage, run));
  return calls.filter(
    ({ command }) => command.start >= cleaned && !command.has('--no-cache', '--no-index', '--cache-dir'),
  );
}

/** Where `pip cache purge` begins; -1 where there is none. */
function lastPurge(stage: Stage, run: Run): number {
  const purge = stage.commandsOf(run).findLast((command) => {
    if (command.name === null || !pipPrograms.includes(command.name)) return false;
    const call = pipCall(stage, run, command);
    return call?.subcommand.value === 'cache' && call.args[0]?.value === 'purge';
  });
  return purge?.start ?? -1;
}
