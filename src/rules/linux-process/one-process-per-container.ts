import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Span } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule } from '../define.ts';
import { installedPackages } from '../packages/stage-packages.ts';
import { mainProcessOf } from '../start/main-process.ts';

/** Two programs in a container can only be started, stopped, scaled and watched together. */
export default defineRule({
  id: 'one-process-per-container',
  property: 'linux-process',
  practice: 'single-concern',
  severity: 'warning',
  recommended: false,
  why: 'contested where an image must bundle helpers',
  since: '0.1.0',
  summary: 'One concern per container: no supervisor or init system',
  about: { instructions: ['RUN', 'COPY', 'ADD', 'CMD', 'ENTRYPOINT'] },
  messages: {
    supervisor: {
      text: '`{name}` keeps several programs running in one container, which the platform can then neither see, restart nor scale one by one. Give each a container of its own.',
      aliases: [],
    },
    servers: {
      text: 'The image has {first} and {second}: two servers that can only be started, stopped and scaled together. Give each an image of its own.',
      aliases: [],
    },
  },
  yieldsTo: ['no-background-process', 'no-restart-loop'],
  fix: 'none',
  check({ model, report }) {
    const { target } = model;
    if (!target) return;
    const stages = target.chain.toReversed();
    const supervisor = stages.map(supervisorIn).find((one) => one !== null) ?? supervisingMain(target);
    if (supervisor) {
      report('supervisor', supervisor.place, { name: supervisor.name });
      return;
    }
    const seen = new Set<string>();
    const served = serverNamed(target.base?.name ?? '');
    if (served !== null) seen.add(served);
    for (const installed of stages.flatMap(installedPackages)) {
      const server = serverNamed(installed.name ?? '');
      if (server === null) continue;
      const [first] = seen;
      if (first !== undefined && !seen.has(server)) {
        report('servers', installed, { first, second: server });
        return;
      }
      seen.add(server);
    }
  },
});

interface Supervisor {
  readonly place: Span;
  readonly name: string;
}

const packages = /^(?:supervisor|s6|s6-overlay|runit-init|monit|circus|systemd|systemd-sysv)$/;
/** Also taken for their small tools, such as `chpst` and `setuidgid`: services of theirs have to be seen. */
const toolboxes = /^(?:runit|daemontools)$/;
const services = /\/etc\/(?:service|sv)\b|\bsvscan|\brunsv|\brunit[-_]/;

/** The first step of a stage that brings a supervisor. */
function supervisorIn(stage: Stage): Supervisor | null {
  const installed = installedPackages(stage).find(
    ({ name }) => name !== null && (packages.test(name) || (toolboxes.test(name) && hasServices(stage))),
  );
  if (installed) return { place: installed, name: installed.name! };
  for (const { command } of stage.commands(['pip', 'pip3', 'gem', 'npm'], ['install', 'i'])) {
    const word = command.operands
      .slice(1)
      .find(({ value }) => /^(?:supervisor|circus|foreman)(?:[=<>~@].*)?$/.test(value ?? ''));
    if (word) return { place: word, name: word.value!.replace(/[=<>~@].*/, '') };
  }
  for (const step of stage.instructions('RUN', 'COPY', 'ADD')) {
    const at = step.argument.text.indexOf('s6-overlay');
    if (at >= 0) return { place: step.argument.span(at, at + 's6-overlay'.length), name: 's6-overlay' };
  }
  return null;
}

function hasServices(stage: Stage): boolean {
  const steps = stage.instructions('RUN', 'COPY', 'ADD', 'CMD', 'ENTRYPOINT');
  return steps.some(({ argument }) => services.test(argument.text));
}

const programs = new Set([
  'supervisord',
  'runsvdir',
  'runit',
  's6-svscan',
  'systemd',
  'circusd',
  'monit',
  'overmind',
  'openrc-init',
]);

function supervisingMain(stage: Stage): Supervisor | null {
  const command = mainProcessOf(stage)?.command;
  if (!command?.name) return null;
  return programs.has(command.name) || isInit(command, stage) ? { place: command, name: command.name } : null;
}

/** `/sbin/init`, `foreman start`. */
function isInit({ name, operands }: SimpleCommand, { mainCommand }: Stage): boolean {
  if (name === 'foreman') return operands[0]?.value === 'start';
  return (
    name === 'init' &&
    (mainCommand?.argv.some((word) => /^\/(?:usr\/)?(?:sbin|lib\/systemd)\/init$/.test(word)) ?? false)
  );
}

const servers: readonly (readonly [string, RegExp])[] = [
  ['nginx', /^nginx(?:-light|-full|-extras|-core|-mod-.*)?$/],
  ['Apache', /^(?:apache2|httpd)$/],
  ['PHP-FPM', /^php[\d.]*-fpm$/],
  ['MySQL', /^(?:default-)?(?:mysql|mariadb)-(?:community-)?server(?:-.*)?$|^(?:mysql|mariadb)$/],
  ['PostgreSQL', /^postgresql(?:-?\d+|\d*-server)?$|^postgres$/],
  ['Redis', /^(?:redis|redis-server|valkey)$/],
  ['MongoDB', /^(?:mongodb(?:-org)?(?:-server)?|mongo)$/],
  ['memcached', /^memcached$/],
  ['RabbitMQ', /^rabbitmq(?:-server)?$/],
  ['Varnish', /^varnish$/],
  ['HAProxy', /^haproxy$/],
  ['cron', /^(?:cron|cronie|dcron)$/],
];

function serverNamed(name: string): string | null {
  return servers.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}
