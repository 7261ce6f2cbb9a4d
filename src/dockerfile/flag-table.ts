/**
 * The flags of instructions and the options of `--mount` and `--device`.
 * Source: Dockerfile reference and release notes of the Dockerfile frontend.
 */

/** What a flag's or an option's value is. `boolean`: `true` or `false` in any case, or no value at all. */
export type ValueForm =
  'boolean' | 'string' | 'duration' | 'number' | 'octal' | 'permissions' | 'size' | 'choice' | 'options';

export interface FlagSpec {
  readonly name: string;
  readonly value: ValueForm;
  /** For `choice`. */
  readonly choices?: readonly string[];
  readonly repeatable: boolean;
  /** The Dockerfile syntax that brought it, `1.4`; null for what has been there from the start. */
  readonly since: string | null;
  /** Only in the labs channel of the syntax. */
  readonly labs: boolean;
  readonly options?: readonly OptionSpec[];
  /** One sentence for readers. */
  readonly docs: string;
}

export interface OptionSpec {
  readonly names: readonly string[];
  readonly value: ValueForm;
  readonly choices?: readonly string[];
  /** The mount types that know it; null for all. */
  readonly types: readonly string[] | null;
  readonly docs: string;
}

export const MOUNT_TYPES = ['bind', 'cache', 'tmpfs', 'secret', 'ssh'] as const;

const FILE_TYPES = ['cache', 'secret', 'ssh'];

const MOUNT_OPTIONS: readonly OptionSpec[] = [
  {
    names: ['type'],
    value: 'choice',
    choices: MOUNT_TYPES,
    types: null,
    docs: 'What is mounted; bind where it is not said.',
  },
  { names: ['target', 'dst', 'destination'], value: 'string', types: null, docs: 'Where it is mounted.' },
  { names: ['source', 'src'], value: 'string', types: null, docs: 'Path inside what `from` names.' },
  {
    names: ['from'],
    value: 'string',
    types: ['bind', 'cache', 'tmpfs', 'ssh'],
    docs: 'Stage, named context or image to mount from; the build context where it is not said.',
  },
  {
    names: ['readwrite', 'rw'],
    value: 'boolean',
    types: null,
    docs: 'Allows writing; what is written to a bind mount is thrown away.',
  },
  { names: ['readonly', 'ro'], value: 'boolean', types: null, docs: 'Forbids writing.' },
  { names: ['id'], value: 'string', types: null, docs: 'Name of the cache, the secret or the SSH agent socket.' },
  {
    names: ['sharing'],
    value: 'choice',
    choices: ['shared', 'private', 'locked'],
    types: ['cache'],
    docs: 'Whether builds at the same time share the cache, get their own, or wait.',
  },
  {
    names: ['required'],
    value: 'boolean',
    types: ['secret', 'ssh'],
    docs: 'Fails the instruction where the secret or key is missing.',
  },
  { names: ['env'], value: 'string', types: ['secret'], docs: 'Environment variable that holds the secret.' },
  { names: ['size'], value: 'size', types: ['tmpfs'], docs: 'Upper limit of the file system.' },
  { names: ['mode'], value: 'octal', types: FILE_TYPES, docs: 'File mode, octal.' },
  { names: ['uid'], value: 'number', types: FILE_TYPES, docs: 'Owner of the file or directory.' },
  { names: ['gid'], value: 'number', types: FILE_TYPES, docs: 'Group of the file or directory.' },
];

const DEVICE_OPTIONS: readonly OptionSpec[] = [
  { names: ['name'], value: 'string', types: null, docs: 'Name of the device.' },
  { names: ['required'], value: 'boolean', types: null, docs: 'Fails the instruction where the device is missing.' },
];

function flag(
  name: string,
  value: ValueForm,
  since: string | null,
  docs: string,
  more: Partial<FlagSpec> = {},
): FlagSpec {
  return { name, value, since, docs, repeatable: false, labs: false, ...more };
}

const CHOWN = flag('chown', 'string', null, 'User and group that own the copied files: `user:group`.');
const CHMOD = flag('chmod', 'permissions', '1.2', 'Permissions of the copied files, octal or symbolic.');
const LINK = flag('link', 'boolean', '1.4', 'Copies into a layer of its own, independent of the layers before it.');
const EXCLUDE = flag('exclude', 'string', '1.19', 'Pattern of files to leave out.', { repeatable: true });

/** Flags by instruction name, upper case; an instruction that is not here has none. */
export const FLAGS: Readonly<Record<string, readonly FlagSpec[]>> = {
  FROM: [flag('platform', 'string', null, 'Platform of the image: `linux/arm64`.')],
  RUN: [
    flag('mount', 'options', '1.2', 'Mounts a directory, cache, secret or SSH socket while the command runs.', {
      repeatable: true,
      options: MOUNT_OPTIONS,
    }),
    flag('network', 'choice', '1.3', 'Network the command sees.', { choices: ['default', 'none', 'host'] }),
    flag('security', 'choice', '1.20', 'Whether the command runs in the sandbox.', {
      choices: ['sandbox', 'insecure'],
    }),
    flag('device', 'options', '1.14', 'Device the command may use.', {
      repeatable: true,
      labs: true,
      options: DEVICE_OPTIONS,
    }),
  ],
  COPY: [
    flag('from', 'string', null, 'Stage, named context or image to copy from.'),
    CHOWN,
    CHMOD,
    LINK,
    flag('parents', 'boolean', '1.20', 'Keeps the parent directories of the sources.'),
    EXCLUDE,
  ],
  ADD: [
    CHOWN,
    CHMOD,
    LINK,
    EXCLUDE,
    flag('checksum', 'string', '1.6', 'Checksum the fetched source must have: `sha256:…`, or a commit.'),
    flag('keep-git-dir', 'boolean', '1.1', 'Keeps the `.git` directory of a repository.'),
    flag(
      'unpack',
      'boolean',
      '1.17',
      'Whether archives are unpacked; by default local ones are, fetched ones are not.',
    ),
  ],
  HEALTHCHECK: [
    flag('interval', 'duration', null, 'Time between two checks; 30s where it is not said.'),
    flag('timeout', 'duration', null, 'Time a check may take; 30s where it is not said.'),
    flag('start-period', 'duration', null, 'Time to start in which failures do not count.'),
    flag('start-interval', 'duration', '1.6', 'Time between two checks while starting; 5s where it is not said.'),
    flag('retries', 'number', null, 'Failures in a row that make the container unhealthy; 3 where it is not said.'),
  ],
};
