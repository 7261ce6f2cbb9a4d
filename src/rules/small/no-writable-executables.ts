import type { Flag, InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule, type Fix } from '../define.ts';
import { destinationOf, isAtOrBelow } from '../paths/places.ts';

type Copy = InstructionOf<'COPY' | 'ADD'>;

const system =
  '/bin /sbin /lib /lib64 /usr/bin /usr/sbin /usr/lib /usr/libexec /usr/local/bin /usr/local/sbin /usr/local/lib'.split(
    ' ',
  );
const program = /\.(?:sh|bash|zsh|fish|py|rb|pl|php|bin|elf|so|service|timer|socket)["']?$/;
const root = /^(?:root|0)?(?::|$)/;

/** Who owns a program may change it: a process that is broken into stays after the restart, or spreads. */
export default defineRule({
  id: 'no-writable-executables',
  property: 'small',
  practice: 'read-only-rootfs',
  severity: 'info',
  recommended: false,
  why: 'contested: --chown of the app is normal',
  since: '0.1.0',
  summary: 'Programs should be owned by root, not by the run-time user',
  about: { instructions: ['COPY', 'ADD'] },
  messages: {
    owned: {
      text: '`{owner}` owns this program and may change it, and so may whoever breaks into a process of that user. Let root own it, and give the user the right to run it: `--chmod=755`.',
      aliases: ['kics/aa93e17f-b6db-4162-9334-c70334e7ac28', 'sonar/S6504'],
    },
  },
  fix: 'review',
  differences: { kics: 'KICS reports every `--chown`; data that the program writes needs one.' },
  check({ stages, report, unknown }) {
    for (const stage of stages)
      for (const copy of stage.withTriggers('COPY', 'ADD')) {
        const flag = copy.flags.find(({ name }) => name === 'chown');
        if (!flag?.value || !isProgram(stage, copy)) continue;
        const owner = stage.resolve(flag.value, copy);
        if (owner.kind === 'unknown') unknown(flag, owner.why);
        else if (!root.test(owner.text)) report('owned', flag, { owner: owner.text }, { fix: modeFix(copy, flag) });
      }
  },
});

function isProgram(stage: Stage, copy: Copy): boolean {
  if (copy.sources.some(({ value }) => program.test(value))) return true;
  const destination = destinationOf(stage, copy);
  return destination !== null && system.some((directory) => isAtOrBelow(destination, directory));
}

function modeFix({ flags }: Copy, { start, end }: Flag): Fix | undefined {
  if (flags.some(({ name }) => name === 'chmod')) return undefined;
  return { title: 'Let root own it', safety: 'review', edits: [{ start, end, text: '--chmod=755' }] };
}
