/** Moves the first command of a start into a RUN. */
import { parseShell } from '../../dockerfile/shell/parse.ts';
import { plainText } from '../../dockerfile/shell/subtext.ts';
import type { ShellScript, SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Dockerfile } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import type { Edit, Fix } from '../define.ts';
import { lineBefore, newlineOf } from '../fixes/line-before.ts';
import { plainWords } from './plain-words.ts';
import type { Start } from './start.ts';

const steps = new Set(['RUN', 'COPY', 'ADD', 'WORKDIR', 'ENV', 'ARG', 'SHELL']);

/**
 * Undefined where the command does not come first, where it needs something of the start, such as a variable, and where its
 * text stands in a script or another stage.
 */
export function moveToBuild(
  stage: Stage,
  start: Start,
  command: SimpleCommand,
  dockerfile: Dockerfile,
): Fix | undefined {
  const { script, file, instruction } = start;
  const next = script && file === null ? startOfSecond(script, command) : null;
  const index = stage.body.indexOf(instruction);
  if (!script || next === null || index < 0 || stage.windows) return undefined;
  const { pos, end } = command.node!;
  const text = script.text.text.slice(pos, end);
  const moved = script.span(pos, next);
  const isAsWritten = dockerfile.source.slice(moved.start, moved.end) === script.text.text.slice(pos, next);
  if (!isAsWritten || /[$`\n]/.test(text) || command.wrappers.includes('exec')) return undefined;
  const step = stage.body.slice(0, index).findLast(({ name }) => steps.has(name));
  const line = `RUN ${text}`;
  const added = step
    ? { start: step.lines.end, end: step.lines.end, text: `${newlineOf(dockerfile.source)}${line}` }
    : lineBefore(instruction, line, dockerfile);
  const rest = withoutShell(stage, start, script.text.text.slice(next)) ?? { ...moved, text: '' };
  return { title: 'Move it into a RUN', safety: 'review', edits: [added, rest] };
}

/** Where the second command of a script begins, if the given one is the first and both stand in one list. */
function startOfSecond({ ast }: ShellScript, { node }: SimpleCommand): number | null {
  const [first, second] = ast.commands;
  if (node === null || !first || first.background || ast.errors?.length) return null;
  if (first.command === node) return second?.pos ?? null;
  if (first.command.type !== 'AndOr' || first.command.commands[0] !== node || first.command.operators[0] !== '&&')
    return null;
  return first.command.commands[1]!.pos;
}

/** What is left in exec form, where it needs no shell and nothing is put behind it. */
function withoutShell(stage: Stage, { script, instruction }: Start, rest: string): Edit | null {
  const { form } = instruction;
  if ((instruction.name === 'ENTRYPOINT' && stage.config.Cmd) || (form.kind === 'exec' && form.strings.length !== 3))
    return null;
  if (form.kind === 'shell' && stage.shellAt(instruction).source !== null) return null;
  const words = plainWords(parseShell(plainText(rest.replace(/^exec\s+/, ''), 0), script!.language));
  return words && { start: form.start, end: form.end, text: `[${words.map((one) => JSON.stringify(one)).join(', ')}]` };
}
