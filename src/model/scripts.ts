/** Which text of an instruction a shell reads. */
import { execCommands, parseShell } from '../dockerfile/shell/parse.ts';
import { isPosixLike } from '../dockerfile/shell/language.ts';
import { plainText } from '../dockerfile/shell/subtext.ts';
import type { ShellScript, SimpleCommand } from '../dockerfile/shell/types.ts';
import type { ExecForm, Heredoc, Instruction, ShellForm, Span, Text } from '../dockerfile/tree.ts';
import type { Shell } from './types.ts';

/** The instruction behind ONBUILD, or the instruction itself. */
export function triggerOf(instruction: Instruction): Instruction {
  if (instruction.name !== 'ONBUILD' || !('trigger' in instruction)) return instruction;
  return instruction.trigger ?? instruction;
}

const runs = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK']);

/** The form of an instruction that runs something; null for others and for `HEALTHCHECK NONE`. */
function formOf(instruction: Instruction): ExecForm | ShellForm | null {
  if (!runs.has(instruction.name) || !('form' in instruction)) return null;
  if (instruction.name !== 'HEALTHCHECK') return instruction.form;
  const { type, form } = instruction;
  return type?.text.toUpperCase() === 'CMD' ? form : null;
}

/** The scripts of an instruction in this shell; empty in exec form and where the shell is none we can read. */
export function scriptsOf(instruction: Instruction, shell: Shell, source: string): readonly ShellScript[] {
  const form = formOf(instruction);
  if (form?.kind !== 'shell') return [];
  const script = parseShell(shellText(instruction, form, source), shell.language);
  return isPosixLike(script.language) ? [script] : [];
}

/** The simple commands of an instruction, exec form included. */
export function commandsOf(instruction: Instruction, scripts: readonly ShellScript[]): readonly SimpleCommand[] {
  const form = formOf(instruction);
  if (form?.kind === 'exec') return execCommands(form.strings);
  return scripts.flatMap((script) => script.commands);
}

/**
 * `RUN <<EOF` alone hands the heredoc to the shell as its script. Anything else on the line, and the shell reads the
 * line with the heredocs below it.
 */
function shellText(instruction: Instruction, form: ShellForm, source: string): Text {
  const [first] = instruction.heredocs;
  const last = instruction.heredocs.at(-1);
  if (!first || !last) return form.text;
  if (instruction.heredocs.length === 1 && isAlone(first, form.text)) return first.content;
  const from = first.body.start - 1;
  if (source[from] !== '\n') return form.text;
  const end = last.terminator?.end ?? last.body.end;
  return joined(form.text, plainText(source.slice(from, end), from));
}

function isAlone({ operator }: Heredoc, { start, end }: Span): boolean {
  return operator.start === start && operator.end === end;
}

function joined(first: Text, second: Text): Text {
  const border = first.text.length;
  const at = (index: number): number => (index < border ? first.at(index) : second.at(index - border));
  return {
    start: first.start,
    end: second.end,
    text: first.text + second.text,
    at,
    span: (from, to) => {
      const end = to > border ? second.span(0, to - border).end : first.span(Math.min(from, to), to).end;
      return { start: at(from), end: Math.max(end, at(from)) };
    },
  };
}
