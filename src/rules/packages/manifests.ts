/** Files that list what a program needs, and the commands that install it. */
import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import { entryOf } from '../names/entry.ts';

const manifest =
  /^(?:package.*\.json|(?:yarn|pnpm-lock|bun)\.\w+|requirements.*\.(?:txt|in)|pyproject\.toml|(?:poetry|uv|pdm|Cargo)\.lock|Pipfile.*|setup\.(?:py|cfg)|Gemfile.*|.*\.gemspec|go\.(?:mod|sum|work)|Cargo\.\*|Cargo\.toml|pom\.xml|.*gradle.*|.*\.(?:cs|fs)proj|.*\.sln|composer\..*)$/;

/** Whether a name, or a pattern of names, is that of a manifest or lock file. */
export function isManifest(name: string): boolean {
  return manifest.test(name);
}

/** Program → the subcommands that install what manifests list, where no package is named. */
const installs: Readonly<Record<string, readonly string[]>> = {
  npm: ['ci', 'install', 'i'],
  yarn: ['install'],
  pnpm: ['install', 'i'],
  bun: ['install'],
  poetry: ['install'],
  pdm: ['install', 'sync'],
  uv: ['sync'],
  bundle: ['install'],
  composer: ['install'],
  cargo: ['fetch'],
  dotnet: ['restore'],
};

/** The programs this module reads. */
export const dependencyInstallers: readonly string[] = [...Object.keys(installs), 'go', 'pip', 'pip3'];

/** `npm ci`, `pip install -r …`, `go mod download`: everything that a manifest lists, and nothing by name. */
export function installsDependencies(command: SimpleCommand): boolean {
  const [sub, next] = command.operands.map(({ value }) => value);
  if (command.name === 'go') return sub === 'mod' && next === 'download';
  if (command.name === 'pip' || command.name === 'pip3') return sub === 'install' && command.has('-r', '--requirement');
  if (command.name === 'yarn' && sub === undefined) return !command.has('--version', '-v');
  return (
    next === undefined &&
    (entryOf(installs, command.name)?.includes(sub ?? '') ?? false) &&
    !command.has('-g', '--global')
  );
}
