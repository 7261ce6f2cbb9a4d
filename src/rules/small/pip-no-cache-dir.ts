import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import { defineRule } from '../define.ts';
import { hasCacheMount } from '../packages/cache-mounts.ts';
import { lastRemoval } from '../packages/cleanup.ts';
import { flagFix } from '../fixes/flag-behind.ts';
import { pipCall, pipInstalls, pipPrograms, type PipCall } from '../packages/pip.ts';

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
      const reported = new Set<unknown>();
      for (const call of pipInstalls(stage)) {
        const { instruction } = call;
        if (reported.has(instruction) || keepsNothing(call)) continue;
        if (options.scope === 'image' && (!stage.reachesImage || keepsElsewhere(call) || isCleaned(call))) continue;
        reported.add(instruction);
        report('cache', call.command, {}, { fix: flagFix(call.command, call.subcommand, '--no-cache-dir') });
      }
    }
  },
});

function keepsNothing({ stage, instruction, command }: PipCall): boolean {
  if (command.has('--no-cache-dir') || hasCacheMount(stage, instruction, directories)) return true;
  const variable = stage.variablesAt(instruction).get('PIP_NO_CACHE_DIR')?.value;
  if (variable && (variable.kind === 'unknown' || truthy.test(variable.text))) return true;
  return stage.commandsOf(instruction).some(setsVariable);
}

/** `PIP_NO_CACHE_DIR=1 pip install`, `export PIP_NO_CACHE_DIR=1`. */
function setsVariable({ name, assignments, args }: SimpleCommand): boolean {
  if (assignments.some((one) => one.name === 'PIP_NO_CACHE_DIR' && truthy.test(one.value?.value ?? '1'))) return true;
  return name === 'export' && args.some(({ value }) => /^PIP_NO_CACHE_DIR=(?:1|true|on|yes)$/i.test(value ?? ''));
}

/**
 * The flag in short, `--no-index`, with which nothing is downloaded, a cache directory of the author's choice, and values that pip
 * reads as `no cache`, odd ones such as `off` too.
 */
function keepsElsewhere({ stage, instruction, command }: PipCall): boolean {
  if (command.has('--no-cache', '--no-index', '--cache-dir')) return true;
  const variables = stage.variablesAt(instruction);
  return ['PIP_NO_CACHE_DIR', 'PIP_CACHE_DIR', 'XDG_CACHE_HOME'].some((name) => variables.has(name));
}

function isCleaned({ stage, instruction, command }: PipCall): boolean {
  if (lastRemoval(stage, instruction, directories) > command.start) return true;
  const purge = stage.commandsOf(instruction).findLast((later) => {
    if (later.name === null || !pipPrograms.includes(later.name)) return false;
    const call = pipCall(stage, instruction, later);
    return call?.subcommand.value === 'cache' && call.args[0]?.value === 'purge';
  });
  return purge !== undefined && purge.start > command.start;
}
