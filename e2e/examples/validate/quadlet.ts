/** Podman Quadlet units: sections and keys of podman-systemd.unit(5), and what they mean on a `podman run` line. */

/** Keys of `[Container]` → flags of `podman run`; null where no flag is needed or none exists. */
const containerKeys: Readonly<Record<string, ((value: string) => string[]) | null>> = {
  AddCapability: (value) => value.split(' ').map((name) => `--cap-add=${name}`),
  AddDevice: (value) => [`--device=${value}`],
  AddHost: (value) => [`--add-host=${value}`],
  Annotation: (value) => [`--annotation=${value}`],
  AutoUpdate: null,
  CgroupsMode: (value) => [`--cgroups=${value}`],
  ContainerName: null,
  DropCapability: (value) => value.split(' ').map((name) => `--cap-drop=${name}`),
  Entrypoint: (value) => [`--entrypoint=${value}`],
  Environment: (value) => [`--env=${value}`],
  EnvironmentFile: (value) => [`--env-file=${value}`],
  Exec: null,
  ExposeHostPort: (value) => [`--expose=${value}`],
  Group: null,
  GroupAdd: (value) => [`--group-add=${value}`],
  HealthCmd: (value) => [`--health-cmd=${value}`],
  HealthInterval: (value) => [`--health-interval=${value}`],
  HealthOnFailure: (value) => [`--health-on-failure=${value}`],
  HealthRetries: (value) => [`--health-retries=${value}`],
  HealthStartPeriod: (value) => [`--health-start-period=${value}`],
  HealthTimeout: (value) => [`--health-timeout=${value}`],
  HostName: (value) => [`--hostname=${value}`],
  Image: null,
  Label: (value) => [`--label=${value}`],
  LogDriver: null,
  LogOpt: null,
  Memory: (value) => [`--memory=${value}`],
  Mount: (value) => [`--mount=${value}`],
  Network: null,
  NoNewPrivileges: (value) => (value === 'true' ? ['--security-opt=no-new-privileges'] : []),
  Notify: null,
  PidsLimit: (value) => [`--pids-limit=${value}`],
  Pod: null,
  PodmanArgs: (value) => value.split(' '),
  PublishPort: null,
  Pull: null,
  ReadOnly: (value) => [`--read-only=${value}`],
  ReadOnlyTmpfs: (value) => [`--read-only-tmpfs=${value}`],
  RunInit: (value) => [`--init=${value}`],
  SeccompProfile: (value) => [`--security-opt=seccomp=${value}`],
  Secret: (value) => [`--secret=${value}`],
  StopSignal: (value) => [`--stop-signal=${value}`],
  StopTimeout: (value) => [`--stop-timeout=${value}`],
  Sysctl: (value) => value.split(' ').map((one) => `--sysctl=${one}`),
  Tmpfs: (value) => [`--tmpfs=${value}`],
  Timezone: (value) => [`--tz=${value}`],
  Ulimit: (value) => [`--ulimit=${value}`],
  User: (value) => [`--user=${value}`],
  Volume: (value) => [`--volume=${value}`],
  WorkingDir: (value) => [`--workdir=${value}`],
};

const otherSections: Readonly<Record<string, readonly string[]>> = {
  Unit: [
    'Description',
    'Documentation',
    'After',
    'Before',
    'Requires',
    'Wants',
    'StartLimitBurst',
    'StartLimitIntervalSec',
  ],
  Service: [
    'ExecStart',
    'ExecStop',
    'KillMode',
    'Restart',
    'RestartSec',
    'RestartForceExitStatus',
    'RestartPreventExitStatus',
    'SuccessExitStatus',
    'TimeoutStartSec',
    'TimeoutStopSec',
    'Type',
    'ExecStartPre',
    'ExecStartPost',
    'ExecStopPost',
    'StandardOutput',
    'StandardError',
  ],
  Install: ['WantedBy', 'RequiredBy', 'Alias'],
  Volume: ['VolumeName', 'Driver', 'Image', 'Label', 'Options', 'Copy', 'Device', 'Group', 'Type', 'User'],
  Network: ['NetworkName', 'Driver', 'Subnet', 'Gateway', 'Internal', 'Label', 'DNS'],
  Pod: ['PodName', 'Network', 'PublishPort', 'Volume', 'PodmanArgs', 'ExitPolicy', 'StopTimeout'],
  Kube: ['Yaml', 'Network', 'PublishPort', 'ConfigMap', 'ExitCodePropagation'],
  Build: ['File', 'ImageTag', 'SetWorkingDirectory', 'Target', 'Secret', 'Environment', 'Label', 'Pull'],
};

const unitTypes = ['service', 'container', 'volume', 'network', 'pod', 'kube', 'build'];

export interface UnitEntry {
  readonly line: number;
  readonly section: string;
  readonly key: string;
  readonly value: string;
}

/** Whether the file name is that of a Quadlet unit or of a plain service. */
export function isQuadlet(name: string): boolean {
  return unitTypes.some((type) => name.endsWith(`.${type}`));
}

/** Problems of a Quadlet unit, with lines. */
export function checkQuadlet(name: string, source: string): string[] {
  const { entries, problems } = parseUnit(source);
  for (const { line, section, key } of entries) {
    const known = section === 'Container' ? Object.keys(containerKeys) : otherSections[section];
    if (!known) problems.push(`line ${line}: unknown section [${section}].`);
    else if (!known.includes(key)) problems.push(`line ${line}: [${section}] has no key ${key}.`);
  }
  const own = name.split('.').at(-1)!;
  const section = own[0]!.toUpperCase() + own.slice(1);
  if (own === 'container' && !entries.some((entry) => entry.section === section && entry.key === 'Image')) {
    problems.push('[Container] needs an Image.');
  }
  return problems;
}

/** What the generator would add to `podman run` for the unit: flags before the image, arguments behind it. */
export function podmanArguments(source: string): { flags: string[]; command: string[] } {
  const flags: string[] = [];
  let command: string[] = [];
  for (const { section, key, value } of parseUnit(source).entries) {
    if (section !== 'Container') continue;
    if (key === 'Exec') command = value.split(/\s+/);
    flags.push(...(containerKeys[key]?.(value) ?? []));
  }
  return { flags, command };
}

function parseUnit(source: string): { entries: UnitEntry[]; problems: string[] } {
  const entries: UnitEntry[] = [];
  const problems: string[] = [];
  let section = '';
  source.split('\n').forEach((text, index) => {
    const line = text.trim();
    if (line === '' || line.startsWith('#') || line.startsWith(';')) return;
    const header = /^\[([A-Za-z]+)\]$/.exec(line);
    if (header) {
      section = header[1]!;
      return;
    }
    const entry = /^([A-Za-z]+)\s*=\s*(.*)$/.exec(line);
    if (!entry || section === '') problems.push(`line ${index + 1}: neither [Section] nor Key=value.`);
    else entries.push({ line: index + 1, section, key: entry[1]!, value: entry[2]! });
  });
  return { entries, problems };
}
