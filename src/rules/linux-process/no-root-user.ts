import type { PlainInstruction } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule } from '../define.ts';
import { startOf } from '../start/start.ts';
import { startsUnseenScript } from '../start/unseen-script.ts';
import { bringsDropper, handlesRoot } from '../users/droppers.ts';
import { isAdministrator, isRoot } from '../users/root.ts';
import { userLine } from '../users/user-line.ts';

/** The last USER decides; what breaks out of a root process is root. */
export default defineRule({
  id: 'no-root-user',
  property: 'linux-process',
  practice: 'non-root-user',
  severity: 'warning',
  recommended: true,
  why: 'security: who breaks into the program is root',
  since: '0.1.0',
  summary: 'The final image must not run as root',
  about: { instructions: ['USER'] },
  messages: {
    root: {
      text: 'The container runs as `{user}`, so whoever breaks into the program is root. Set another USER after the last step that needs root.',
      aliases: [
        'hadolint/DL3002',
        'trivy/DS-0002',
        'checkov/CKV_DOCKER_8',
        'kics/67fd0c4a-68cf-46d7-8c41-bc9fba7e40ae',
        'semgrep/last-user-is-root',
        'sonar/S6471',
        'dockerlinter/EU0001',
      ],
    },
    administrator: {
      text: 'The container runs as `{user}`, so whoever breaks into the program is administrator. Set `ContainerUser` after the last step that needs more.',
      aliases: [],
    },
  },
  options: {
    stages: {
      type: 'string',
      enum: ['final', 'all'],
      default: 'final',
      description: '`final`: the stage that becomes the image. `all`: the last USER of every stage.',
    },
  },
  presets: { hadolint: { options: { stages: 'all' } } },
  fix: 'review',
  differences: {
    hadolint:
      'hadolint judges every stage, ours the one that becomes the image; the preset `hadolint` restores its reach. A user in quotes, or from the default of a variable, counts here too.',
  },
  check({ dockerfile, stages, options, report, unknown }) {
    for (const stage of stages) {
      if (options.stages === 'final' && !stage.isTarget) continue;
      const owner = options.stages === 'all' ? stage : stage.chain.find((one) => lastUser(one) !== null);
      const user = owner ? lastUser(owner) : null;
      if (!owner || !user) continue;
      const value = owner.resolve(user.argument, user);
      if (value.kind === 'unknown') unknown(user.argument, value.why);
      else if (isAdministrator(value.text))
        report('administrator', user.argument, { user: value.text }, { covers: user });
      else if (value.text !== '' && isRoot(value.text)) {
        const start = options.stages === 'final' ? startOf(stage) : null;
        if (options.stages === 'final' && handlesRoot(stage, start?.commands ?? [])) continue;
        if (start && startsUnseenScript(stage, start) && bringsDropper(stage)) {
          unknown(user.argument, 'the start script may drop root: the image has a program for it');
          continue;
        }
        const fix = userLine(stage, dockerfile);
        report('root', user.argument, { user: value.text }, { covers: user, fix });
      }
    }
  },
});

function lastUser(stage: Stage): PlainInstruction | null {
  return stage.instructions('USER').at(-1) ?? null;
}
