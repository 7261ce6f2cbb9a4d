import type { Dockerfile } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule, type Fix } from '../define.ts';
import { beforeCommand } from '../fixes/before-command.ts';
import { exposedWords } from '../ports/words.ts';
import { isServer } from '../servers/names.ts';
import { isDevelopmentStage } from '../stages/development.ts';
import { mainProcessOf } from '../start/main-process.ts';

/** Whoever runs the container sees a process, not whether it serves; a health check says it. */
export default defineRule({
  id: 'healthcheck-required',
  property: 'container-api',
  practice: 'health-endpoints',
  severity: 'info',
  recommended: false,
  why: 'orchestrators bring probes of their own, and Kubernetes ignores it',
  since: '0.1.0',
  summary: 'Declare how to tell whether the container is healthy',
  about: { instructions: ['FROM'] },
  absence: true,
  messages: {
    missing: {
      text: 'The image has no health check, so a server that hangs counts as running. Add a `HEALTHCHECK` that asks it, or `HEALTHCHECK NONE` where the platform does.',
      aliases: [
        'hadolint/DL3057',
        'trivy/DS-0026',
        'checkov/CKV_DOCKER_2',
        'kics/b03a748a-542d-44f4-bb86-9199ab4fd2d5',
        'dockle/CIS-DI-0006',
        'cis/4.6',
      ],
    },
  },
  options: {
    always: {
      type: 'boolean',
      default: false,
      description: 'Report every stage without one, whether or not it looks like a service.',
    },
  },
  presets: { hadolint: { off: true, options: { always: true } } },
  fix: 'review',
  differences: {
    hadolint:
      'hadolint, which has this off, reports every stage that neither has nor inherits one. Ours asks for one where the image that comes out looks like a service: it exposes a port, or starts a known server.',
    trivy: 'Trivy reports a file without any HEALTHCHECK, service or not.',
  },
  check({ dockerfile, stages, options, report }) {
    const declared = declaringStages(stages);
    for (const stage of stages) {
      if (declared.has(stage)) continue;
      if (!options.always && !(stage.isTarget && !isDevelopmentStage(stage) && isService(stage))) continue;
      if (!options.always && stage.base?.healthcheck) continue;
      report(
        'missing',
        stage.from.image ?? stage.from,
        {},
        { covers: stage.from, fix: healthcheck(stage, dockerfile) },
      );
    }
  },
});

/** Stages that have a health check or inherit one, and those that are only the base of such a stage. */
function declaringStages(stages: readonly Stage[]): ReadonlySet<Stage> {
  const declared = new Set<Stage>();
  for (const stage of stages) {
    const hasOwn = stage.instructions('HEALTHCHECK').length > 0;
    if (!hasOwn && !(stage.parent && declared.has(stage.parent))) continue;
    for (let one: Stage | null = stage; one && !declared.has(one); one = one.parent) declared.add(one);
  }
  return declared;
}

function isService(stage: Stage): boolean {
  if (stage.chain.some((one) => one.instructions('EXPOSE').length > 0)) return true;
  const main = mainProcessOf(stage);
  return main !== null && isServer(main.command);
}

/** A check to complete: the address that is asked, where the port and a tool are known, else the program. */
function healthcheck(stage: Stage, dockerfile: Dockerfile): Fix {
  const port = exposedPort(stage);
  const fetcher = port === null ? undefined : ['wget', 'curl'].find((tool) => stage.base?.tools.has(tool));
  const gap = fetcher ? `http://127.0.0.1${port === 80 ? '' : `:${port}`}/` : 'COMMAND';
  const flags = fetcher === 'wget' ? ['-q', '--spider'] : fetcher === 'curl' ? ['-fsS', '-o', '/dev/null'] : [];
  const words = [...(fetcher ? [fetcher, ...flags] : []), gap].map((word) => JSON.stringify(word));
  const edits = [beforeCommand(stage, `HEALTHCHECK CMD [${words.join(', ')}]`, dockerfile)];
  return { title: 'Add a health check', safety: 'review', edits, gap };
}

/** The one TCP port the image says it listens on. */
function exposedPort({ chain }: Stage): number | null {
  const ranges = chain.flatMap((stage) => exposedWords(stage)).map(({ range }) => range);
  const [first, ...more] = ranges.filter((range) => range?.protocol !== 'udp');
  return first && more.length === 0 && first.from === first.to ? first.from : null;
}
