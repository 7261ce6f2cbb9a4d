import type { Stage, Value } from '../../model/types.ts';
import { defineRule } from '../define.ts';
import { isSystemInit } from '../servers/system-init.ts';
import { startsPrompt } from '../start/prompt.ts';
import { startOf } from '../start/start.ts';
import { startsUnseenScript } from '../start/unseen-script.ts';
import { bringsDropper, handlesRoot } from '../users/droppers.ts';
import { isRoot } from '../users/root.ts';
import { userLine } from '../users/user-line.ts';

/** Their first process keeps root to open ports and logs; those that answer requests are of a user of their own. */
const masters = new Set([
  'httpd',
  'httpd-foreground',
  'apache2',
  'apache2-foreground',
  'apache2ctl',
  'apachectl',
  'nginx',
  'php-fpm',
]);

const aliases = [
  'trivy/DS-0002',
  'checkov/CKV_DOCKER_3',
  'kics/fd54f200-402c-4333-a5a4-36ef6709af2f',
  'semgrep/missing-user',
  'semgrep/missing-user-entrypoint',
  'sonar/S6471',
  'dockle/CIS-DI-0001',
  'cis/4.1',
] as const;

/** Without USER a container runs as root. */
export default defineRule({
  id: 'user-required',
  property: 'linux-process',
  practice: 'non-root-user',
  severity: 'warning',
  recommended: true,
  why: 'security: who breaks into the program is root',
  since: '0.1.0',
  summary: 'Set a non-root USER in the final stage',
  about: { instructions: ['CMD', 'ENTRYPOINT'] },
  absence: true,
  messages: {
    missing: {
      text: 'No `USER` is set, so the program runs as root, and whoever breaks into it is root. Set a `USER` with a number above 0.',
      aliases,
    },
    script: {
      text: 'No `USER` is set, so the start script runs as root, and all it starts too unless it changes the user. Set a `USER` with a number above 0.',
      aliases,
    },
  },
  fix: 'review',
  differences: {
    trivy: 'Trivy is content with a USER in any stage, ours looks at the stage that becomes the image.',
    sonar: 'Sonar is content with a useradd; that alone changes nothing.',
  },
  check({ dockerfile, stages, report, unknown }) {
    for (const stage of stages) {
      const start = stage.isTarget && !stage.windows ? startOf(stage) : null;
      if (!start || stage.chain.some((one) => one.instructions('USER').length > 0)) continue;
      const user = inheritedUser(stage);
      if (user.kind === 'unknown') unknown(start.instruction, user.why);
      else if (start.commands.some(({ name, args }) => [name, ...args.map(({ value }) => value)].some(isMaster)))
        unknown(start.instruction, 'the server starts as root and answers requests as a user of its own');
      else if (bringsDropper(stage))
        unknown(start.instruction, 'the start script may drop root: the image has a program for it');
      else if (startsUnseenScript(stage, start) && makesUser(stage))
        unknown(start.instruction, 'the start script may drop root: the image has a user for it');
      else if (
        isRoot(user.text) &&
        !isSystemInit(stage) &&
        !handlesRoot(stage, start.commands) &&
        !startsPrompt(stage)
      ) {
        const message = startsUnseenScript(stage, start) ? 'script' : 'missing';
        report(message, start.instruction.keyword, {}, { fix: userLine(stage, dockerfile) });
      }
    }
  },
});

function isMaster(word: string | null): boolean {
  return word !== null && masters.has(word);
}

/** The user that the base image sets; an image nobody knows may set one. */
function inheritedUser({ chain, scratch, base }: Stage): Value {
  const image = chain.at(-1)!.imageValue;
  if (scratch) return { kind: 'known', text: '' };
  if (image.kind === 'unknown') return image;
  if (typeof base?.user === 'string') return { kind: 'known', text: base.user };
  return { kind: 'unknown', why: `what user the base image \`${image.text}\` sets is not known` };
}

function makesUser({ chain }: Stage): boolean {
  return chain.some((stage) => stage.commands(['useradd', 'adduser']).length > 0);
}
