import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import { defineRule, type Edit, type Fix } from '../define.ts';
import { hasCacheMount } from '../packages/cache-mounts.ts';
import { lastRemoval } from '../packages/cleanup.ts';
import { flagFix } from '../fixes/flag-behind.ts';
import { invocations, type Invocation } from '../packages/invocations.ts';

const directories = ['/var/cache/apk', '/etc/apk/cache'];

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

/** Adds the flag; `--update` and `-U` go, since the index is then fetched anyway. */
function noCache({ command, subcommand }: Invocation, source: string): Fix | undefined {
  return flagFix(command, subcommand, '--no-cache', command.node === null ? [] : updates(command, source));
}

function updates({ args }: SimpleCommand, source: string): readonly Edit[] {
  return args
    .filter(({ value }) => value === '--update' || value === '-U' || value === '--update-cache')
    .map(({ start, end }) => ({ start, end: source[end] === ' ' ? end + 1 : end, text: '' }));
}
