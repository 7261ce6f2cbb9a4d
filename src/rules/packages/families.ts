/** Package managers that share an index, and what refreshes and uses it. */
import type { SimpleCommand } from '../../dockerfile/shell/types.ts';

export interface Family {
  readonly tools: readonly string[];
  readonly refresh: readonly string[];
  readonly installs: readonly string[];
  readonly indexDirectories: readonly string[];
}

const rpmInstalls = [
  'install',
  'reinstall',
  'groupinstall',
  'localinstall',
  'group',
  'module',
  'upgrade',
  'builddep',
  'in',
  'download',
  'swap',
  'downgrade',
  'distro-sync',
];

const families: readonly Family[] = [
  {
    tools: ['apt-get', 'apt', 'aptitude'],
    refresh: ['update'],
    installs: [
      'install',
      'upgrade',
      'dist-upgrade',
      'full-upgrade',
      'safe-upgrade',
      'build-dep',
      'source',
      'download',
      'reinstall',
      'dselect-upgrade',
    ],
    indexDirectories: ['/var/lib/apt/lists'],
  },
  {
    tools: ['apk'],
    refresh: ['update'],
    installs: ['add', 'upgrade', 'fix', 'fetch'],
    indexDirectories: ['/var/cache/apk', '/etc/apk/cache'],
  },
  {
    tools: ['yum', 'dnf', 'microdnf'],
    refresh: ['makecache', 'update', 'check-update'],
    installs: rpmInstalls,
    indexDirectories: ['/var/cache/dnf', '/var/cache/yum', '/var/cache/libdnf5'],
  },
  {
    tools: ['zypper'],
    refresh: ['refresh', 'ref'],
    installs: [
      'install',
      'in',
      'source-install',
      'si',
      'update',
      'up',
      'dist-upgrade',
      'dup',
      'patch',
      'install-new-recommends',
    ],
    indexDirectories: ['/var/cache/zypp'],
  },
];

const byTool = new Map(families.flatMap((family) => family.tools.map((tool) => [tool, family] as const)));

export function familyOf({ name }: SimpleCommand): Family | undefined {
  return name === null ? undefined : byTool.get(name);
}

/** Refreshes the index and does nothing else. `yum update` and `dnf update` upgrade, with or without packages. */
export function isRefresh(command: SimpleCommand): boolean {
  const family = familyOf(command);
  const sub = command.operands[0]?.value ?? '';
  if (!family?.refresh.includes(sub)) return false;
  return !(family.tools.includes('yum') && sub === 'update');
}

export function installsOf(command: SimpleCommand, family: Family): boolean {
  return familyOf(command) === family && family.installs.includes(command.operands[0]?.value ?? '');
}
