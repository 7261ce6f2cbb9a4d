import type { CopyPath } from '../../dockerfile/tree.ts';
import type { Model, Stage } from '../../model/types.ts';
import { defineRule } from '../define.ts';

export default defineRule({
  id: 'no-copy-root-filesystem',
  property: 'small',
  practice: 'multi-stage-build',
  severity: 'warning',
  recommended: true,
  why: 'it drags the whole build stage along',
  since: '0.1.0',
  summary: "Do not copy a stage's whole filesystem",
  about: { instructions: ['COPY'] },
  messages: {
    root: {
      text: 'This copies everything from `{from}`, its tools and caches too, so the separate stage saves nothing. Copy the files the program needs.',
      aliases: ['hadolint/DL3067'],
    },
  },
  options: {
    scratch: {
      type: 'boolean',
      default: false,
      description: 'Report a copy onto `scratch` too, which flattens an image.',
    },
    images: {
      type: 'boolean',
      default: false,
      description:
        'Report a copy from another image too, also under the name of a stage that adds nothing: it may hold no more than the files to copy.',
    },
  },
  fix: 'none',
  differences: {
    hadolint:
      'An image from elsewhere may be made for this copy. Onto `scratch` the copy flattens an image, which is a known use.',
  },
  presets: { hadolint: { options: { scratch: true, images: true } } },
  check({ model, stages, options, report }) {
    for (const stage of stages) {
      if (stage.scratch && !options.scratch) continue;
      for (const copy of stage.withTriggers('COPY')) {
        const from = copy.flags.find(({ name }) => name === 'from')?.value;
        if (!from || (!options.images && !hasFilesystem(model, from.text, stage))) continue;
        if (!copy.destination || !isRoot(copy.destination)) continue;
        const source = copy.sources.find(isRoot);
        if (source) report('root', source, { from: from.text });
      }
    }
  },
});

/** A stage with a distribution in it: one of the table, or one whose steps ran. `FROM tools AS tools` is another image. */
function hasFilesystem(model: Model, name: string, at: Stage): boolean {
  const source = model.findStage(name, at);
  if (!source) return false;
  const bottom = source.chain.at(-1)!;
  if (bottom.base !== null) return true;
  return source.chain.some((stage) => stage.withTriggers('RUN').length > 0);
}

function isRoot({ value }: CopyPath): boolean {
  return value.replace(/["']/g, '') === '/';
}
