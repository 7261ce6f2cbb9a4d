/** Whether a file brings a tool into an image. */
import type { Instruction } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { installedPackages } from '../packages/stage-packages.ts';
import { entryOf } from '../names/entry.ts';

/** Packages that bring a tool whose name is not in theirs. */
const packages: Readonly<Record<string, RegExp>> = {
  nc: /netcat|ncat|busybox|nmap/,
  pg_isready: /postgres/,
  mysqladmin: /mysql|mariadb/,
  'redis-cli': /redis|valkey/,
  python3: /python|pypy/,
  wget: /busybox/,
  perl: /git|perl|build-essential/,
  sh: /busybox|bash|dash|coreutils/,
};

/** A step that puts files nobody can name into directories of programs. */
const unpacks = /\.sh\b|\b(?:tar|unzip|dpkg|rpm|brew|conda|mamba|nix|make|busybox|debootstrap)\b|\|\s*(?:ba)?sh\b/;
const programDirectory =
  /(?:^|[\s"'])(?:\/|\/usr\/?|\/usr\/local\/?|(?:\/usr)?(?:\/local)?\/s?bin\/?|\.|\$\S*)["'\]\s]*$/;

/**
 * Whether some step of the stage or of those it is built on may bring `tool`. In doubt yes: where a step names it, where packages
 * are not written out, where an unknown script runs or an archive is unpacked.
 */
export function mayBring({ chain }: Stage, tool: string): boolean {
  const word = new RegExp(`(?<![\\w-])${tool}(?![\\w-])`);
  return chain.some((stage) => {
    const listed = installedPackages(stage);
    if (listed.some(({ name }) => name === null || entryOf(packages, tool)?.test(name))) return true;
    return stage.instructions('RUN', 'COPY', 'ADD').some((step) => word.test(textOf(step)) || bringsUnknown(step));
  });
}

function bringsUnknown(step: Instruction): boolean {
  const text = textOf(step);
  return step.name === 'RUN' ? unpacks.test(text) : programDirectory.test(text) || /\.(?:tar|tgz|txz)\b/.test(text);
}

function textOf({ argument, heredocs }: Instruction): string {
  return heredocs.length === 0
    ? argument.text
    : [argument, ...heredocs.map(({ content }) => content)].map(({ text }) => text).join('\n');
}
