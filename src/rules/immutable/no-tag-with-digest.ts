import { parseImageReference } from '../../model/image-reference.ts';
import type { Word } from '../../dockerfile/tree.ts';
import { defineRule, type Fix } from '../define.ts';

export default defineRule({
  id: 'no-tag-with-digest',
  property: 'immutable',
  practice: 'immutable-tags',
  severity: 'style',
  recommended: false,
  strict: false,
  why: 'contested: update tools want both',
  since: '0.1.0',
  summary: 'Tag next to a digest is ignored',
  about: { instructions: ['FROM'] },
  messages: {
    ignored: {
      text: 'The builder looks at the digest only, so `{tag}` can say anything, and nobody notices when it is wrong. Remove the tag.',
      aliases: ['sonar/S8431'],
    },
  },
  fix: 'safe',
  check({ stages, report }) {
    for (const { from, parent, imageValue: value } of stages) {
      if (!from.image || parent !== null || value.kind === 'unknown') continue;
      const { reference } = parseImageReference(value.text);
      if (!reference?.digest || reference.tag === null) continue;
      const fix = untagged(from.image);
      report('ignored', from.image, { tag: reference.tag }, { fix });
    }
  },
});

function untagged(image: Word): Fix | null {
  const match = /:[\w.-]+(?=@)/.exec(image.text);
  if (!match || image.text.includes('$')) return null;
  const edit = { ...image.span(match.index, match.index + match[0].length), text: '' };
  return { title: 'Remove the tag', safety: 'safe', edits: [edit] };
}
