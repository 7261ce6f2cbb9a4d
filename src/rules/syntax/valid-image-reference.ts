import { parseImageReference } from '../../model/image-reference.ts';
import type { Model } from '../../model/types.ts';
import { defineRule } from '../define.ts';

/** The builder reads `[registry/]path[:tag][@digest]`, and refuses anything else. */
export default defineRule({
  id: 'valid-image-reference',
  property: 'syntax',
  practice: null,
  severity: 'error',
  recommended: true,
  why: 'does not build',
  since: '0.1.0',
  summary: 'Base image reference is malformed',
  about: { instructions: ['FROM'] },
  messages: {
    malformed: {
      text: '`{image}` does not name an image: {problem}, so the image does not build. Write it as `registry/path:tag`.',
      aliases: ['dockerfile-utils/INVALID_REFERENCE_FORMAT', 'buildkit/InvalidDefaultArgInFrom'],
    },
  },
  yieldsTo: ['undefined-arg-in-from', 'arg-default-image', 'no-trailing-comment'],
  fix: 'none',
  check({ model, stages, report, unknown }) {
    const empty = emptyDefaults(model);
    for (const { from, parent, imageValue } of stages) {
      if (from.image === null || parent !== null) continue;
      if (imageValue.kind === 'unknown') {
        unknown(from.image, imageValue.why);
        continue;
      }
      if (
        imageValue.text === 'scratch' ||
        (imageValue.kind === 'default' && imageValue.args.some((name) => empty.has(name)))
      )
        continue;
      const { problem } = parseImageReference(imageValue.text);
      if (problem !== null) report('malformed', from.image, { image: imageValue.text, problem });
    }
  },
});

/** Arguments with an empty default or `<base>`, which is there to be overridden: `arg-default-image`. */
function emptyDefaults({ globalArgs }: Model): ReadonlySet<string> {
  const pairs = globalArgs.flatMap((arg) => arg.pairs);
  return new Set(
    pairs.filter(({ value }) => /^(?:""|''|(["']?)<.*>\1)?$/.test(value?.text ?? '')).map(({ key }) => key.text),
  );
}
