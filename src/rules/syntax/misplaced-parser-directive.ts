import type { Comment, Dockerfile } from '../../dockerfile/tree.ts';
import { defineRule } from '../define.ts';
import type { Fix } from '../define.ts';
import { newlineOf } from '../fixes/line-before.ts';

/** Directives count at the top of the file only, without anything in front of them. */
export default defineRule({
  id: 'misplaced-parser-directive',
  property: 'syntax',
  practice: null,
  severity: 'warning',
  recommended: true,
  why: 'silently ignored',
  since: '0.1.0',
  summary: 'Parser directive is treated as a comment here',
  about: { file: true },
  messages: {
    comment: {
      text: '`{name}` counts in the first lines of the file only, before any comment or blank line; here it is a comment. Move it to the top.',
      aliases: ['dockerlinter/ED0001', 'dockerlinter/ED0004'],
    },
  },
  fix: 'review',
  check({ dockerfile, report }) {
    const { comments, directives, instructions, problems } = dockerfile;
    const duplicates = new Set(problems.filter(({ code }) => code === 'duplicate-directive').map(({ start }) => start));
    const own = new Set(instructions.flatMap((one) => one.comments));
    for (const comment of comments) {
      const name = directive.exec(comment.text)?.slice(1).find(Boolean)?.toLowerCase();
      if (name === undefined || comment.inside || duplicates.has(comment.start)) continue;
      // Above an instruction `check` is a setting for that instruction.
      if (name === 'check' && own.has(comment)) continue;
      const isTaken = directives.some((one) => one.name === name);
      report('comment', comment, { name }, isTaken ? {} : { fix: toTheTop(comment, dockerfile) });
    }
  },
});

/** Values as they are; prose that happens to have an equals sign is none. */
const directive = /^(?:(syntax)\s*=\s*\S+|(escape)\s*=\s*[\\`]|(check)\s*=\s*(?:skip|error|experimental)=\S+)$/i;

function toTheTop({ start, end }: Comment, { source, directives }: Dockerfile): Fix {
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const newline = source.indexOf('\n', end);
  const last = directives.at(-1);
  const top = last ? source.indexOf('\n', last.end) + 1 : source.startsWith('\uFEFF') ? 1 : 0;
  const edits = [
    { start: top, end: top, text: `${source.slice(start, end)}${newlineOf(source)}` },
    { start: lineStart, end: newline < 0 ? source.length : newline + 1, text: '' },
  ];
  return { title: 'Move it to the top', safety: 'review', edits };
}
