/** Commands of a build whose failure leaves a broken image: downloads, installs, unpacking, compiling. */
import type { SimpleCommand } from '../../dockerfile/shell/types.ts';

const always = new Set(
  'curl wget aria2c tar unzip bunzip2 gunzip rpm cmake ninja meson gcc g++ cc clang javac mvn mvnw gradle gradlew ant tsc webpack easy_install cpanm'.split(
    ' ',
  ),
);
const systemPackages = /^(?:update|upgrade|dist-upgrade|install|add|build-dep|groupinstall|makecache|in|ref|refresh)$/;
const install = /^(?:install|i|ci|add|require|run|build|update|get|fetch|restore|publish|mod|create|env|sync|prune)$/;
const bySubcommand: Readonly<Record<string, RegExp>> = {
  'apt-get': systemPackages,
  apt: systemPackages,
  aptitude: systemPackages,
  apk: systemPackages,
  yum: systemPackages,
  dnf: systemPackages,
  microdnf: systemPackages,
  tdnf: systemPackages,
  zypper: systemPackages,
  git: /^(?:clone|checkout|pull|fetch|submodule|lfs)$/,
  npm: install,
  pnpm: install,
  yarn: install,
  bun: install,
  pip: install,
  pip2: install,
  pip3: install,
  uv: install,
  pipx: install,
  poetry: install,
  pipenv: install,
  gem: install,
  bundle: install,
  composer: install,
  cargo: install,
  go: install,
  dotnet: install,
  conda: install,
  mamba: install,
  rustup: install,
};
const checksums = new Set(['md5sum', 'sha1sum', 'sha256sum', 'sha512sum']);

export function isWeighty(command: SimpleCommand): boolean {
  const { name, operands } = command;
  if (name === null) return false;
  const first = operands[0]?.value ?? '';
  if (Object.hasOwn(bySubcommand, name))
    return bySubcommand[name]!.test(first) || (name === 'yarn' && command.args.length === 0);
  if (checksums.has(name)) return command.has('-c', '--check');
  if (name === 'make' || name === 'gmake') return !/clean/.test(first);
  if (name === 'dpkg') return command.has('-i', '--install');
  if (/^python[\d.]*$/.test(name)) return isModuleInstall(command);
  return always.has(name);
}

/** `python -m pip install`, `python setup.py install`. */
function isModuleInstall({ args }: SimpleCommand): boolean {
  const [first, second, third] = args.map(({ value }) => value);
  if (first === '-m') return second === 'pip' && third === 'install';
  return first === 'setup.py' && (second === 'install' || second === 'build');
}
