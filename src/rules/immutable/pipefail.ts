import type { ShellScript } from '../../dockerfile/shell/types.ts';
import type { Dockerfile, InstructionOf } from '../../dockerfile/tree.ts';
import type { Shell, Stage } from '../../model/types.ts';
import { defineRule, type Fix } from '../define.ts';
import { lineBefore } from '../fixes/line-before.ts';
import { breaksOff, noticesLoss, stopsReading } from '../pipes/noticing.ts';
import { pipesOf, type Pipe } from '../pipes/pipelines.ts';

/** Programs that fetch, unpack, verify or build: their failure passes as empty input. */
const weighty = new Set(
  'curl wget git aws gcloud gsutil az rsync scp ssh ftp tar unzip bsdtar gunzip gzip zcat bzip2 bunzip2 bzcat xz xzcat unxz zstd zstdcat lz4 openssl gpg make cmake npm yarn pnpm npx pip pip3 python python3 go cargo mvn gradle dotnet composer gem bundle docker pg_dump mysqldump'.split(
    ' ',
  ),
);
const pipefailShells = new Set(['bash', 'zsh', 'ash', 'ksh']);

/** The status of a pipe is that of its last command, so a failed download goes unnoticed. */
export default defineRule({
  id: 'pipefail',
  property: 'immutable',
  practice: 'exit-codes',
  severity: 'warning',
  recommended: true,
  why: 'a failed download passes unnoticed',
  since: '0.1.0',
  summary: 'Set pipefail before a RUN with a pipe',
  about: { instructions: ['RUN'] },
  messages: {
    pipe: {
      text: 'If `{left}` fails, the pipe still succeeds and the build goes on with what little came through. Set `pipefail`: `SHELL ["/bin/bash", "-o", "pipefail", "-c"]`, or `set -o pipefail` where the shell has it.',
      aliases: [
        'hadolint/DL4006',
        'kics/efbf148a-67e9-42d2-ac47-02fa1c0d0b22',
        'semgrep/set-pipefail',
        'dockerlinter/ER0001',
      ],
    },
  },
  options: {
    strict: {
      type: 'boolean',
      default: false,
      description: 'Count every pipe, whatever stands left of it; only SHELL in the same stage counts as an answer.',
    },
  },
  yieldsTo: ['verify-downloads'],
  fix: 'review',
  differences: {
    hadolint:
      'hadolint reports every pipe, forgets SHELL at each FROM and does not see `set -o pipefail` in the script. Ours looks at pipes whose left side fetches, unpacks or builds, and is silent where the right end notices: `curl … | tar xz` fails with the download.',
  },
  presets: { hadolint: { options: { strict: true } } },
  check({ dockerfile, stages, options, report }) {
    for (const stage of stages)
      for (const run of stage.instructions('RUN')) {
        const shell = stage.shellAt(run);
        if (setsPipefail(stage, shell, options.strict)) continue;
        const pipe = stage
          .scripts(run)
          .flatMap((script) => (options.strict ? pipesOf(script) : weightyPipes(script)))
          .at(0);
        if (!pipe) continue;
        const left = pipe.left.find(({ name }) => name !== null && weighty.has(name)) ?? pipe.left[0];
        const fix = shellFix(stage, run, dockerfile);
        report('pipe', pipe.span, { left: left?.name ?? 'the left side' }, { fix });
      }
  },
});

function setsPipefail(stage: Stage, shell: Shell, ownOnly: boolean): boolean {
  if (!shell.options.has('pipefail')) return false;
  const name = shell.argv[0]?.split('/').at(-1) ?? '';
  if (!pipefailShells.has(name)) return false;
  return !ownOnly || (shell.source !== null && stage.instructions('SHELL').includes(shell.source));
}

/** Pipes whose left side fetches, unpacks or builds, in front of `set -o pipefail` or `set -euo pipefail`. */
function weightyPipes(script: ShellScript): readonly Pipe[] {
  const pipes = pipesOf(script).filter(({ excused, left, last }) => {
    const heavy = left.filter(({ name }) => name !== null && weighty.has(name));
    if (excused || heavy.length === 0 || [...left.slice(1), last].some(stopsReading)) return false;
    return !(last && noticesLoss(last) && heavy.every(breaksOff));
  });
  if (pipes.length === 0) return pipes;
  const set = script.commands.find(
    ({ name, args }) => name === 'set' && args.some(({ value }) => value === 'pipefail'),
  );
  return set ? pipes.filter(({ span }) => span.start < set.start) : pipes;
}

/** A SHELL line: pipes further down may fail then, too. Bash only where nothing says that it is not there. */
function shellFix(stage: Stage, run: InstructionOf<'RUN'>, dockerfile: Dockerfile): Fix | null {
  if (stage.shellAt(run).source !== null || stage.windows) return null;
  const { base } = stage;
  const argv =
    base?.shell === 'ash' ? '["/bin/ash", "-eo", "pipefail", "-c"]' : '["/bin/bash", "-o", "pipefail", "-c"]';
  if (base?.shell === 'none' || (base?.absent.has('bash') && base.shell !== 'ash')) return null;
  const edit = lineBefore(run, `SHELL ${argv}`, dockerfile);
  return { title: 'Set pipefail with SHELL', safety: 'review', edits: [edit] };
}
