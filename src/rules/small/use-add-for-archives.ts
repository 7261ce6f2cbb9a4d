import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { CopyPath } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { addFix } from '../archives/unpack.ts';
import { defineRule } from '../define.ts';

const archive = /\.(?:tar|gz|tgz|taz|bz2|tbz|tbz2|tb2|tz2|xz|txz|lzma|tlz|lz|Z|tZ|zst|tzst)$/;
/** A compressed file that is no tar archive stays as it is under ADD. */
const compressedTar = /\.(?:tar\.[A-Za-z0-9]+|t(?:gz|az|bz2?|b2|z2|xz|lz|Z|zst))$/;
const unpackers = new Set(['gunzip', 'bunzip2', 'unlzma', 'unxz', 'zcat', 'bzcat', 'xzcat', 'uncompress']);

export default defineRule({
  id: 'use-add-for-archives',
  property: 'small',
  practice: 'lean-layers',
  severity: 'info',
  recommended: false,
  why: 'contested: others forbid ADD',
  since: '0.1.0',
  summary: 'Let ADD unpack local archives',
  about: { instructions: ['COPY'] },
  messages: {
    archive: {
      text: '`{archive}` is copied and then unpacked, so the image holds it twice. `ADD` unpacks a local tar archive while copying.',
      aliases: ['hadolint/DL3010', 'dockerlinter/EC0003'],
    },
  },
  fix: 'review',
  differences: {
    hadolint:
      'Zip files and single compressed files such as `data.json.gz` are left out, since ADD does not unpack them; `tar xzf` without a dash counts.',
  },
  check({ dockerfile, stages, report }) {
    for (const stage of stages) {
      const unpackedAt = lastUnpacked(stage);
      if (unpackedAt.size === 0) continue;
      for (const copy of stage.instructions('COPY')) {
        if (copy.flags.some(({ name }) => name === 'from')) continue;
        const target = copy.destination ? nameOf(copy.destination) : '';
        const isUnpacked = (name: string) => (unpackedAt.get(name) ?? -1) > copy.start;
        const source = copy.sources.find(
          (path) => isUnpacked(nameOf(path)) || (archive.test(target) && isUnpacked(target)),
        );
        if (source && (archive.test(nameOf(source)) || archive.test(target)))
          report('archive', source, { archive: nameOf(source) }, { fix: addFix(stage, copy, dockerfile) });
      }
    }
  },
});

/** Base names of archives that a RUN of the stage unpacks, with the offset of the last such RUN. */
function lastUnpacked(stage: Stage): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const { command, instruction } of stage.commands(['tar', ...unpackers])) {
    if (instruction.onbuild || !unpacks(command)) continue;
    const wanted = command.name === 'tar' ? archive : compressedTar;
    for (const { value, text } of command.args) {
      const name = baseName(value ?? text);
      if (wanted.test(name)) last.set(name, instruction.start);
    }
  }
  return last;
}

function unpacks({ name, args, flags }: SimpleCommand): boolean {
  if (name !== 'tar') return true;
  if (flags.some((flag) => flag === '--extract' || flag === '--get' || /^-[A-Za-z]*x/.test(flag))) return true;
  return /^[A-Za-wyz]*x[A-Za-z]*$/.test(args[0]?.value ?? '');
}

function nameOf({ value }: CopyPath): string {
  return baseName(value.replace(/["']/g, ''));
}

function baseName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? '';
}
