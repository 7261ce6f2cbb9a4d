import type { Dockerfile, Instruction, Span } from '../../dockerfile/tree.ts';
import { defineRule } from '../define.ts';
import type { Fix } from '../define.ts';
import { lineBefore } from '../fixes/line-before.ts';
import { swallowedBy } from './shell-comments.ts';

/** A Dockerfile has comments on lines of their own only. */
export default defineRule({
  id: 'no-trailing-comment',
  property: 'syntax',
  practice: null,
  severity: 'error',
  recommended: true,
  why: 'becomes part of the value',
  since: '0.1.0',
  summary: 'A # after arguments is not a comment',
  about: { file: true },
  messages: {
    value: {
      text: 'A `#` after arguments does not begin a comment, so the builder takes `{text}` for arguments of this {instruction}. Put the comment on a line of its own above.',
      aliases: [],
    },
    swallowed: {
      text: 'The lines of this {instruction} become one, so this comment goes on to its end and the commands on the lines below do not run. Put the comment on a line of its own.',
      aliases: [],
    },
  },
  fix: 'review',
  check({ dockerfile, report }) {
    for (const outer of dockerfile.instructions) {
      const instruction = ('trigger' in outer ? outer.trigger : null) ?? outer;
      if ('unknown' in instruction) continue;
      const at = commentStart(instruction);
      if (at !== null) {
        const { end } = instruction.argument;
        const text = dockerfile.source.slice(at, end);
        const covers = behindArray(instruction) === null ? { start: at, end } : instruction.argument;
        const details = { fix: moved(outer, { start: at, end }, dockerfile), covers };
        report(
          'value',
          { start: at, end },
          { text: text.split(/\r?\n/, 1)[0]!, instruction: instruction.name },
          details,
        );
        continue;
      }
      const comment = swallowedBy(instruction, dockerfile);
      if (comment) report('swallowed', comment, { instruction: instruction.name }, { covers: instruction });
    }
  },
});

/** How many words have to stand in front of the `#`: one for a path or a value that may begin with it. */
const wordsBefore: Readonly<Record<string, number>> = {
  FROM: 1,
  USER: 1,
  EXPOSE: 1,
  ENV: 1,
  ARG: 1,
  LABEL: 1,
  COPY: 2,
  ADD: 2,
  WORKDIR: 1,
  VOLUME: 1,
  STOPSIGNAL: 1,
};

function commentStart(instruction: Instruction): number | null {
  if ('form' in instruction && instruction.form?.kind === 'exec') return null;
  const array = behindArray(instruction);
  if (array !== null) return array;
  const least = wordsBefore[instruction.name];
  if (least === undefined || !instruction.argument.text.includes('#')) return null;
  const legacy = 'legacy' in instruction && instruction.legacy && instruction.name !== 'ARG';
  const index = instruction.words.findIndex(({ text }) => text.startsWith('#'));
  return index >= (legacy ? 2 : least) ? instruction.words[index]!.start : null;
}

/** `CMD ["a"] # b`: no JSON any more. */
function behindArray(instruction: Instruction): number | null {
  if (!('form' in instruction) || instruction.form?.kind !== 'shell' || !instruction.form.malformedJson) return null;
  const { text } = instruction.form;
  const close = text.text.lastIndexOf(']', text.text.indexOf('#', text.text.indexOf(']') + 1));
  const match = close < 0 ? null : /^\s+#/.exec(text.text.slice(close + 1));
  return match ? text.at(close + match[0].length) : null;
}

/** Null where the comment goes over several lines. */
function moved(instruction: Instruction, { start, end }: Span, dockerfile: Dockerfile): Fix[] {
  const text = dockerfile.source.slice(start, end);
  if (text.includes('\n')) return [];
  const before = dockerfile.source.slice(instruction.start, start).trimEnd();
  const edits = [
    lineBefore({ ...instruction, comments: [], lines: instruction.lines }, text, dockerfile),
    { start: instruction.start + before.length, end, text: '' },
  ];
  return [{ title: 'Move the comment above', safety: 'review', edits }];
}
