import type { Redirection } from 'unbash';
import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { InstructionOf, Span } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule, type Fix } from '../define.ts';
import { installedPackages } from '../packages/stage-packages.ts';
import { isLogFile, logFilesOf, standardOutputOf, type LogFile } from '../servers/log-files.ts';
import { isDevelopmentStage } from '../stages/development.ts';
import { mainProcessOf } from '../start/main-process.ts';
import { startOf } from '../start/start.ts';

const text =
  'What is written to `{path}` stays in the container, where no log driver sees it and the layer grows. Log to standard output and standard error.';

export default defineRule({
  id: 'log-to-stdout',
  property: 'linux-process',
  practice: 'log-to-stdout-stderr',
  severity: 'warning',
  recommended: true,
  why: 'log drivers see nothing, and the layer grows',
  since: '0.1.0',
  summary: 'Write logs to stdout and stderr, not to files',
  about: { instructions: ['CMD', 'ENTRYPOINT', 'VOLUME'] },
  messages: {
    redirect: { text, aliases: [] },
    option: { text, aliases: [] },
    volume: {
      text: 'A volume for `{path}` keeps logs in files that nobody reads or removes. Log to standard output and standard error, and leave the volume out.',
      aliases: [],
    },
    server: {
      text: '`{server}` from a package of the distribution logs to files below `/var/log`, where no log driver sees them. Link its logs to `/dev/stdout` and `/dev/stderr`.',
      aliases: [],
    },
  },
  options: {
    volumes: {
      type: 'boolean',
      default: false,
      description:
        'Report volumes for logs too; brokers, databases and nodes keep records there that are meant to last.',
    },
    packages: {
      type: 'boolean',
      default: false,
      description:
        'Report nginx, Apache and PHP-FPM of a distribution whose log files are not linked to the standard streams.',
    },
  },
  fix: 'review',
  check({ dockerfile, stages, options, report }) {
    for (const stage of stages) {
      if (!stage.reachesImage) continue;
      for (const volume of options.volumes ? stage.instructions('VOLUME') : [])
        for (const at of logVolumes(stage, volume)) report('volume', at.span, { path: at.path });
      if (!stage.isTarget || stage.windows || isDevelopmentStage(stage)) continue;
      const redirect = redirectOf(stage);
      if (redirect) report('redirect', redirect.span, { path: redirect.path });
      const main = mainProcessOf(stage);
      if (!main) continue;
      for (const file of logFilesOf(main.command))
        report('option', file.argument, { path: file.path }, { fix: fixOf(file, main.command, dockerfile.source) });
      const server = options.packages ? serverWithFiles(stage, main.command) : null;
      if (server) report('server', main.command.nameSpan, { server });
    }
  },
});

interface Place {
  readonly span: Span;
  readonly path: string;
}

function logVolumes(stage: Stage, volume: InstructionOf<'VOLUME'>): readonly Place[] {
  const { form } = volume;
  const words: readonly (Span & { readonly value: string | null })[] =
    form.kind === 'exec'
      ? form.strings
      : volume.words.map((word) => {
          const value = stage.resolve(word, volume);
          return { start: word.start, end: word.end, value: value.kind === 'unknown' ? null : value.text };
        });
  return words.flatMap((span) =>
    span.value !== null && /^\/var\/log(?:\/|$)|\/logs?\/?$/.test(span.value) ? [{ span, path: span.value }] : [],
  );
}

/** Where the output of the last command goes into a file: `> file`, `| tee file`. */
function redirectOf(stage: Stage): Place | null {
  const start = startOf(stage);
  const last = start?.commands.at(-1);
  if (!start?.script || !last?.node || last.script !== start.script) return null;
  const main = mainProcessOf(stage)?.command;
  if (main?.node === last.node) {
    for (const redirect of last.node.redirects) {
      const path = fileOf(redirect);
      if (path !== null) return { path, span: start.script.span(redirect.pos, redirect.end) };
    }
    return null;
  }
  const file = last.name === 'tee' && isEndOfPipeline(last) ? last.operands[0] : undefined;
  return file && isLogFile(file.value) ? { path: file.value!, span: last } : null;
}

function fileOf(redirect: Redirection): string | null {
  if (redirect.type !== 'Redirect' || !['>', '>>', '>|', '&>', '&>>'].includes(redirect.operator)) return null;
  const { descriptor, target } = redirect;
  if (descriptor && 'value' in descriptor && Number(descriptor.value) > 2) return null;
  const path = target?.value ?? null;
  return path !== null && !path.includes('$') && !/^\/(?:dev|proc)\//.test(path) ? path : null;
}

/** The last words of the script are a pipeline. */
function isEndOfPipeline({ node, script: { ast } }: SimpleCommand): boolean {
  const last = ast.commands.at(-1)?.command;
  const command = last?.type === 'AndOr' ? last.commands.at(-1) : last;
  return command?.type === 'Pipeline' && command.commands.at(-1) === node;
}

function fixOf({ path, argument }: LogFile, command: SimpleCommand, source: string): Fix | undefined {
  const at = source.slice(argument.start, argument.end).indexOf(path);
  if (at < 0) return undefined;
  const start = argument.start + at;
  const edits = [{ start, end: start + path.length, text: standardOutputOf(command) }];
  return { title: 'Log to standard output', safety: 'review', edits };
}

const logsToFiles = /^(?:nginx|apache2|httpd|php-fpm[\d.]*)$/;

/** A server that a package brought and whose log files nobody links. */
function serverWithFiles({ chain }: Stage, { name }: SimpleCommand): string | null {
  if (name === null || !logsToFiles.test(name)) return null;
  const isPackage = chain.some((stage) =>
    installedPackages(stage).some((one) => one.name?.startsWith(name.replace(/(?<![\d.])[\d.]+$/, ''))),
  );
  const isLinked = chain.some(
    (stage) =>
      stage.instructions('RUN').some(({ argument }) => /\/dev\/std|\/proc\//.test(argument.text)) ||
      stage.instructions('COPY', 'ADD').some(({ argument }) => /\.conf|\/etc/.test(argument.text)),
  );
  return isPackage && !isLinked ? name : null;
}
