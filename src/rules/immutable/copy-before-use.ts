import type { ShellWord } from '../../dockerfile/shell/types.ts';
import type { Dockerfile, InstructionOf } from '../../dockerfile/tree.ts';
import { defineRule, type Fix } from '../define.ts';
import { lineBefore } from '../fixes/line-before.ts';
import { ProjectFiles } from '../packages/missing-lockfile.ts';
import { fileNeededBy, type NeededFile } from '../packages/needed-files.ts';
import { absolutePath } from '../paths/places.ts';
import { isCertain } from '../steps/certain-commands.ts';

/** Images of a language or system, which bring no project. */
const plainImages = /^(?:alpine|debian|node|python|pypy|ruby|php|composer|maven|openjdk|eclipse-temurin|golang)$/;

/** Variables that name another file. */
const elsewhere = ['BUNDLE_GEMFILE', 'COMPOSER', 'MAVEN_ARGS'];

/** A step sees what stands above it, and nothing of the directory of the Dockerfile. */
export default defineRule({
  id: 'copy-before-use',
  property: 'immutable',
  practice: 'code-in-image',
  severity: 'error',
  recommended: true,
  why: 'does not build',
  since: '0.1.0',
  summary: 'Copy a file before a step needs it',
  about: { commands: ['pip', 'pip3', 'python', 'python3', 'bundle', 'composer', 'mvn', 'npm', 'pnpm', 'uv'] },
  messages: {
    missing: {
      text: '`{command}` needs `{file}`, and a build sees only what is copied into it, so it stops here. Copy `{file}` above this step.',
      aliases: [],
    },
    late: {
      text: '`{command}` needs `{file}`, and the build stops here because the files are copied below. Copy `{file}` above this step.',
      aliases: [],
    },
    elsewhere: {
      text: '`{command}` looks for `{path}`, and the file is copied to `{place}`, so the build stops. Write that path.',
      aliases: [],
    },
  },
  fix: 'review',
  check({ dockerfile, stages, report }) {
    for (const stage of stages) {
      if (stage.windows || !plainImages.test(stage.base?.name ?? '')) continue;
      const files = new ProjectFiles(stage);
      const steps = stage.instructions('COPY', 'ADD', 'RUN');
      const last = steps.findLast(({ name, flags }) => name !== 'RUN' && !flags.some((flag) => flag.name === 'from'));
      for (const step of steps) {
        if (step.name !== 'RUN') {
          files.addCopy(stage, step);
          continue;
        }
        const commands = stage.commandsOf(step);
        const at = commands.findIndex((one) => fileNeededBy(one) !== null);
        const command = commands[at];
        files.addRun(at < 0 ? commands : commands.slice(0, at), step);
        if (!command) continue;
        const needed = fileNeededBy(command)!;
        const variables = stage.variablesAt(step);
        const isSure = isCertain(command, step, stage) && command.wrappers.length === 0;
        if (!isSure || elsewhere.some((name) => variables.has(name))) break;
        const span = { start: command.nameSpan.start, end: command.end };
        const written = dockerfile.source.slice(span.start, span.end);
        const { file, word } = needed;
        const data = { command: written.length > 60 ? command.name! : written, file };
        const place = word && files.elsewhere(file, stage, step);
        if (files.lacks(file, stage, step)) {
          const fix = copied(needed, step, dockerfile);
          report(last && last.start > step.start ? 'late' : 'missing', span, data, { fix });
        } else if (place) {
          const path = absolutePath(stage, file, step)!;
          report('elsewhere', word, { command: data.command, path, place }, { fix: renamed(word, place) });
        }
        break;
      }
    }
  },
});

function copied({ copy }: NeededFile, run: InstructionOf<'RUN'>, dockerfile: Dockerfile): Fix | null {
  if (copy.length === 0) return null;
  const edits = [lineBefore(run, `COPY ${copy.join(' ')} ./`, dockerfile)];
  return { title: `Copy ${copy.join(' and ')} above`, safety: 'review', edits };
}

function renamed({ text, value, start, end }: ShellWord, place: string): Fix | null {
  if (text !== value || !/^[\w./-]+$/.test(place)) return null;
  return { title: 'Write the path it is copied to', safety: 'review', edits: [{ start, end, text: place }] };
}
