import type { Span } from '../../dockerfile/tree.ts';
import { rowsOf } from '../../model/base-images/table.ts';
import { defineRule, type Fix } from '../define.ts';
import { EarlierNames, isBareName, isOwnStage, stageReferences } from './stage-references.ts';

const aliases = ['hadolint/DL3022', 'dockerlinter/EC0002'] as const;

/** A name that no earlier stage has is taken for an image, or for a build context. */
export default defineRule({
  id: 'copy-from-unknown-stage',
  property: 'syntax',
  practice: null,
  severity: 'warning',
  recommended: true,
  why: "does not build, or pulls a stranger's image",
  since: '0.1.0',
  summary: 'COPY --from names neither an earlier stage nor an image',
  about: { instructions: ['COPY', 'RUN'] },
  messages: {
    unknown: {
      text: 'No earlier stage is called `{name}`, and unless a build context is, the builder looks for an image of that name. {advice}',
      aliases,
    },
    later: {
      text: 'The stage `{name}` comes further down, and the builder copies from earlier stages only, so the image does not build. Move the stage above this one.',
      aliases,
    },
    index: {
      text: 'No stage before this one has the number `{name}`, so the image does not build. Name the stage you mean.',
      aliases,
    },
    variable: {
      text: 'The builder puts no variables into `--from`, so the image does not build. Write the name, or give the image a stage of its own and copy from that.',
      aliases,
    },
  },
  options: {
    contexts: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Names of build contexts that the build is given (`--build-context`).',
    },
    paths: {
      type: 'boolean',
      default: false,
      description: 'Report images with a path but without a tag too.',
    },
    all: {
      type: 'boolean',
      default: false,
      description:
        'Report also names that are neither like those of a stage nor of an image, and may well be build contexts.',
    },
  },
  presets: { hadolint: { options: { paths: true, all: true } } },
  yieldsTo: ['no-copy-from-self'],
  fix: 'review',
  differences: {
    hadolint:
      'hadolint excuses images with a tag only, and looks at COPY only. Ours takes every name with a path, a tag or a digest for an image, one that no stage and no official image is called by for a build context, and reads RUN --mount too.',
  },
  check({ model, stages, options, report, unknown }) {
    const names = new Set(stages.flatMap(({ name }) => (name === null ? [] : [name])));
    const earlier = new EarlierNames(stages);
    for (const stage of stages) {
      for (const reference of stageReferences(stage)) {
        const { word, instruction } = reference;
        const name = word.text;
        if (name.includes('$')) {
          if (instruction.name === 'COPY') report('variable', word);
          continue;
        }
        if (/^\d+$/.test(name)) {
          if (model.findStage(name, stage) === null && !isOwnStage(reference, model)) report('index', word, { name });
          continue;
        }
        const mayBeImage = options.paths ? name.includes(':') : !isBareName(name);
        if (mayBeImage || options.contexts.includes(name)) continue;
        if (model.findStage(name, stage) !== null || isOwnStage(reference, model)) continue;
        if (names.has(name.toLowerCase())) {
          report('later', word, { name });
          continue;
        }
        const near = earlier.nearest(name, stage);
        if (!near && !options.all && !looksLikeStage.test(name) && !isOfficialImage(name)) {
          unknown(word, 'a build context of that name may be given to the build');
          continue;
        }
        const advice = near ? `Did you mean \`${near}\`?` : 'Name a stage, or write the image with its tag.';
        report('unknown', word, { name, advice }, { fix: near ? stageFix(word, near) : null });
      }
    }
  },
});

/** `relay-builder`, `build2`. */
const looksLikeStage =
  /(?:^|[-_.])(?:base|build|builder|deps|dev|final|prod|production|release|runtime|stage|test)-?\d*$/i;

function isOfficialImage(name: string): boolean {
  return rowsOf(name) !== null;
}

function stageFix({ start, end }: Span, name: string): Fix {
  return { title: `Copy from ${name}`, safety: 'review', edits: [{ start, end, text: name }] };
}
