/** Breaks a line of a RUN in front of `&&` and `||`. */
import { outlineOf } from '../../dockerfile/shell/outline.ts';
import type { Dockerfile, InstructionOf, Span } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import type { Edit, Fix } from '../define.ts';
import { newlineOf } from '../fixes/line-before.ts';

/** Undefined where a part would still be longer than `max`. The parser takes the line breaks out again, so the shell reads the same. */
export function breakFix(
  stage: Stage,
  run: InstructionOf<'RUN'>,
  line: Span,
  max: number,
  { source, escape }: Dockerfile,
): Fix | undefined {
  if (run.form.kind === 'exec' || run.heredocs.length > 0) return undefined;
  const indent = /^[ \t]+/.exec(source.slice(line.start, line.end))?.[0] ?? '    ';
  const edits = operatorsIn(stage, run, line, source).map(({ start, end, operator }): Edit => {
    const text = ` ${escape}${newlineOf(source)}${indent}${operator} `;
    return { start, end, text };
  });
  const isShort = [...edits, null].every((edit, index) => {
    const before = edits[index - 1];
    const start = before ? before.end - before.text.length + before.text.indexOf('\n') + 1 : line.start;
    return (edit ? edit.start + 2 : line.end) - start <= max;
  });
  return isShort && edits.length > 0 ? { title: 'Break the line', safety: 'safe', edits } : undefined;
}

interface Operator extends Span {
  readonly operator: string;
}

/** The operators of the line with the blanks around them. */
function operatorsIn(stage: Stage, run: InstructionOf<'RUN'>, line: Span, source: string): readonly Operator[] {
  const [script] = stage.scripts(run);
  if (!script || script.ast.errors?.length) return [];
  return outlineOf(script)
    .of('AndOr')
    .flatMap(({ node: { commands }, text }) =>
      commands.slice(1).flatMap((command, index): readonly Operator[] => {
        const place = text.span(commands[index]!.end, command.pos);
        const operator = /^[ \t]*(&&|\|\|)[ \t]*$/.exec(source.slice(place.start, place.end))?.[1];
        const isInLine = line.start <= place.start && place.end <= line.end;
        return operator !== undefined && isInLine ? [{ ...place, operator }] : [];
      }),
    )
    .sort((a, b) => a.start - b.start);
}
