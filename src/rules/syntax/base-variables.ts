/** Variables that an image nobody has seen may set. */
import { once } from '../../dockerfile/notes.ts';
import { references } from '../../dockerfile/variables.ts';
import type { Stage } from '../../model/types.ts';

/** Whether all variables of the base image are known. */
export function knowsVariables(stage: Stage): boolean {
  return stage.scratch || stage.base?.confidence === 'source';
}

/** Images set the version of what they bring: `CUDA_VERSION`, `ROS_DISTRO`. Of some it is not known what they set. */
export function mayBeOfBase(name: string, stage: Stage): boolean {
  if (knowsVariables(stage)) return false;
  return /_VERSION$/.test(name) || namesInBase(stage).has(name);
}

/** Variables that choose what the first image of a stage brings: not those that say where it lies. */
const namesInBase = once((stage: Stage): ReadonlySet<string> => {
  if (stage.parent) return namesInBase(stage.parent);
  const { image } = stage.from;
  const names = image ? references(image).map(({ name }) => name) : [];
  return new Set(names.filter((name) => !ofImages.test(name)));
});

const ofImages = /(?:^|_)(?:BASE|DIGEST|IMAGE|ORG|REGISTRY|REPO|REPOSITORY|TAG)(?:_|$)/i;
