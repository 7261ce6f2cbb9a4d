import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { textOf } from '../../model/values.ts';
import { defineRule, type Fix } from '../define.ts';
import { isHarmless } from '../packages/harmless.ts';
import { packageName, packageWords } from '../packages/installed.ts';
import { destinationOf, isAtOrBelow } from '../paths/places.ts';
import { isCertain } from '../steps/certain-commands.ts';

/** Official images on Debian or Ubuntu, all of which delete the lists. */
const images = /^(?:debian|ubuntu|node|python|golang|php|ruby|openjdk|nginx|httpd|tomcat)$/;

/** Packages that people often install, and that none of these images has. */
const extras = /^(?:cron|ffmpeg|jq|nano|net-tools|python3-(?:pip|venv)|sudo|supervisor|vim|zip)$/;

/** Subcommands of apt that load no lists. */
const loadNothing = new Set(['install', 'remove', 'purge', 'autoremove', 'clean', 'autoclean']);

/** `--update` loads the lists, and options and files of options may name other ones. */
const otherLists = ['--update', '-U', '-o', '--option', '-c', '--config-file'];

/** Images of a distribution come without package lists: an install that nothing has loaded them for finds no package. */
export default defineRule({
  id: 'package-lists-missing',
  property: 'self-contained',
  practice: 'all-dependencies-inside',
  severity: 'error',
  recommended: true,
  why: 'does not build',
  since: '0.1.0',
  summary: 'Load the package lists before an install',
  about: { commands: ['apt-get', 'apt'] },
  messages: {
    missing: {
      text: '`{image}` comes without package lists and no `apt-get update` runs before this, so `{package}` is not found. Put `apt-get update &&` in front.',
      aliases: [],
    },
  },
  fix: 'review',
  check({ dockerfile, stages, report }) {
    const loaded = new Set<Stage>();
    for (const stage of stages) {
      const isKnown = stage.parent
        ? !loaded.has(stage.parent)
        : stage.base?.packageManager === 'apt' && images.test(stage.base.name);
      if (!isKnown || judge(stage)) loaded.add(stage);
    }

    /** Whether there may be lists at the end of the stage, or the build has stopped. */
    function judge(stage: Stage): boolean {
      for (const step of stage.instructions('COPY', 'ADD', 'RUN')) {
        if (step.name !== 'RUN') {
          if (bringsLists(step, stage)) return true;
          continue;
        }
        if (stage.mounts(step).some(({ type }) => type !== 'secret' && type !== 'ssh')) return true;
        for (const command of stage.commandsOf(step)) {
          const packages = isCertain(command, step, stage) ? missingPackages(command, stage) : [];
          const [sub] = command.operands;
          const image = textOf(stage.imageValue);
          if (image !== null && packages[0] && sub) {
            const data = { image, package: packages[0] };
            const range = { start: command.nameSpan.start, end: sub.end };
            report('missing', range, data, { covers: command, fix: updateFix(command, step, dockerfile.source) });
            return true;
          }
          if (!loadsNothing(command)) return true;
        }
      }
      return false;
    }
  },
});

function bringsLists(copy: InstructionOf<'COPY' | 'ADD'>, stage: Stage): boolean {
  const place = destinationOf(stage, copy);
  return place === null || isAtOrBelow('/var/lib/apt/lists', place) || isAtOrBelow(place, '/var/lib/apt');
}

/** Whether there are no more lists behind a command than before. */
function loadsNothing(command: SimpleCommand): boolean {
  const { name, operands } = command;
  if (name === 'apt-get' || name === 'apt') return loadNothing.has(operands[0]?.value ?? '');
  return isHarmless(command) && (name === 'rm' || !operands.some(({ text }) => text.includes('/var/lib/apt')));
}

/** Packages that are certainly not in the image: for those that are, apt needs no lists. */
function missingPackages(command: SimpleCommand, { base }: Stage): readonly string[] {
  if ((command.name !== 'apt-get' && command.name !== 'apt') || command.has(...otherLists)) return [];
  return packageWords(command)
    .map(({ value }) => packageName(value))
    .filter((name) => extras.test(name) || base?.absent.has(name));
}

/** Only where the command begins a step of a list: behind `yes |` the answer would go to the update. */
function updateFix({ node, start }: SimpleCommand, run: InstructionOf<'RUN'>, source: string): Fix | null {
  if (node === null || !/(?:^|&&|;)[\s\\]*$/.test(source.slice(run.argument.start, start))) return null;
  return {
    title: 'Load the lists first',
    safety: 'review',
    edits: [{ start, end: start, text: 'apt-get update && ' }],
  };
}
