import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import { defineRule } from '../define.ts';

const programs = ['chpasswd', 'passwd', 'usermod', 'useradd'];

export default defineRule({
  id: 'no-chpasswd',
  property: 'self-contained',
  practice: 'runtime-secrets',
  severity: 'warning',
  recommended: true,
  why: 'security: one password for all containers',
  since: '0.1.0',
  summary: 'Do not set passwords in the image',
  about: { commands: programs },
  messages: {
    password: {
      text: '`{command}` puts a password into the image, where everybody who has it can read or crack it, and all containers share it. A container needs no password to log in with.',
      aliases: ['checkov/CKV2_DOCKER_17'],
    },
    empty: {
      text: '`passwd -d` leaves the account with an empty password, so anybody may become that user. Lock it with `passwd -l` instead.',
      aliases: [],
    },
  },
  fix: 'none',
  differences: { checkov: 'Checkov knows `chpasswd` only, and takes the word anywhere in the line for it.' },
  check({ stages, report }) {
    for (const stage of stages) {
      const reported = new Set<unknown>();
      for (const { command, instruction } of stage.commands(programs)) {
        const message = judge(command);
        if (message === null || reported.has(instruction)) continue;
        if (message !== 'empty' && stage.commandsOf(instruction).some(givesRandom)) continue;
        reported.add(instruction);
        if (message === 'empty') report('empty', command);
        else report('password', command, { command: message });
      }
    }
  },
});

/** A random password that nobody keeps only unlocks the account: `echo "git:$(openssl rand -base64 24)" | chpasswd`. */
function givesRandom({ name, args }: SimpleCommand): boolean {
  if (name === 'pwgen' || (name === 'openssl' && args[0]?.value === 'rand')) return true;
  return args.some(({ text }) => /\/dev\/u?random\b/.test(text));
}

/** `empty`, or the command that sets a password in short; null where none is set. */
function judge(command: SimpleCommand): string | null {
  const { name } = command;
  if (name === 'chpasswd') return name;
  if (name === 'passwd') {
    if (command.has('-d', '--delete')) return 'empty';
    return command.has('-l', '--lock', '-S', '--status', '-e', '--expire', '-u', '--unlock', '--help') ? null : name;
  }
  const password = command.valueOf('-p', '--password');
  if (password === undefined || /^[!*]/.test(password?.value ?? '')) return null;
  return `${name} -p`;
}
