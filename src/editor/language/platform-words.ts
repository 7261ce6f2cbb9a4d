/** What is offered behind `--platform=`. */
import type { Suggestion } from '../engine/protocol.ts';

/** The platforms official images are built for; any other one can be typed. */
const usual =
  'linux/amd64 linux/arm64 linux/arm/v7 linux/arm/v6 linux/386 linux/ppc64le linux/riscv64 linux/s390x windows/amd64';

/** Where the build runs, what it is for, then platforms by name. */
export const platformWords: readonly Suggestion[] = [
  { label: '$BUILDPLATFORM', kind: 'variable', info: 'The platform the build runs on.' },
  { label: '$TARGETPLATFORM', kind: 'variable', info: 'The platform the image is for; the default.' },
  ...usual.split(' ').map((label): Suggestion => ({ label, kind: 'value' })),
];
