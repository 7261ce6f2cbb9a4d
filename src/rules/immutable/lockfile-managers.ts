/** Package managers with a lock file, and when an installation may change it. */
import type { SimpleCommand } from '../../dockerfile/shell/types.ts';

export interface LockfileManager {
  readonly files: readonly string[];
  /** Variables that freeze the lock file. */
  readonly variables: readonly string[];
  /** What to write instead; null where the command keeps to the lock file. `modern`: Yarn 2 or later. */
  instead(command: SimpleCommand, modern: boolean): string | null;
}

const flagged =
  (subs: readonly string[], flag: string, keeps: readonly string[]) =>
  (command: SimpleCommand): string | null => {
    const [sub, ...more] = words(command);
    if (sub === undefined || !subs.includes(sub) || more.length > 0 || command.has(...keeps)) return null;
    return `${command.name} ${sub} ${flag}`;
  };

/** By program name. */
export const lockfileManagers: Readonly<Record<string, LockfileManager>> = {
  npm: {
    files: ['package-lock.json', 'npm-shrinkwrap.json'],
    variables: [],
    instead: (command) => {
      const [sub, ...more] = words(command);
      if ((sub !== 'install' && sub !== 'i') || more.length > 0) return null;
      return command.has('-g', '--global', '--package-lock-only', '--no-package-lock') ? null : 'npm ci';
    },
  },
  yarn: {
    files: ['yarn.lock'],
    variables: ['CI', 'YARN_ENABLE_IMMUTABLE_INSTALLS'],
    instead: (command, modern) => {
      const [sub, ...more] = words(command);
      const keeps = ['--frozen-lockfile', '--immutable', '--pure-lockfile', '--version', '-v', '--help', '-h'];
      if ((sub !== undefined && sub !== 'install') || more.length > 0 || command.has(...keeps)) return null;
      return `yarn install ${modern ? '--immutable' : '--frozen-lockfile'}`;
    },
  },
  pnpm: {
    files: ['pnpm-lock.yaml'],
    variables: ['CI'],
    instead: flagged(['install', 'i'], '--frozen-lockfile', ['--frozen-lockfile', '-g', '--global']),
  },
  bun: {
    files: ['bun.lock', 'bun.lockb'],
    variables: ['CI'],
    instead: flagged(['install', 'i'], '--frozen-lockfile', ['--frozen-lockfile', '-g', '--global']),
  },
  bundle: {
    files: ['Gemfile.lock'],
    variables: ['BUNDLE_FROZEN', 'BUNDLE_DEPLOYMENT'],
    instead: (command) =>
      words(command)[0] === 'install' && !command.has('--deployment', '--frozen')
        ? 'BUNDLE_FROZEN=true bundle install'
        : null,
  },
  composer: {
    files: ['composer.lock'],
    variables: [],
    instead: (command) =>
      words(command)[0] === 'update' && words(command).length === 1 && !command.has('--lock')
        ? 'composer install'
        : null,
  },
  poetry: {
    files: ['poetry.lock'],
    variables: [],
    instead: (command) => (words(command)[0] === 'update' ? 'poetry install' : null),
  },
  uv: {
    files: ['uv.lock'],
    variables: ['UV_FROZEN', 'UV_LOCKED'],
    instead: flagged(['sync'], '--locked', ['--locked', '--frozen']),
  },
  cargo: {
    files: ['Cargo.lock'],
    variables: [],
    instead: flagged(['build', 'b'], '--locked', ['--locked', '--frozen', '--offline']),
  },
};

function words({ operands }: SimpleCommand): readonly string[] {
  return operands.map(({ value }) => value ?? '');
}
