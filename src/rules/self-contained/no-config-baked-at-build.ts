import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import { defineRule } from '../define.ts';
import { isSecretName } from '../secrets/names.ts';

const configuration = /^\/etc\/(?!apt\/|apk\/|yum)|\.(?:conf|cfg|ini|ya?ml|json|properties|env)["']?$/;
/** Facts of the build rather than of a place to run in. */
const facts =
  /VERSION|ARCH|PLATFORM|COMMIT|REVISION|SHA|HASH|CHECKSUM|DATE|UID|GID|USER|GROUP|HOME|DIR|PATH|RELEASE|CODENAME|MIRROR|PROXY/i;
const renderers = new Set(['envsubst', 'gomplate', 'confd', 'j2', 'jinja2', 'dockerize']);

export default defineRule({
  id: 'no-config-baked-at-build',
  property: 'self-contained',
  practice: 'one-image-all-stages',
  severity: 'warning',
  recommended: false,
  why: 'a heuristic; versions and paths look alike',
  since: '0.1.0',
  summary: 'Render configuration at start, not into the image',
  about: { commands: [...renderers, 'sed', 'echo', 'printf'] },
  messages: {
    baked: {
      text: 'This writes the build argument `{arg}` into a configuration file, so each environment needs an image of its own. Read the value from the environment when the container starts.',
      aliases: [],
    },
    rendered: {
      text: '`{program}` renders configuration while the image is built, so each environment needs an image of its own. Render it when the container starts.',
      aliases: [],
    },
  },
  yieldsTo: ['no-secrets-in-env'],
  fix: 'none',
  check({ stages, report }) {
    for (const stage of stages) {
      if (!stage.reachesImage) continue;
      const settings = new Set<string>();
      for (const run of stage.instructions('ARG', 'ENV', 'RUN')) {
        if (run.name !== 'RUN') {
          for (const { key } of run.pairs) {
            if (run.name === 'ARG' && !facts.test(key.text) && !isSecretName(key.text)) settings.add(key.text);
            else settings.delete(key.text);
          }
          continue;
        }
        const writers = stage.commandsOf(run).filter(writesConfiguration);
        for (const command of writers) {
          const arg = usedIn(command).find((name) => settings.has(name));
          if (arg !== undefined) report('baked', command, { arg });
          else if (renderers.has(command.name!) && settings.size > 0)
            report('rendered', command, { program: command.name! });
          else continue;
          break;
        }
      }
    }
  },
});

function writesConfiguration(command: SimpleCommand): boolean {
  const { name, node } = command;
  if (name === 'confd') return command.flags.some((flag) => /^--?onetime/.test(flag));
  if (name === 'dockerize') return command.flags.some((flag) => /^--?template/.test(flag));
  if (name !== null && renderers.has(name)) return true;
  if (name === 'sed')
    return (
      command.flags.some((flag) => /^-\w*i|^--in-place/.test(flag)) &&
      configuration.test(command.args.at(-1)?.text ?? '')
    );
  if (name !== 'echo' && name !== 'printf') return false;
  return (node?.redirects ?? []).some(
    (redirect) =>
      redirect.type === 'Redirect' &&
      redirect.operator.startsWith('>') &&
      configuration.test(redirect.target?.text ?? ''),
  );
}

/** Variables in words that the shell looks into. */
function usedIn({ args }: SimpleCommand): readonly string[] {
  return args.flatMap(({ text }) =>
    text.startsWith("'") ? [] : [...text.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name]) => name!),
  );
}
