/** Building an example's image. */
import { join } from 'node:path';
import { standInsOf, type Example } from './load.ts';
import { qualified, standInImage, standInMounts, tagStandIn } from './stand-ins.ts';
import type { Finished, Store } from './tools.ts';

/** The local name of an example's image. */
export function imageName(practice: string, folder: string): string {
  return `localhost/example/${practice}/${folder}`;
}

/** Mounts as flags of buildah and podman. */
export function volumeFlags(mounts: readonly { source: string; destination: string }[]): string[] {
  return mounts.flatMap(({ source, destination }) => ['--volume', `${source}:${destination}:ro`]);
}

/** Builds the folder's Dockerfile, as a rule with stand-ins under the names of its bases. HEALTHCHECK and SHELL need Docker's format. */
export async function buildImage(store: Store, example: Example): Promise<Finished> {
  const { build } = example.data!;
  const bases = standInsOf(example);
  const contexts: string[] = [];
  for (const [image, standIn] of Object.entries(bases)) {
    await tagStandIn(store, image, standIn);
    // A digest cannot be given to another image; the builder is told what the name stands for.
    if (image.includes('@'))
      contexts.push('--build-context', `${qualified(image)}=docker-image://${standInImage(standIn)}`);
  }
  const { target, args = {} } = build === true || !build ? {} : build;
  return store.buildah(
    'bud',
    ...['--isolation', 'chroot', '--layers', '--format', 'docker', '--quiet'],
    ...(example.onRealBases ? [] : ['--pull-never']),
    ...contexts,
    ...volumeFlags(standInMounts(Object.values(bases))),
    ...(target ? ['--target', target] : []),
    ...Object.entries(args).flatMap(([name, value]) => ['--build-arg', `${name}=${value}`]),
    ...['--tag', imageName(example.practice, example.folder), '--file', join(example.path, 'Dockerfile'), example.path],
  );
}
