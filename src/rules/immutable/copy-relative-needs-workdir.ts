import type { Dockerfile, InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule, type Fix } from '../define.ts';
import { lineBefore } from '../fixes/line-before.ts';

const text =
  '`{path}` is relative, and no WORKDIR in this file says to what: the files land wherever the base image has its working directory. Set `WORKDIR` first, or write an absolute path.';

export default defineRule({
  id: 'copy-relative-needs-workdir',
  property: 'immutable',
  practice: 'final-layout-at-build',
  severity: 'warning',
  recommended: true,
  why: 'depends on the base image',
  since: '0.1.0',
  summary: 'COPY to a relative path without WORKDIR',
  about: { instructions: ['COPY', 'ADD'] },
  messages: {
    copy: { text, aliases: ['hadolint/DL3045'] },
    add: { text, aliases: [] },
  },
  options: {
    each: { type: 'boolean', default: false, description: 'Report each instruction, not only the first of a stage.' },
  },
  yieldsTo: ['absolute-workdir'],
  fix: 'review',
  differences: {
    hadolint: 'hadolint reports each COPY and no ADD, and a stage `FROM scratch` too, where a path is below `/`.',
  },
  presets: { hadolint: { options: { each: true } } },
  check({ dockerfile, stages, options, report, unknown }) {
    const placed = new Set<Stage>();
    for (const stage of stages) {
      if (stage.parent && placed.has(stage.parent)) placed.add(stage);
      const first = placed.has(stage) ? -1 : (stage.instructions('WORKDIR')[0]?.start ?? Infinity);
      if (first < Infinity) placed.add(stage);
      let fix: Fix | undefined;
      for (const instruction of stage.instructions('COPY', 'ADD')) {
        if (instruction.start > first) break;
        const path = relativeDestination(stage, instruction);
        if (path === null || (stage.scratch && !options.each)) continue;
        if (path.why) {
          unknown(path, path.why);
          continue;
        }
        fix ??= workdirBefore(stage, instruction, dockerfile);
        report(instruction.name === 'COPY' ? 'copy' : 'add', path, { path: path.text }, { fix });
        if (!options.each) break;
      }
    }
  },
});

/** Asks for a directory; where the base image has one of its own, that one leaves the image as it is. */
function workdirBefore(stage: Stage, instruction: InstructionOf<'COPY' | 'ADD'>, dockerfile: Dockerfile): Fix {
  const gap = /^\/./.test(stage.base?.workdir ?? '') ? stage.base!.workdir! : '/app';
  const edits = [lineBefore(instruction, `WORKDIR ${gap}`, dockerfile)];
  return { title: 'Set a working directory', safety: 'review', edits, gap };
}

interface Path {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Why it cannot be known. */
  readonly why: string;
}

function relativeDestination(stage: Stage, instruction: InstructionOf<'COPY' | 'ADD'>): Path | null {
  const { destination } = instruction;
  if (!destination) return null;
  const { start, end } = destination;
  if (/^["']?\$/.test(destination.value)) {
    const value = stage.resolve(destination.text, instruction);
    if (value.kind !== 'unknown')
      return isAbsolute(value.text)
        ? null
        : { start, end, text: destination.value, why: 'a variable may hold any path' };
    return { start, end, text: destination.value, why: value.why };
  }
  const text = destination.json ? destination.value : destination.value.replace(/["']/g, '');
  return isAbsolute(text) ? null : { start, end, text, why: '' };
}

/** A drive and a backslash count; `#` as drive letter is a placeholder in templates. */
function isAbsolute(path: string): boolean {
  return /^(?:[/\\]|[A-Za-z]:)/.test(path);
}
