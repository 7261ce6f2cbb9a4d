import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { HealthcheckInstruction } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule, type Fix } from '../define.ts';
import { mayBring } from '../tools/brought.ts';

/** Without its tool the check fails each time, and the container is never healthy. */
export default defineRule({
  id: 'healthcheck-tool-missing',
  property: 'container-api',
  practice: 'health-endpoints',
  severity: 'error',
  recommended: true,
  why: 'the check can never succeed',
  since: '0.1.0',
  summary: 'HEALTHCHECK calls a tool the image does not have',
  about: { instructions: ['HEALTHCHECK'] },
  messages: {
    tool: {
      text: '`{tool}` is not in the image `{image}`, and no step brings it, so the check always fails. Use a tool the image has, let the program check itself, or install `{tool}`.',
      aliases: [],
    },
    shell: {
      text: 'This check needs a shell, and the image `{image}` has none, so it always fails. Write it as a JSON array with a program that is in the image.',
      aliases: [],
    },
  },
  fix: 'review',
  check({ stages, report }) {
    for (const stage of stages) {
      if (!stage.isTarget || stage.windows) continue;
      const owner = stage.chain.find((one) => one.instructions('HEALTHCHECK').length > 0);
      const healthcheck = owner?.instructions('HEALTHCHECK').at(-1);
      if (!owner || !healthcheck?.form || healthcheck.type?.text.toUpperCase() !== 'CMD') continue;
      const image = stage.scratch ? 'scratch' : (stage.base?.name ?? '');
      if (isShellMissing(stage, healthcheck)) report('shell', healthcheck.form, { image }, { covers: healthcheck });
      else {
        const commands = owner.commandsOf(healthcheck);
        const missing = commands.filter((command) => isMissing(stage, command));
        const [first] = missing;
        if (!first || hasOtherWay(commands, missing)) continue;
        report('tool', first.nameSpan, { tool: first.name!, image }, otherTool(stage, first));
      }
    }
  },
});

function isShellMissing(stage: Stage, { form }: HealthcheckInstruction): boolean {
  if (form?.kind !== 'shell' || form.malformedJson || mayBring(stage, 'sh')) return false;
  return stage.scratch || (stage.base?.shell === 'none' && stage.base.confidence === 'source');
}

const probes = new Set('curl wget nc bash perl python3 pg_isready mysqladmin redis-cli'.split(' '));

function isMissing(stage: Stage, { name, nameSpan, node, script }: SimpleCommand): boolean {
  if (name === null || !probes.has(name)) return false;
  const path = node?.name ? node.name.text : script.text.text.split(' ', 1)[0]!;
  if (path.includes('/') && !/^\/(?:usr\/)?(?:local\/)?s?bin\//.test(path) && nameSpan.end > 0) return false;
  const { base } = stage;
  const isAbsent = stage.scratch || (base?.absentConfidence === 'source' && base.absent.has(name));
  return isAbsent && !mayBring(stage, name);
}

/** `wget … || curl …`, `command -v curl && …`: somebody thought of it. */
function hasOtherWay(commands: readonly SimpleCommand[], missing: readonly SimpleCommand[]): boolean {
  const asks = new Set(['command', 'which', 'type', 'hash']);
  return commands.some(
    (command) =>
      command.name !== null && (asks.has(command.name) || (isFetcher(command) && !missing.includes(command))),
  );
}

function isFetcher({ name }: SimpleCommand): boolean {
  return name === 'curl' || name === 'wget' || name === 'nc';
}

const simpleFlags = /^(?:-[fsSqLkIoO]+|--(?:fail|silent|show-error|head|spider|quiet|no-verbose|output|location)|-nv)$/;

/** curl and wget for each other, where one call fetches one address. */
function otherTool({ base }: Stage, { name, start, end, args, operands, flags, node }: SimpleCommand): { fix?: Fix } {
  const tool = name === 'curl' ? 'wget' : 'curl';
  const [address] = operands;
  const isPlain = operands.length === 1 && flags.every((flag) => simpleFlags.test(flag)) && start < end;
  if (!isFetcher({ name } as SimpleCommand) || name === 'nc' || !base?.tools.has(tool) || !address || !isPlain)
    return {};
  if (args.at(-1) !== address || (node !== null && node.redirects.length > 0)) return {};
  const words = tool === 'wget' ? ['wget', '-q', '--spider'] : ['curl', '-fsS', '-o', '/dev/null'];
  const text = node === null ? words.map((word) => JSON.stringify(word)).join(', ') : words.join(' ');
  const edits = [{ start, end: address.start, text: `${text}${node === null ? ', ' : ' '}` }];
  return { fix: { title: `Use ${tool}, which the image has`, safety: 'review', edits } };
}
