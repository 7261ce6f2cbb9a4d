import type { ImageReference } from '../../model/types.ts';
import { defineRule, type Fix } from '../define.ts';
import { isDevelopmentStage } from '../stages/development.ts';
import { entryOf } from '../names/entry.ts';

const codename = '(?:trixie|bookworm|bullseye|buster)';
const version = '(?:\\d+(?:\\.\\d+)*)';
/** Full tag → slim one, as the images name theirs. */
const middle = { tag: new RegExp(`^(${version})(-${codename})?$`), slim: '$1-slim$2' };
const behind = { tag: new RegExp(`^((?:${version}|lts)(?:-${codename})?)$`), slim: '$1-slim' };
const variants: Readonly<Record<string, { readonly tag: RegExp; readonly slim: string }>> = {
  node: behind,
  debian: { tag: new RegExp(`^(${version}|${codename})$`), slim: '$1-slim' },
  python: middle,
  ruby: middle,
  perl: middle,
  rust: middle,
  'eclipse-temurin': { tag: /^(\d+)(?:-jdk)?(-(?:noble|jammy|alpine|ubi\d+-minimal))?$/, slim: '$1-jre$2' },
};

export default defineRule({
  id: 'minimal-base-image',
  property: 'small',
  practice: 'minimal-base-image',
  severity: 'style',
  recommended: false,
  strict: false,
  why: 'contested: compatibility and debugging',
  since: '0.1.0',
  summary: 'A smaller variant of this base image exists',
  about: { instructions: ['FROM'] },
  messages: {
    full: {
      text: '`{image}` carries compilers, headers or tools that a finished program seldom needs. Take `{slim}`, which is the same without them.',
      aliases: [],
    },
  },
  yieldsTo: ['separate-build-and-run'],
  fix: 'review',
  check({ model: { target }, report, unknown }) {
    if (!target || isDevelopmentStage(target)) return;
    const { from, image, imageValue } = target.chain.at(-1)!;
    if (!from.image) return;
    if (imageValue.kind === 'unknown') return unknown(from.image, imageValue.why);
    const slim = image ? slimTag(image) : null;
    if (slim === null) return;
    const { start, end, text } = from.image;
    const fix: Fix = { title: `Use ${slim}`, safety: 'review', edits: [{ start, end, text: replaced(text, slim) }] };
    report('full', from.image, { image: imageValue.text, slim }, text.includes('$') ? {} : { fix });
  },
});

/** The slim tag of a full variant; null where none is known. */
function slimTag({ registry, repository, tag, digest }: ImageReference): string | null {
  if ((registry !== null && registry !== 'docker.io') || tag === null || digest !== null) return null;
  const variant = entryOf(variants, repository);
  return variant?.tag.test(tag) ? `${repository}:${tag.replace(variant.tag, variant.slim)}` : null;
}

function replaced(written: string, slim: string): string {
  return written.replace(/:[^:"']*(?=["']?$)/, slim.slice(slim.indexOf(':')));
}
