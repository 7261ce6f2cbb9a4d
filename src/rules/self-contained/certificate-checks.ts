/** Flags, settings and variables that switch the check of certificates off. */
import type { ShellWord, SimpleCommand } from '../../dockerfile/shell/types.ts';
import { pipPrograms } from '../packages/pip.ts';

/** Whose check it is: the messages of the rule. */
export type Check =
  'curl' | 'wget' | 'pip' | 'python' | 'node' | 'npmVariable' | 'npm' | 'git' | 'dnf' | 'pipVariable' | 'other';

/** Whose check this variable switches off with this value; null where it does not. */
export function uncheckedVariable(name: string, value: string): Check | null {
  switch (name.toUpperCase()) {
    case 'PYTHONHTTPSVERIFY':
      return value === '0' ? 'python' : null;
    case 'NODE_TLS_REJECT_UNAUTHORIZED':
      return value === '0' ? 'node' : null;
    case 'NPM_CONFIG_STRICT_SSL':
      return value.toLowerCase() === 'false' ? 'npmVariable' : null;
    case 'GIT_SSL_NO_VERIFY':
      return /^(?:|0|false|no|off)$/i.test(value) ? null : 'git';
    case 'PIP_TRUSTED_HOST':
      return value === '' ? null : 'pipVariable';
    case 'GOINSECURE':
      return value === '' ? null : 'other';
    case 'GOFLAGS':
      return /(?:^|\s)-insecure(?:\s|$)/.test(value) ? 'other' : null;
    default:
      return null;
  }
}

export interface Unchecked {
  readonly message: Check;
  readonly word: ShellWord;
  /** As a reader would write it. */
  readonly setting: string;
  /** It is a flag without a value in a word of its own. */
  readonly removable: boolean;
  /** The letter of the flag in a bundle such as `-fsSk`. */
  readonly letter: string | null;
}

const pips = new Set(pipPrograms);
const nodes = new Set(['npm', 'yarn', 'pnpm']);
const rpms = new Set(['yum', 'dnf', 'microdnf', 'tdnf', 'yum-config-manager', 'dnf-config-manager']);
const apts = new Set(['apt-get', 'apt']);

export const uncheckedPrograms: ReadonlySet<string> = new Set([
  'curl',
  'wget',
  'git',
  ...pips,
  ...nodes,
  ...rpms,
  ...apts,
]);

/** What in a command switches the check off; null where nothing does. */
export function uncheckedCommand(command: SimpleCommand): Unchecked | null {
  const { name, args } = command;
  if (name === 'curl' && command.has('-k', '--insecure')) {
    const long = flag(command, /^--insecure$/, 'curl');
    return long ?? letterFlag(command, 'k');
  }
  if (name === 'wget') return flag(command, /^--no-check-certificate$/, 'wget');
  if (name === 'git')
    return (
      setting(command, /^http\.(?:.*\.)?sslVerify$/i, 'git') ??
      pairSetting(command, /^http\.(?:.*\.)?sslVerify=(?:false|0|no|off)$/i, 'git')
    );
  if (nodes.has(name!))
    return (
      flag(command, /^(?:--strict-ssl=false|--no-strict-ssl)$/, 'npm') ??
      setting(command, /^strict-ssl$/i, 'npm') ??
      pairSetting(command, /^strict-ssl=false$/i, 'npm')
    );
  if (rpms.has(name!)) return flag(command, /sslverify=(?:0|false|no)$/i, 'dnf');
  if (apts.has(name!))
    return pairSetting(command, /(?:^|-o)Acquire::https::(?:.*::)?Verify-(?:Peer|Host)=(?:false|0|no|off)$/i, 'other');
  if (!pips.has(name!)) return null;
  const trusted = args.find(({ value }) => value === '--trusted-host' || value?.startsWith('--trusted-host='));
  return trusted && isPip(command) ? found(trusted, 'pip', false) : null;
}

function isPip({ name, args }: SimpleCommand): boolean {
  return name!.startsWith('pip') || args.some(({ value }) => value === 'pip');
}

function flag({ args }: SimpleCommand, pattern: RegExp, message: Check): Unchecked | null {
  const word = args.find(({ value }) => value?.startsWith('-') && pattern.test(value));
  return word ? found(word, message, true) : null;
}

function letterFlag({ args }: SimpleCommand, letter: string): Unchecked | null {
  const word = args.find(({ value }) => /^-[A-Za-z]+$/.test(value ?? '') && value!.includes(letter));
  return word ? { message: 'curl', word, setting: `-${letter}`, removable: true, letter } : null;
}

/** `config … key false` in two words. */
function setting({ args }: SimpleCommand, key: RegExp, message: Check): Unchecked | null {
  const at = args.findIndex(({ value }) => value !== null && key.test(value));
  const value = at < 0 ? null : (args[at + 1]?.value ?? null);
  if (value === null || !/^(?:false|0|no|off)$/i.test(value)) return null;
  return { ...found(args[at]!, message, false), setting: `${args[at]!.value} ${value}` };
}

/** `key=false` in one word. */
function pairSetting({ args }: SimpleCommand, pattern: RegExp, message: Check): Unchecked | null {
  const word = args.find(({ value }) => value !== null && pattern.test(value));
  return word ? found(word, message, false) : null;
}

function found(word: ShellWord, message: Check, removable: boolean): Unchecked {
  return { message, word, setting: word.value ?? word.text, removable, letter: null };
}
