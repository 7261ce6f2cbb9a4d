import type { ShellWord, SimpleCommand } from '../../dockerfile/shell/types.ts';
import { defineRule } from '../define.ts';
import { isVerification } from '../downloads/verification.ts';
import { flagWordFix } from '../fixes/word-removal.ts';

const text =
  'With `{flag}` packages are installed no matter who made them, so a tampered mirror or network can put anything into the image. Add the key of the repository instead.';

type MessageId = 'apk' | 'apt' | 'force' | 'dnf' | 'rpm' | 'zypper';
const flags: readonly { readonly programs: readonly string[]; readonly flag: RegExp; readonly message: MessageId }[] = [
  { programs: ['apk'], flag: /^--allow-untrusted$/, message: 'apk' },
  {
    programs: ['apt-get', 'apt', 'aptitude'],
    flag: /^--(?:allow-unauthenticated|allow-insecure-repositories)$/,
    message: 'apt',
  },
  { programs: ['apt-get', 'apt', 'aptitude'], flag: /^--force-yes$/, message: 'force' },
  {
    programs: ['dnf', 'yum', 'tdnf', 'microdnf'],
    flag: /^(?:--no-?gpgchecks?|--setopt=.*gpgcheck=(?:0|false|no))$/i,
    message: 'dnf',
  },
  { programs: ['rpm'], flag: /^--(?:nodigest|nosignature|noverify|nofiledigest)$/, message: 'rpm' },
  { programs: ['zypper'], flag: /^(?:--no-gpg-?checks?|--gpgcheck-allow-unsigned.*)$/, message: 'zypper' },
];
const programs = [...new Set(flags.flatMap((row) => row.programs))];
const flagsOf = new Map(programs.map((program) => [program, flags.filter((row) => row.programs.includes(program))]));

export default defineRule({
  id: 'no-unsigned-packages',
  property: 'self-contained',
  practice: 'pinned-dependencies',
  severity: 'error',
  recommended: true,
  why: 'security: a mirror can put anything into the image',
  since: '0.1.0',
  summary: 'Do not install packages without a valid signature',
  about: { commands: [...programs, 'echo', 'printf'] },
  messages: {
    apk: { text, aliases: ['checkov/CKV2_DOCKER_7', 'cis/4.11'] },
    apt: { text, aliases: ['checkov/CKV2_DOCKER_8', 'cis/4.11'] },
    dnf: { text, aliases: ['checkov/CKV2_DOCKER_9', 'cis/4.11'] },
    rpm: { text, aliases: ['checkov/CKV2_DOCKER_10', 'cis/4.11'] },
    force: { text, aliases: ['checkov/CKV2_DOCKER_11', 'cis/4.11'] },
    zypper: { text, aliases: ['cis/4.11'] },
    source: {
      text: '`[trusted=yes]` takes packages from this source no matter who made them, so a tampered mirror can put anything into the image. Name the key of the repository: `[signed-by=…]`.',
      aliases: ['cis/4.11'],
    },
  },
  yieldsTo: ['package-manager-missing'],
  fix: 'review',
  check({ stages, report }) {
    for (const stage of stages) {
      for (const { command, instruction } of stage.commands(programs)) {
        const hit = unsigned(command);
        if (!hit || (hit.message === 'apk' && isOwnPackage(command, stage.commandsOf(instruction)))) continue;
        if (hit.message === 'zypper' && isOwnRepository(command)) continue;
        const { word, message, letter } = hit;
        const fix = flagWordFix(command, word, letter);
        const { start, end } = command;
        const flag = letter === null ? word.value! : `-${letter}`;
        report(message, word, { flag }, { covers: { start, end }, fix });
      }
      for (const { command } of stage.commands(['echo', 'printf'])) {
        const word = command.args.find(({ text: written }) => trustsSource(written));
        if (word) report('source', word);
      }
    }
  },
});

/** Options in brackets, and no local source behind them. */
const bracketed = /(?<![^\]\n])[^[\]\n]*\[([^\]\n]*)\](?!\s*file:)/g;

/** `deb [trusted=yes] https://…`. */
function trustsSource(text: string): boolean {
  return text.includes('trusted=yes') && [...text.matchAll(bracketed)].some((one) => one[1]!.includes('trusted=yes'));
}

interface Unsigned {
  readonly word: ShellWord;
  readonly message: MessageId;
  readonly letter: string | null;
}

function unsigned(command: SimpleCommand): Unsigned | null {
  const bundle = command.name === 'zypper' ? unsignedRepository(command) : undefined;
  if (bundle) return { word: bundle, message: 'zypper', letter: 'G' };
  for (const { flag, message } of flagsOf.get(command.name!) ?? []) {
    const word = command.args.find(({ value }) => value !== null && flag.test(value));
    if (word) return { word, message, letter: null };
  }
  return null;
}

/** `zypper addrepo -fG`: the packages of this repository are never checked. */
function unsignedRepository({ operands, args }: SimpleCommand): ShellWord | undefined {
  if (!/^(?:ar|addrepo|mr|modifyrepo)$/.test(operands[0]?.value ?? '')) return undefined;
  return args.find(({ value }) => value !== null && /^-[A-Za-z]*G[A-Za-z]*$/.test(value));
}

/** `zypper addrepo --no-gpgcheck /rpms`: packages that were built before, which no network has carried. */
function isOwnRepository({ operands }: SimpleCommand): boolean {
  const [sub, address] = operands;
  return /^(?:ar|addrepo)$/.test(sub?.value ?? '') && /^(?:\/|(?:dir|file):)/.test(address?.value ?? '');
}

/** Reads the index only, or files that were built before, or downloaded and checked in this step. */
function isOwnPackage({ operands }: SimpleCommand, commands: readonly SimpleCommand[]): boolean {
  const [sub, ...packages] = operands;
  if (sub?.value !== 'add' && sub?.value !== 'upgrade') return true;
  const files = packages.filter(({ text: written }) => /\.apk["']?$/.test(written));
  if (files.length > 0 && commands.some(isVerification)) return true;
  if (files.length === 0 || files.length < packages.length) return false;
  return !commands.some(({ name }) => name === 'curl' || name === 'wget');
}
