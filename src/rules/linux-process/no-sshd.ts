import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Span } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule } from '../define.ts';
import { installedPackages } from '../packages/stage-packages.ts';
import { exposedWords } from '../ports/words.ts';
import { bringsMpi } from '../servers/mpi.ts';
import { startOf } from '../start/start.ts';

/** The runtime has a way into the container; a second one has keys, accounts and updates of its own. */
export default defineRule({
  id: 'no-sshd',
  property: 'linux-process',
  practice: 'single-concern',
  severity: 'warning',
  recommended: true,
  why: 'security: it is a second way in, and its keys are in the image',
  since: '0.1.0',
  summary: 'No SSH server in the container',
  about: { instructions: ['RUN', 'CMD', 'ENTRYPOINT'] },
  messages: {
    server: {
      text: 'An SSH server is a second program and a second way into the container, with keys that are the same in every copy of the image. Leave it out, and use `docker exec` or its like.',
      aliases: [],
    },
  },
  fix: 'none',
  check({ model, report, unknown }) {
    const { target } = model;
    if (!target) return;
    const places = [...target.chain.toReversed().flatMap(buildPlaces), ...startPlaces(target)].sort(
      (a, b) => a.start - b.start,
    );
    const [first] = places;
    if (!first) return;
    if (target.chain.some(bringsMpi)) {
      unknown(first, 'MPI starts the processes of other hosts over SSH');
      return;
    }
    const ports = target.chain.flatMap((stage) =>
      exposedWords(stage).flatMap(({ word, range }) => (range && range.from <= 22 && 22 <= range.to ? [word] : [])),
    );
    const all = [...places, ...ports];
    const covers = { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) };
    report('server', first, {}, { covers });
  },
});

const packages = /^(?:openssh-server(?:-.*)?|dropbear(?:-bin|-run|-initramfs)?|tinysshd?)$/;

function buildPlaces(stage: Stage): readonly Span[] {
  const installed = installedPackages(stage).filter(({ name }) => name !== null && packages.test(name));
  const commands = stage.instructions('RUN').flatMap((run) => stage.commandsOf(run).filter(preparesServer));
  return [...installed, ...commands];
}

/** `ssh-keygen -A`, changes of the server's configuration, its start. */
function preparesServer(command: SimpleCommand): boolean {
  if (command.name === 'ssh-keygen') return command.has('-A');
  if (startsServer(command)) return true;
  const redirects = command.node?.redirects ?? [];
  return (
    command.args.some(({ value }) => isConfiguration(value)) ||
    redirects.some((one) => one.type === 'Redirect' && isConfiguration(one.target?.value))
  );
}

function isConfiguration(word: string | null | undefined): boolean {
  return word?.startsWith('/etc/ssh/sshd_config') ?? false;
}

function startPlaces(stage: Stage): readonly SimpleCommand[] {
  return (startOf(stage)?.commands ?? []).filter(startsServer);
}

function startsServer({ name, args }: SimpleCommand): boolean {
  if (name === 'sshd' || name === 'dropbear') return true;
  if (name !== 'service' && name !== 'rc-service' && name !== 'systemctl') return false;
  const words = args.map(({ value }) => value ?? '');
  if (name !== 'systemctl') return /^sshd?$|^dropbear$/.test(words[0] ?? '') && words[1] === 'start';
  return /^(?:start|enable)$/.test(words[0] ?? '') && words.slice(1).some((word) => /^sshd?(?:\.service)?$/.test(word));
}
