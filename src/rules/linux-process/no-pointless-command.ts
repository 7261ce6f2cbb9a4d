import { once } from '../../dockerfile/notes.ts';
import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule } from '../define.ts';

/** Never of use in a build. */
const never = ['free', 'shutdown', 'ssh', 'top', 'vim', 'mount', 'ifconfig', 'nano', 'vi'];
/** Of use where the same RUN starts a server, works with it and stops it. */
const sometimes = ['kill', 'ps', 'service'];
/** What hadolint's DL3001 names. */
const hadolintNames = new Set(['free', 'kill', 'mount', 'ps', 'service', 'shutdown', 'ssh', 'top', 'vim']);
const text =
  '`{command}` is for a running system or for somebody at a terminal, and a build has neither: it leaves nothing in the image. Remove it, or run it in the container.';

export default defineRule({
  id: 'no-pointless-command',
  property: 'linux-process',
  practice: 'run-in-foreground',
  severity: 'info',
  recommended: true,
  why: 'it has no effect on the image',
  since: '0.1.0',
  summary: 'This command makes no sense in an image build',
  about: { commands: [...never, ...sometimes, 'systemctl'] },
  messages: {
    pointless: {
      text,
      aliases: [
        'hadolint/DL3001',
        'kics/9b6b0f38-92a2-41f9-b881-3a1083d99f1b',
        'semgrep/nonsensical-command',
        'dockerlinter/ER0005',
      ],
    },
    started: {
      text: 'What `{command}` starts ends with this RUN, so it does not run in the container. Start the server with `CMD`, in the foreground.',
      aliases: [
        'hadolint/DL3001',
        'kics/9b6b0f38-92a2-41f9-b881-3a1083d99f1b',
        'semgrep/nonsensical-command',
        'dockerlinter/ER0005',
      ],
    },
    manager: {
      text: 'No service manager runs in a build or a container, so `systemctl` starts nothing. Start the server with `CMD`, in the foreground.',
      aliases: [],
    },
    pointlessElsewhere: {
      text,
      aliases: ['kics/9b6b0f38-92a2-41f9-b881-3a1083d99f1b', 'semgrep/nonsensical-command', 'dockerlinter/ER0005'],
    },
  },
  options: {
    strict: {
      type: 'boolean',
      default: false,
      description: 'Report `kill`, `ps` and `service` whatever stands beside them.',
    },
  },
  yieldsTo: ['no-sshd'],
  fix: 'none',
  differences: {
    hadolint:
      'A server that is started, used and stopped in one RUN is no finding here; `ssh` with `--mount=type=ssh` neither.',
  },
  presets: { hadolint: { options: { strict: true } } },
  check({ stages, options, report }) {
    for (const stage of stages)
      for (const { command, instruction } of stage.commands([...never, ...sometimes, 'systemctl'])) {
        const name = command.name ?? '';
        if (!options.strict) {
          if (sometimes.includes(name) && hasCompany(stage.commandsOf(instruction), command)) continue;
          if (name === 'ssh' && stage.mounts(instruction).some(({ type }) => type === 'ssh')) continue;
          if (name === 'mount' && command.args.length === 0) continue;
        }
        const verb = command.operands[name === 'service' ? 1 : 0]?.value ?? '';
        const starts = /^(?:re)?start$/.test(verb);
        if (name === 'systemctl') {
          if (starts && !options.strict && !hasReplacement(stage)) report('manager', command);
        } else if (name === 'service' && starts) report('started', command, { command: name });
        else report(hadolintNames.has(name) ? 'pointless' : 'pointlessElsewhere', command, { command: name });
      }
  },
});

/** A `systemctl` of its own, which starts servers without systemd. */
function hasReplacement(stage: Stage): boolean {
  return replacements(stage).length > 0;
}

const replacements = once((stage: Stage) =>
  stage
    .instructions('COPY', 'ADD', 'RUN')
    .filter(({ argument }) => /bin\/systemctl\b|systemctl\d?\.py/.test(argument.text)),
);

const idle = new Set(['sleep', 'echo', 'true', ':', 'exit', 'rm', 'apt-get', 'set']);

/** Another command of the RUN that may use what this one did. */
function hasCompany(commands: readonly SimpleCommand[], command: SimpleCommand): boolean {
  return commands.some((other) => other !== command && other.name !== command.name && !idle.has(other.name ?? ''));
}
