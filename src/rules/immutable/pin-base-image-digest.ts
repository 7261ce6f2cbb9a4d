import { parseImageReference } from '../../model/image-reference.ts';
import { defineRule } from '../define.ts';

export default defineRule({
  id: 'pin-base-image-digest',
  property: 'immutable',
  practice: 'pin-base-by-digest',
  severity: 'info',
  recommended: false,
  strict: false,
  why: 'it only pays with automated updates',
  since: '0.1.0',
  summary: 'Pin the base image to a digest',
  about: { instructions: ['FROM'] },
  messages: {
    undigested: {
      text: 'The tag in `{image}` can be moved to another image, so two builds of this file can differ. Add the digest that `docker buildx imagetools inspect {image}` prints, `@sha256:…`, and let a tool keep it up to date.',
      aliases: ['semgrep/dockerfile-source-not-pinned', 'sonar/S7023'],
    },
  },
  yieldsTo: ['undefined-arg-in-from', 'arg-default-image', 'valid-image-reference', 'pin-base-image-version'],
  fix: 'none',
  check({ stages, report, unknown }) {
    for (const { from, parent, imageValue: value } of stages) {
      if (!from.image || parent !== null) continue;
      if (value.kind === 'unknown') {
        unknown(from.image, value.why);
        continue;
      }
      const { reference } = parseImageReference(value.text);
      if (value.text !== 'scratch' && reference?.digest === null)
        report('undigested', from.image, { image: value.text });
    }
  },
});
