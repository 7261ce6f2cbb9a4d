/** Whether the first process is that of a whole system. */
import type { Stage } from '../../model/types.ts';
import { installedPackages } from '../packages/stage-packages.ts';

const managersOfSystemd = new Set(['dnf', 'yum', 'zypper', 'pacman']);
/** Their init is not systemd yet. */
const old = /(?:centos|oraclelinux|amazonlinux|fedora):(?:centos)?(?:[156]|1\d)(?:\D|$)/;

/** systemd or its like. */
export function isSystemInit({ mainCommand }: Stage): boolean {
  const path = mainCommand?.argv[0] ?? '';
  return isInit(path) || /^\/(?:usr\/)?(?:lib\/systemd\/systemd|bin\/systemd)$/.test(path);
}

/** `/sbin/init` where that is systemd: of a distribution that has no other, or which has the package. */
export function startsSystemd({ mainCommand, base, chain }: Stage): boolean {
  if (!isInit(mainCommand?.argv[0] ?? '') || base === null) return false;
  if (chain.some((stage) => installedPackages(stage).some(({ name }) => name === 'systemd' || name === 'systemd-sysv')))
    return true;
  const image = chain.at(-1)!.imageValue;
  return managersOfSystemd.has(base.packageManager ?? '') && image.kind !== 'unknown' && !old.test(image.text);
}

function isInit(path: string): boolean {
  return /^\/(?:usr\/)?sbin\/init$/.test(path);
}
