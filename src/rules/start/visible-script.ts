/** Start scripts whose text stands in the Dockerfile. */
import { parseShell } from '../../dockerfile/shell/parse.ts';
import { slice } from '../../dockerfile/shell/subtext.ts';
import type { ShellScript, SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Instruction, InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';

/**
 * The script that this stage, or one it is built on, writes to `path` from a heredoc: of COPY or ADD, or of
 * `RUN cat <<EOF > path`. Null where none is seen.
 */
export function visibleScript(stage: Stage, path: string, at: Instruction): ShellScript | null {
  const wanted = absolute(path, directoryOf(stage, at));
  if (wanted === null) return null;
  for (const owner of stage.chain) {
    for (const instruction of owner.instructions('COPY', 'ADD', 'RUN').toReversed()) {
      const script =
        instruction.name === 'RUN'
          ? writtenScript(owner, instruction, wanted)
          : copiedScript(owner, instruction, wanted);
      if (script) return script;
    }
  }
  return null;
}

function copiedScript(stage: Stage, copy: InstructionOf<'COPY' | 'ADD'>, wanted: string): ShellScript | null {
  if (copy.heredocs.length === 0 || copy.destination === null) return null;
  const destination = stage.resolve(copy.destination.text, copy);
  if (destination.kind === 'unknown') return null;
  for (const { name, content } of copy.heredocs) {
    const target = destination.text.endsWith('/') ? destination.text + name : destination.text;
    if (absolute(target, directoryOf(stage, copy)) === wanted) return parseShell(content);
  }
  return null;
}

function writtenScript(stage: Stage, run: InstructionOf<'RUN'>, wanted: string): ShellScript | null {
  const directory = directoryOf(stage, run);
  for (const command of stage.commandsOf(run)) {
    if (command.name !== 'cat') continue;
    const target = outputOf(command);
    if (target !== null && absolute(target, directory) === wanted) return heredocOf(command);
  }
  return null;
}

function outputOf({ node }: SimpleCommand): string | null {
  for (const redirect of node?.redirects ?? []) {
    if (redirect.type === 'Redirect' && redirect.operator === '>') return redirect.target?.value ?? null;
  }
  return null;
}

function heredocOf({ node, script }: SimpleCommand): ShellScript | null {
  const heredoc = node?.redirects.find((redirect) => redirect.type === 'HereDoc');
  return heredoc ? parseShell(slice(script.text, heredoc.body.pos, heredoc.body.end)) : null;
}

function directoryOf(stage: Stage, at: Instruction): string | null {
  const workdir = stage.workdirAt(at);
  return workdir.kind === 'unknown' ? null : workdir.text;
}

/** The path from the root, without `.` parts; null for a bare name, which is looked up on PATH. */
function absolute(path: string, directory: string | null): string | null {
  if (!path.includes('/')) return null;
  if (!path.startsWith('/') && directory === null) return null;
  const parts = (path.startsWith('/') ? path : `${directory}/${path}`).split('/');
  return `/${parts.filter((part) => part !== '' && part !== '.').join('/')}`;
}
