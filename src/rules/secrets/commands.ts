/** Credentials that stand as literals in a command. */
import type { ShellWord, SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Span } from '../../dockerfile/tree.ts';
import { isSecretName } from './names.ts';
import { isHarmless } from './values.ts';

export interface LiteralSecret {
  readonly what: string;
  /** The word it stands in. */
  readonly at: Span;
}

const downloaders = /^(?:curl|wget|git|pip[\d.]*|python[\d.]*|npm|yarn|pnpm|go|composer)$/;
const placeholder =
  /^(?:<.*>|x{3,}|\*+|\.{3}|.*(?:change.?me|placeholder|example|dummy|fake|your).*|(?:test|secret|password|token|user|foo|bar|none|null|default|anonymous|guest)\d*)$/i;
const credentialFile = /(?:^|\/)(?:\.npmrc|\.netrc|\.pypirc|\.git-credentials|pip\.conf)$/;

/** The first credential of a command; null where there is none, or only one that a variable holds. */
export function literalSecret(command: SimpleCommand): LiteralSecret | null {
  const { name } = command;
  if (name === null) return null;
  return (downloaders.test(name) ? addressSecret(command) : null) ?? ownSecret(command);
}

function addressSecret({ args }: SimpleCommand): LiteralSecret | null {
  for (const { start, end, value } of args) {
    const [, password] = /^[a-z][a-z\d+.-]*:\/\/[^/\s:@]*:([^/\s@]+)@/i.exec(value ?? '') ?? [];
    if (password !== undefined && isSecret(password)) return { what: 'password in the address', at: { start, end } };
  }
  return null;
}

function ownSecret(command: SimpleCommand): LiteralSecret | null {
  switch (command.name) {
    case 'curl':
      return userPassword(command.valueOf('-u', '--user'));
    case 'wget':
      return literal(command.valueOf('--password', '--http-password', '--ftp-password'), 'password');
    case 'docker':
    case 'podman':
      return begins(command, 'login') ? literal(command.valueOf('-p', '--password'), 'password') : null;
    case 'az':
      return begins(command, 'login') ? literal(command.valueOf('-p', '--password'), 'password') : null;
    case 'doctl':
      return begins(command, 'auth') ? literal(command.valueOf('-t', '--access-token'), 'token') : null;
    case 'aws':
      return begins(command, 'configure', 'set') && /secret|token/.test(command.operands[2]?.value ?? '')
        ? literal(command.operands[3], 'key')
        : null;
    case 'npm':
    case 'yarn':
    case 'pnpm':
      return begins(command, 'config', 'set') ? npmSetting(command.operands.slice(2)) : null;
    case 'export':
      return exported(command);
    case 'echo':
    case 'printf':
      return written(command);
    default:
      return null;
  }
}

/** Whether these are its first operands. */
function begins({ operands }: SimpleCommand, ...words: readonly string[]): boolean {
  return words.every((word, index) => operands[index]?.value === word);
}

function userPassword(word: ShellWord | null | undefined): LiteralSecret | null {
  const [, password] = /^[^:]+:(.+)$/.exec(word?.value ?? '') ?? [];
  return word && password !== undefined && isSecret(password) ? { what: 'password', at: word } : null;
}

function literal(word: ShellWord | null | undefined, what: string): LiteralSecret | null {
  return word?.value && isSecret(word.value) ? { what, at: word } : null;
}

function npmSetting(words: readonly ShellWord[]): LiteralSecret | null {
  const [key, value] = words;
  const [, name = '', inline] = /^([^=]*)(?:=(.*))?$/.exec(key?.value ?? '') ?? [];
  if (!/:_(?:authToken|auth|password)$|^_auth(?:Token)?$/.test(name)) return null;
  if (inline !== undefined) return isSecret(inline) ? { what: 'token', at: key! } : null;
  return literal(value, 'token');
}

function exported({ args }: SimpleCommand): LiteralSecret | null {
  for (const word of args) {
    const [, name, value] = /^(\w+)=(.+)$/s.exec(word.value ?? '') ?? [];
    if (name !== undefined && isSecretName(name) && isSecret(value!))
      return { what: 'value of `' + name + '`', at: word };
  }
  return null;
}

/** `echo "//registry/:_authToken=…" > .npmrc`. */
function written({ node, args }: SimpleCommand): LiteralSecret | null {
  const target = node?.redirects.find((redirect) => redirect.type === 'Redirect' && redirect.operator.startsWith('>'));
  if (target?.type !== 'Redirect' || !credentialFile.test(target.target?.value ?? '')) return null;
  const pattern = /(?:_authToken|_auth|_password|\bpassword)\s*[=:\s]\s*([^\s"']+)|:\/\/[^/\s:@]*:([^/\s@]+)@/;
  for (const word of args) {
    const match = pattern.exec(word.value ?? '');
    const value = match?.[1] ?? match?.[2];
    if (value !== undefined && isSecret(value)) return { what: 'credential', at: word };
  }
  return null;
}

function isSecret(value: string): boolean {
  return !value.includes('$') && !isHarmless(value) && !placeholder.test(value);
}
