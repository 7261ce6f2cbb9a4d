import type { InstructionOf } from '../../dockerfile/tree.ts';
import { defineRule, type Fix } from '../define.ts';
import { contextSources, sourceText } from './copy-sources.ts';
import { cleanPath } from './ignore-patterns.ts';

const gap = 'sha256:HASH';

/** The builder sees the build context, and nothing above it. */
export default defineRule({
  id: 'no-source-outside-context',
  property: 'syntax',
  practice: null,
  severity: 'error',
  recommended: true,
  why: 'copies something else, or fails',
  since: '0.1.0',
  summary: 'Sources cannot leave the build context',
  about: { instructions: ['COPY', 'ADD'] },
  messages: {
    outside: {
      text: '`{path}` leads out of the build context, so the builder cuts the dots off and looks inside it. Build with a context further up, or give it one of its own with `--build-context`.',
      aliases: ['dockerfilelint/add_src_invalid'],
    },
    remote: {
      text: '`{source}` is an address and COPY fetches nothing, so the image does not build. Use `ADD`.',
      aliases: [],
    },
  },
  presets: { buildkit: { severities: { remote: 'error' } } },
  fix: 'review',
  check({ dockerfile, stages, report }) {
    const problems = dockerfile.problems.filter(({ code }) => code === 'remote-source');
    const remote = new Set(problems.map(({ start }) => start));
    for (const { start, end, instruction } of problems) {
      const copy = instruction as InstructionOf<'COPY'>;
      report(
        'remote',
        { start, end },
        { source: dockerfile.source.slice(start, end).replace(/["']/g, '') },
        { fix: addFix(copy) },
      );
    }
    for (const stage of stages) {
      for (const copy of stage.withTriggers('COPY', 'ADD')) {
        for (const source of contextSources(copy)) {
          if (remote.has(source.start)) continue;
          const path = sourceText(source);
          // What a variable brings behind the dots does not lead back inside.
          const known = path.split('$', 1)[0]!.replaceAll('\\', '/');
          const cut = known === path ? known : known.slice(0, known.lastIndexOf('/') + 1);
          if (cut.includes('..') && /^\.\.(?:\/|$)/.test(cleanPath(cut))) report('outside', source, { path });
        }
      }
    }
  },
});

/** Only what a checksum can be named for; ADD takes no stage and no parents. */
function addFix({ keyword, flags, heredocs, sources }: InstructionOf<'COPY'>): Fix | undefined {
  const [source, ...more] = sources;
  if (source === undefined || more.length > 0 || heredocs.length > 0) return undefined;
  if (!/^["']?https?:/.test(source.value) || /\.git\b/.test(source.value)) return undefined;
  if (flags.some(({ name }) => name === 'from' || name === 'parents')) return undefined;
  const name = keyword.text === keyword.text.toLowerCase() ? 'add' : 'ADD';
  const text = `${name} --checksum=${gap}`;
  return {
    title: 'Use ADD with a checksum',
    safety: 'review',
    edits: [{ start: keyword.start, end: keyword.end, text }],
    gap,
  };
}
