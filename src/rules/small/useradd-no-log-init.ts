import { defineRule } from '../define.ts';
import { flagFix } from '../fixes/flag-behind.ts';

const text =
  '`useradd` writes into sparse log files at the place of the user id, and a layer stores them at full size: with `{uid}` that can be gigabytes. Add `--no-log-init`.';

export default defineRule({
  id: 'useradd-no-log-init',
  property: 'small',
  practice: 'lean-layers',
  severity: 'warning',
  recommended: true,
  why: 'it can blow the layer up to gigabytes',
  since: '0.1.0',
  summary: 'useradd with a high uid needs --no-log-init',
  about: { commands: ['useradd'] },
  messages: {
    short: { text, aliases: ['hadolint/DL3046'] },
    long: { text, aliases: [] },
  },
  fix: 'safe',
  differences: {
    hadolint:
      'hadolint measures the value of `-u` only, `--uid` counts here too. It also takes the length of a variable for that of a number: `-u ${PUID}`.',
  },
  check({ stages, report }) {
    for (const stage of stages)
      for (const { command } of stage.commands('useradd')) {
        if (command.has('-l', '--no-log-init')) continue;
        const short = command.valueOf('-u')?.value;
        const uid = short ?? command.valueOf('--uid')?.value;
        if (!uid || !/^\d{6,}$/.test(uid)) continue;
        report(
          short ? 'short' : 'long',
          command,
          { uid },
          { fix: flagFix(command, command.nameSpan, '--no-log-init') },
        );
      }
  },
});
