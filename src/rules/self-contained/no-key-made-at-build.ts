import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { InstructionOf, Span } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule } from '../define.ts';
import { hasCacheMount } from '../packages/cache-mounts.ts';
import { absolutePath, baseName, isAtOrBelow, withoutTrailingSlashes } from '../paths/places.ts';
import { bringsMpi } from '../servers/mpi.ts';
import { isDevelopmentStage } from '../stages/development.ts';
import { isCertain } from '../steps/certain-commands.ts';

type Run = InstructionOf<'RUN'>;

const programs = ['openssl', 'ssh-keygen'];
/** More than this in one RUN are not looked at. */
const mostKeys = 20;
/** In the name of a key, or of the certificate for it, that nobody is meant to trust. */
const worthless =
  /\b(?:localhost|127\.0\.0\.1|example|dummy|fake|snake-?oil|placeholder|fallback|default|tests?|dev)\b/i;
const encrypts = /^-(?:aes|aria|camellia|des|idea|seed|sm4|cipher|pass)/;
/** Uses of ssh-keygen that make no key of one's own, or that no-sshd reports. */
const otherUses = /^-(?:[AyFRHlLeicpYBDKkQsIMr]|U)/;

export default defineRule({
  id: 'no-key-made-at-build',
  property: 'self-contained',
  practice: 'runtime-secrets',
  severity: 'warning',
  recommended: true,
  why: 'security: everybody who has the image has the key',
  since: '0.1.0',
  summary: 'Do not make private keys in the build',
  about: { commands: programs },
  messages: {
    key: {
      text: '`{command}` makes a private key that becomes part of the image: all containers have the same one, and everybody who can pull the image can read it. Make it when the container starts, or mount it there.',
      aliases: ['sonar/S6437'],
    },
  },
  yieldsTo: ['no-sshd'],
  fix: 'none',
  differences: {
    sonar: 'Sonar also reports a key with a passphrase, one that its step removes, and passwords of other commands.',
  },
  check({ dockerfile, model, report }) {
    const { target } = model;
    if (!target || isDevelopmentStage(target) || target.chain.some(bringsMpi)) return;
    for (const stage of target.chain) {
      const commands = stage.commands(programs);
      const textOf = ({ start, end }: Span) => dockerfile.source.slice(start, end).replaceAll('/dev/', '');
      if (commands.some(({ command }) => worthless.test(textOf(command)))) continue;
      /** How many keys of a RUN were judged; one finding is enough. */
      const judged = new Map<Run, number>();
      for (const { command, instruction: run } of commands) {
        const count = judged.get(run) ?? 0;
        if (run.onbuild || count > mostKeys || !isCertain(command, run, stage)) continue;
        judged.set(run, count + 1);
        const file = command.name === 'openssl' ? keyOfOpenssl(command) : keyOfSsh(command);
        if (file === undefined || !isKept(file, command, run, stage)) continue;
        judged.set(run, Infinity);
        const [first] = command.args;
        const end = command.name === 'openssl' ? first!.end : command.nameSpan.end;
        const name = command.name === 'openssl' ? `openssl ${first!.value}` : 'ssh-keygen';
        report('key', { start: command.nameSpan.start, end }, { command: name }, { covers: command });
      }
    }
  },
});

/** The file of a new key without a passphrase; null where it is not known, undefined where none is made. */
function keyOfOpenssl({ args }: SimpleCommand): string | null | undefined {
  const flags = args.map(({ value }) => value ?? '');
  const after = (flag: string) => (flags.includes(flag) ? (args[flags.indexOf(flag) + 1]?.value ?? null) : undefined);
  if (flags.some((flag) => encrypts.test(flag))) return undefined;
  switch (flags[0]) {
    case 'req':
      return flags.includes('-key') || !flags.some((flag) => flag === '-nodes' || flag === '-noenc')
        ? undefined
        : after('-keyout');
    case 'genrsa':
      return after('-out');
    case 'genpkey':
      return flags.includes('-genparam') ? undefined : after('-out');
    case 'ecparam':
      return flags.includes('-genkey') ? after('-out') : undefined;
    default:
      return undefined;
  }
}

function keyOfSsh({ args }: SimpleCommand): string | null | undefined {
  const flags = args.map(({ value }) => value ?? '');
  const isOpen = flags.some((flag, at) => (flag === '-N' || flag === '-P') && args[at + 1]?.value === '');
  if (!isOpen || flags.some((flag) => otherUses.test(flag))) return undefined;
  const at = flags.indexOf('-f');
  return at < 0 ? '~/.ssh/id_rsa' : (args[at + 1]?.value ?? null);
}

/** Whether a key that matters is still there at the end of its step, in the image and not in a mount. */
function isKept(file: string | null, command: SimpleCommand, run: Run, stage: Stage): boolean {
  if (file === '-' || file?.startsWith('/dev/')) return false;
  const commands = stage.commandsOf(run);
  const path = file && placeOf(file, command, run, stage);
  if (path && worthless.test(path)) return false;
  if (path ? hasCacheMount(stage, run, [path]) : stage.mounts(run).length > 0) return false;
  return !commands.some(
    ({ name, start, operands }) =>
      start > command.start &&
      /^(?:rm|shred|unlink)$/.test(name ?? '') &&
      (!path || operands.some(({ value }) => value === null || takes(value, path))),
  );
}

/** Below the directory that the step has gone to; null where that is not known. */
function placeOf(file: string, { start }: SimpleCommand, run: Run, stage: Stage): string | null {
  if (/^[/~]/.test(file)) return file;
  const cd = stage.commandsOf(run).findLast((one) => one.start < start && (one.name === 'cd' || one.name === 'pushd'));
  if (!cd) return absolutePath(stage, file, run) ?? `/${file}`;
  const directory = cd.args.at(-1)?.value;
  return directory ? `${directory}/${file}` : null;
}

/** Whether removing `word`, a path or pattern, takes the file with it. */
function takes(word: string, path: string): boolean {
  const fixed = word.replace(/[*?[{].*$/s, '');
  if (fixed !== word)
    return fixed.startsWith('/') ? path.startsWith(fixed) : baseName(path).startsWith(baseName(fixed));
  const name = withoutTrailingSlashes(word).replace(/^\.\//, '');
  return baseName(name) === baseName(path) || isAtOrBelow(path, name) || path.includes(`/${name}/`) || name === '.';
}
