import type { Dockerfile } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule, type Fix } from '../define.ts';
import { itemRemoval } from '../fixes/item-removal.ts';
import { installedPackages } from '../packages/stage-packages.ts';
import { exposedWords, type ExposedWord } from '../ports/words.ts';

/** A container is administered from outside, by its runtime; a login into it is a second way in. */
export default defineRule({
  id: 'no-admin-port',
  property: 'container-api',
  practice: 'declare-ports',
  severity: 'warning',
  recommended: true,
  why: 'security: it offers a remote login into the container',
  since: '0.1.0',
  summary: 'Do not expose remote administration ports',
  about: { instructions: ['EXPOSE'] },
  messages: {
    admin: {
      text: 'Port {port} is for logging in from afar, a way into the container beside its runtime. Remove it, and use `docker exec` or its like to look inside.',
      aliases: ['trivy/DS-0004', 'checkov/CKV_DOCKER_1', 'kics/5907595b-5b6d-4142-b173-dbb0e73fbff8', 'sonar/S6473'],
    },
  },
  options: {
    ports: {
      type: 'array',
      items: { type: 'string' },
      default: ['22'],
      description: 'The ports that count, such as `22`, `23`, `3389`, `5800`, `5900`.',
    },
  },
  yieldsTo: ['no-sshd', 'expose-container-port-only', 'no-trailing-comment'],
  fix: 'review',
  differences: {
    sonar: 'Sonar also reports 23, 3389, 5800 and 5900; name them in the option `ports`.',
  },
  check({ dockerfile, stages, options, report }) {
    const ports = options.ports.map(Number);
    const shipped = stages.filter(({ reachesImage }) => reachesImage);
    for (const stage of shipped) {
      for (const exposed of exposedWords(stage)) {
        const { word, range } = exposed;
        const port = range && range.protocol !== 'sctp' && ports.find((one) => range.from <= one && one <= range.to);
        if (port && !(port === 22 && servesGit(shipped)))
          report('admin', word, { port }, { fix: removal(exposed, dockerfile) });
      }
    }
  },
});

/** A Git server speaks SSH beside its web interface: Git is installed, and another port is exposed. */
function servesGit(stages: readonly Stage[]): boolean {
  const others = stages
    .flatMap((stage) => exposedWords(stage))
    .filter(({ range }) => range === null || range.from !== 22 || range.to !== 22);
  return others.length > 0 && stages.flatMap(installedPackages).some(({ name }) => name === 'git');
}

/** Takes the port out where the word is that one port: in a range or a variable there may be others. */
function removal({ word, text, range, expose }: ExposedWord, dockerfile: Dockerfile): Fix | undefined {
  if (range === null || range.from !== range.to || word.text !== text) return undefined;
  const edits = [itemRemoval(expose.words, word, expose, dockerfile)];
  return { title: 'Remove the port', safety: 'review', edits };
}
