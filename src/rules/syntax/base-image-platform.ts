import { formatImageReference } from '../../model/image-reference.ts';
import { defineRule } from '../define.ts';

/** Which platforms an image has is known to its registry only; a configuration may say it. */
export default defineRule({
  id: 'base-image-platform',
  property: 'syntax',
  practice: 'no-host-coupling',
  severity: 'warning',
  recommended: false,
  strict: false,
  why: 'needs registry data; off by default',
  since: '0.1.0',
  summary: 'Base image does not match the target platform',
  about: { instructions: ['FROM'] },
  messages: {
    differs: {
      text: '`{image}` is there for {platforms}, and the build is for {platform}. Name an image that has this platform.',
      aliases: ['buildkit/InvalidBaseImagePlatform'],
    },
  },
  options: {
    platform: { type: 'string', default: '', description: 'Platform of the build: `linux/arm64`. Empty: not known.' },
    images: {
      type: 'object',
      additionalProperties: { type: 'string' },
      default: {},
      description: 'Platforms of images, separated by commas: `{"alpine:3.22": "linux/amd64,linux/arm64"}`.',
    },
  },
  fix: 'none',
  differences: { buildkit: 'BuildKit asks the registry. Ours knows what its options say.' },
  check({ stages, options, report }) {
    if (options.platform === '') return;
    for (const { from, image } of stages) {
      if (image === null || from.image === null || from.flags.some(({ name }) => name === 'platform')) continue;
      const name = formatImageReference(image);
      const platforms = Object.hasOwn(options.images, name)
        ? options.images[name]!.split(',').map((one) => one.trim())
        : null;
      if (platforms === null || platforms.some((one) => isSame(one, options.platform))) continue;
      report('differs', from.image, { image: name, platforms: platforms.join(', '), platform: options.platform });
    }
  },
});

/** A variant that one of the two leaves out is no difference. */
function isSame(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}
