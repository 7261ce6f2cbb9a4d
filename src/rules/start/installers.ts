/** Commands that bring something into a file system that was not there. */
import { outlineOf } from '../../dockerfile/shell/outline.ts';
import type { SimpleCommand } from '../../dockerfile/shell/types.ts';

/** Program → sub-commands that install. */
const installers = new Map<string, readonly string[]>(
  Object.entries({
    npm: ['install', 'i', 'ci', 'add'],
    yarn: ['install', 'add'],
    pnpm: ['install', 'i', 'add'],
    bun: ['install', 'i', 'add'],
    pip: ['install'],
    pip3: ['install'],
    bundle: ['install'],
    gem: ['install'],
    composer: ['install', 'require'],
    cargo: ['install'],
    'apt-get': ['install'],
    apt: ['install'],
    apk: ['add'],
    yum: ['install'],
    dnf: ['install'],
    microdnf: ['install'],
    zypper: ['install', 'in'],
    git: ['clone'],
  }),
);

/** The installing command in short (`npm ci`, `curl`); null where the command installs nothing. */
export function installs(command: SimpleCommand): string | null {
  const { name, operands } = command;
  if (name === null) return null;
  const [first, second] = operands.map(({ value }) => value ?? '');
  if ((name === 'curl' || name === 'wget') && isOwnAddress(first ?? '')) return null;
  if (first !== undefined && installers.get(name)?.includes(first)) return `${name} ${first}`;
  switch (name) {
    case 'npx':
      return command.has('-y', '--yes') || /^@?[^@]+@/.test(first ?? '') ? 'npx' : null;
    case 'uv':
      return first === 'pip' && second === 'install' ? 'uv pip install' : first === 'sync' ? 'uv sync' : null;
    case 'python':
    case 'python3':
      return isPipModule(command) ? `${name} -m pip install` : null;
    case 'go':
      return (first === 'mod' && second === 'download') || first === 'install' ? `go ${first}` : null;
    case 'mvn':
      return first?.startsWith('dependency:') ? `mvn ${first}` : null;
    case 'curl':
      return writesFile(command.valueOf('-o', '--output')) || command.has('-O', '--remote-name') || isUnpacked(command)
        ? name
        : null;
    case 'wget':
      return wgetWrites(command) || isUnpacked(command) ? name : null;
    case 'yarn':
      return command.args.length === 0 ? name : null;
    default:
      return null;
  }
}

/** The container itself: a probe, whatever becomes of the answer. */
function isOwnAddress(address: string): boolean {
  return /^(?:https?:\/\/)?(?:localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)(?:[:/?]|$)/.test(address);
}

function isPipModule({ args }: SimpleCommand): boolean {
  const words = args.map(({ value }) => value);
  const module = words.indexOf('-m');
  return module >= 0 && words[module + 1] === 'pip' && words[module + 2] === 'install';
}

type Value = ReturnType<SimpleCommand['valueOf']>;

/** A file that stays; output to the terminal or to nowhere is a probe. */
function writesFile(target: Value): boolean {
  return target !== undefined && target !== null && !['-', '/dev/null', '/dev/stdout'].includes(target.value ?? '');
}

function wgetWrites(command: SimpleCommand): boolean {
  if (command.has('--spider')) return false;
  const target = command.valueOf('-O', '--output-document');
  return target === undefined ? command.operands.length > 0 : writesFile(target);
}

const readers = new Set(['tar', 'unzip', 'bsdtar', 'sh', 'bash', 'ash', 'dash']);

/** `curl … | tar x`, `curl … | sh`: what it loads ends up in the file system. */
function isUnpacked({ node, script }: SimpleCommand): boolean {
  return outlineOf(script)
    .of('Pipeline')
    .some(({ node: { commands } }) => {
      const index = commands.findIndex((part) => part === node);
      return (
        index >= 0 &&
        commands.slice(index + 1).some((part) => part.type === 'Command' && readers.has(part.name?.value ?? ''))
      );
    });
}
