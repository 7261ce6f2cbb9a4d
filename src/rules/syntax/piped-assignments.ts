import type { ShellAssignment, ShellScript, SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Dockerfile, InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import type { Fix } from '../define.ts';
import { pipesOf } from '../pipes/pipelines.ts';

/** `A=1 curl … | sh`: the assignments, which the download gets and the script does not. */
export interface PipedAssignments {
  readonly assignments: readonly ShellAssignment[];
  readonly download: SimpleCommand;
  readonly shell: SimpleCommand;
}

const downloads = new Set(['curl', 'wget']);
const shells = /^(?:(?:ba|da|a|z|k)?sh|python3?|perl|node)$/;
/** What curl, wget and their libraries read themselves. */
const read =
  /^(?:(?:https?|ftp|all|no)_proxy|(?:CURL|SSL|LC|LD|WGET|OPENSSL|GNUTLS|XDG|KRB5).*|HOME|PATH|LANG|TZ|NETRC|QLOGDIR|SYSTEM_WGETRC)$/i;

/** Those of all pipes in a RUN whose variable the script gets from nowhere else. */
export function pipedAssignments(stage: Stage, run: InstructionOf<'RUN'>): readonly PipedAssignments[] {
  return stage.scripts(run).flatMap((script) =>
    pipesOf(script).flatMap(({ left: [download], last: shell }) => {
      if (!download || !shell || !downloads.has(download.name ?? '') || download.wrappers.length > 0) return [];
      if (download.assignments.length === 0 || !readsScript(shell)) return [];
      const assignments = download.assignments.filter(
        ({ name }) =>
          !read.test(name) &&
          !stage.variablesAt(run).has(name) &&
          !shell.assignments.some((one) => one.name === name) &&
          !isNamedBeside(name, download, script),
      );
      return assignments.length > 0 ? [{ assignments, download, shell }] : [];
    }),
  );
}

/** `sh`, `bash -s -- --all`, `python3 -`: no script of its own, and no text behind `-c`. */
function readsScript({ name, args }: SimpleCommand): boolean {
  const first = args[0]?.value;
  return shells.test(name ?? '') && (first === undefined || (/^-/.test(first ?? '') && !/^-\w*c/.test(first ?? '')));
}

/** In the address, or exported in front. */
function isNamedBeside(name: string, download: SimpleCommand, { commands }: ShellScript): boolean {
  const word = new RegExp(`\\b${name}\\b`);
  return [download, ...commands.filter((one) => one.name === 'export')].some(({ args }) =>
    args.some(({ text }) => word.test(text)),
  );
}

/** Puts them in front of the shell that reads the script. */
export function assignmentsMoved(
  { assignments, download, shell }: PipedAssignments,
  { source }: Dockerfile,
): Fix | undefined {
  const starts = [...download.assignments.map(({ span }) => span.start), download.nameSpan.start];
  const edits = assignments.map(({ span: { start } }) => ({
    start,
    end: starts.find((next) => next > start) ?? start,
    text: '',
  }));
  if (edits.some(({ start, end }) => source.slice(start, end).includes('#'))) return undefined;
  const text = assignments.map(({ span }) => `${source.slice(span.start, span.end)} `).join('');
  const at = shell.nameSpan.start;
  return { title: `Set it for ${shell.name}`, safety: 'review', edits: [...edits, { start: at, end: at, text }] };
}
