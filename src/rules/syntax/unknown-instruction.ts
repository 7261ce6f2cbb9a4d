import type { Dockerfile, Instruction, Span } from '../../dockerfile/tree.ts';
import { defineRule } from '../define.ts';
import type { Fix } from '../define.ts';
import { casingOf, inCasing } from './casing.ts';
import { nearestName } from '../names/nearest.ts';
import { mergeConflicts } from './merge-conflicts.ts';

const aliases = [
  'dockerfilelint/invalid_command',
  'dockerlinter/EL0001',
  'dockerfile-utils/UNKNOWN_INSTRUCTION',
] as const;

const names =
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(
    ' ',
  );

/** A line that begins with no instruction: a slip of the keyboard, or the rest of the line above. */
export default defineRule({
  id: 'unknown-instruction',
  property: 'syntax',
  practice: null,
  severity: 'error',
  recommended: true,
  why: 'does not build',
  since: '0.1.0',
  summary: 'Unknown Dockerfile instruction',
  about: { file: true },
  messages: {
    unknown: {
      text: '`{word}` is not an instruction, so the image does not build. {advice}',
      aliases,
    },
    conflict: {
      text: '`{word}` is left over from a merge that was not finished, so the image does not build. Keep one of the two versions, and delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`.',
      aliases,
    },
    cutOff: {
      text: 'The line above ends in `{operator}` and is not continued, so `{word}` is taken for an instruction and the image does not build. End the line above with {escape}.',
      aliases,
    },
  },
  presets: { buildkit: { on: true } },
  fix: 'review',
  check({ dockerfile, report }) {
    const { instructions, problems, escape } = dockerfile;
    const sign = escape === '\\' ? 'a backslash' : 'a backtick';
    const indices = new Map(instructions.map((one, index) => [one, index]));
    const unknown = new Set(
      problems.flatMap(({ code, instruction }) =>
        code === 'unknown-instruction' && instruction !== null ? [instruction] : [],
      ),
    );
    if (unknown.size === 0) return;
    const conflicts = mergeConflicts(dockerfile, unknown);
    const said = new Set(conflicts.flatMap((conflict) => conflict.instructions));
    for (const { mark, span } of conflicts) report('conflict', mark, { word: '<<<<<<<' }, { covers: span });
    for (const instruction of unknown) {
      if (said.has(instruction)) continue;
      const { keyword } = instruction;
      const word = keyword.text;
      if (/^(?:<{7}|={7}|>{7}|\|{7})$/.test(word)) {
        report('conflict', keyword, { word }, { covers: instruction });
        continue;
      }
      const index = indices.get(instruction) ?? 0;
      const above = instructions[index - 1];
      const operator = above ? operatorAtEnd(above, instruction, dockerfile) : null;
      if (above && operator !== null) {
        const edits = [{ start: above.lines.end, end: above.lines.end, text: ` ${escape}` }];
        const fix: Fix = { title: 'Continue the line above', safety: 'review', edits };
        const covers = { start: above.start, end: instruction.end };
        report('cutOff', keyword, { operator, word, escape: sign }, { fix, covers });
        continue;
      }
      const near = nearestName(word, names);
      const advice = near
        ? `Did you mean \`${near}\`?`
        : `Where it belongs to the line above, end that line with ${sign}.`;
      const fix = near ? replaced(keyword, word, near) : null;
      report('unknown', keyword, { word, advice }, { fix, covers: instruction });
    }
  },
});

/** The operator a line ends in, where the next instruction stands right below it. */
function operatorAtEnd(above: Instruction, below: Instruction, { source }: Dockerfile): string | null {
  if (above.heredocs.length > 0 || !/^\r?\n$/.test(source.slice(above.lines.end, below.lines.start))) return null;
  return /(?:&&|\|\||\||&|;|,)$/.exec(above.argument.text)?.[0] ?? null;
}

function replaced({ start, end }: Span, word: string, name: string): Fix {
  const text = casingOf(word) === 'lower' ? inCasing(name, 'lower') : name;
  return { title: `Write ${text}`, safety: 'review', edits: [{ start, end, text }] };
}
