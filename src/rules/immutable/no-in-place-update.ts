import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Span } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule } from '../define.ts';
import { isDevelopmentStage } from '../stages/development.ts';
import { startOf } from '../start/start.ts';
import { entryOf } from '../names/entry.ts';

const updaters = new Set(['unattended-upgrades', 'unattended-upgrade', 'yum-cron', 'dnf-automatic', 'watchtower']);
/** Program → sub-commands that bring newer versions. */
const updates: Readonly<Record<string, readonly string[]>> = {
  git: ['pull'],
  svn: ['update', 'up'],
  'apt-get': ['upgrade', 'dist-upgrade'],
  apt: ['upgrade', 'full-upgrade'],
  apk: ['upgrade'],
  yum: ['update', 'upgrade'],
  dnf: ['update', 'upgrade'],
  composer: ['update'],
  npm: ['update'],
};
const installers = ['apt-get', 'apt', 'yum', 'dnf', 'microdnf'];

export default defineRule({
  id: 'no-in-place-update',
  property: 'immutable',
  practice: 'no-in-place-changes',
  severity: 'warning',
  recommended: true,
  why: 'two containers of one image differ',
  since: '0.1.0',
  summary: 'The container must not update itself',
  about: { instructions: ['CMD', 'ENTRYPOINT', 'RUN'] },
  messages: {
    start: {
      text: '`{command}` changes the program at every start, so two containers of one image differ and none can be rolled back. Build a new image instead.',
      aliases: [],
    },
    updater: {
      text: '`{program}` changes the container while it runs, so two containers of one image differ and none can be rolled back. Build a new image instead.',
      aliases: [],
    },
  },
  fix: 'none',
  check({ model, report }) {
    const { target } = model;
    if (!target || isDevelopmentStage(target)) return;
    for (const command of startOf(target)?.commands ?? []) {
      const update = updateOf(command);
      if (update !== null) return report('start', command, { command: update });
      if (updaters.has(command.name ?? '')) return report('updater', command.nameSpan, { program: command.name! });
    }
    const updater = installedUpdater(target);
    if (updater) report('updater', updater.at, { program: updater.name });
  },
});

function installedUpdater(target: Stage): { readonly name: string; readonly at: Span } | null {
  for (const stage of target.chain)
    for (const { command } of stage.commands(installers, ['install']))
      for (const word of command.operands.slice(1)) {
        const name = (word.value ?? '').replace(/=.*$/, '');
        if (updaters.has(name)) return { name, at: { start: word.start, end: word.end } };
      }
  return null;
}

/** The updating command in short; null for any other. */
function updateOf(command: SimpleCommand): string | null {
  const { name, operands } = command;
  if (name === null) return null;
  const sub = operands[0]?.value ?? '';
  if (entryOf(updates, name)?.includes(sub)) return `${name} ${sub}`;
  if (/^(?:self-?update|selfupdate)$/.test(sub)) return `${name} ${sub}`;
  const words = command.args.map(({ value }) => value ?? '');
  const pip = /^pip[\d.]*$/.test(name) || (/^python[\d.]*$/.test(name) && words[0] === '-m' && words[1] === 'pip');
  return pip && words.includes('install') && command.has('-U', '--upgrade') ? 'pip install --upgrade' : null;
}
