import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule } from '../define.ts';
import { flagWordFix } from '../fixes/word-removal.ts';
import { isNearHost, schemeAndHost } from '../hosts/names.ts';
import { uncheckedCommand, uncheckedPrograms, uncheckedVariable } from './certificate-checks.ts';

const text =
  'With `{setting}` anybody on the way can hand over other content, and nothing notices. Leave the check on, and install the certificates it needs (`ca-certificates`).';

export default defineRule({
  id: 'no-unverified-tls',
  property: 'self-contained',
  practice: 'pinned-dependencies',
  severity: 'error',
  recommended: true,
  why: 'security: downloads can be replaced on the way',
  since: '0.1.0',
  summary: 'Do not switch off TLS certificate checks',
  about: { instructions: ['RUN', 'ENV', 'ARG'] },
  messages: {
    curl: { text, aliases: ['checkov/CKV2_DOCKER_2'] },
    wget: { text, aliases: ['checkov/CKV2_DOCKER_3'] },
    pip: { text, aliases: ['checkov/CKV2_DOCKER_4'] },
    python: { text, aliases: ['checkov/CKV2_DOCKER_5'] },
    node: { text, aliases: ['checkov/CKV2_DOCKER_6'] },
    npmVariable: { text, aliases: ['checkov/CKV2_DOCKER_12'] },
    npm: { text, aliases: ['checkov/CKV2_DOCKER_13'] },
    git: { text, aliases: ['checkov/CKV2_DOCKER_14'] },
    dnf: { text, aliases: ['checkov/CKV2_DOCKER_15'] },
    pipVariable: { text, aliases: ['checkov/CKV2_DOCKER_16'] },
    other: { text, aliases: [] },
  },
  fix: 'review',
  check({ model, stages, report }) {
    const taken = takenArgs(stages);
    for (const arg of model.globalArgs)
      for (const pair of arg.pairs) {
        if (!taken.has(pair.key.text)) continue;
        const message = pair.value && uncheckedVariable(pair.key.text, unquoted(pair.value.text));
        if (message) report(message, pair, { setting: `${pair.key.text}=${unquoted(pair.value.text)}` });
      }
    for (const stage of stages) {
      for (const instruction of stage.withTriggers('ENV', 'ARG'))
        for (const pair of instruction.pairs) {
          const value = pair.value === null ? null : stage.resolve(pair.value, instruction);
          if (value === null || value.kind === 'unknown') continue;
          const message = uncheckedVariable(pair.key.text, value.text);
          if (message) report(message, pair, { setting: `${pair.key.text}=${value.text}` });
        }
      for (const run of stage.withTriggers('RUN')) for (const command of stage.commandsOf(run)) judge(command);
    }

    function judge(command: SimpleCommand): void {
      for (const { name, value, span } of command.assignments) {
        const set = value?.value ?? null;
        const message = set === null ? null : uncheckedVariable(name, set);
        if (message) report(message, span, { setting: `${name}=${set}` });
      }
      if (command.name === 'export') {
        for (const word of command.args) {
          const [, name = '', value = ''] = /^(\w+)=(.*)$/.exec(word.value ?? '') ?? [];
          const message = uncheckedVariable(name, value);
          if (message) report(message, word, { setting: word.value! });
        }
      }
      const hit = uncheckedPrograms.has(command.name ?? '') && !isNear(command) ? uncheckedCommand(command) : null;
      if (!hit) return;
      const fix = hit.removable ? flagWordFix(command, hit.word, hit.letter) : undefined;
      const { start, end } = command;
      report(hit.message, hit.word, { setting: hit.setting }, { covers: { start, end }, fix });
    }
  },
});

/** What the stages take from in front of the first FROM: `ARG NAME`. No command sees the others. */
function takenArgs(stages: readonly Stage[]): ReadonlySet<string> {
  const pairs = stages.flatMap((stage) => stage.withTriggers('ARG').flatMap((arg) => arg.pairs));
  return new Set(pairs.filter(({ value }) => value === null).map(({ key }) => key.text));
}

/** All addresses it names are of this machine or network, where certificates are often its own. */
function isNear({ operands }: SimpleCommand): boolean {
  const hosts = operands.flatMap(({ text: written }) => schemeAndHost(written)?.host ?? []);
  return hosts.length > 0 && hosts.every(isNearHost);
}

function unquoted(written: string): string {
  return written.replace(/["']/g, '');
}
