import { parse } from '../../src/dockerfile/parse.ts';
import { formatImageReference } from '../../src/model/image-reference.ts';
import { createModel } from '../../src/model/model.ts';
import type { BaseImage } from '../../src/model/types.ts';
import type { Case } from './cases.ts';

/** The base images of the cases by the name they are asked for, each with a Dockerfile that declares what the table says of it. */
export function standIns(cases: readonly Case[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, source } of cases) {
    for (const { image, base, parent } of createModel(parse(source)).stages) {
      if (image === null || parent !== null) continue;
      if (base === null) throw new Error(`${name}: ${formatImageReference(image)} is not in the table of base images`);
      found.set(formatImageReference(image), dockerfileOf(base));
    }
  }
  return found;
}

function dockerfileOf(base: BaseImage): string {
  return [
    'FROM scratch',
    ...base.env.map((name) => `ENV ${name}=stand-in`),
    ...(base.volumes ?? []).map((path) => `VOLUME ${path}`),
    ...(base.ports ?? []).map((port) => `EXPOSE ${port}`),
    ...line('USER', base.user),
    ...line('WORKDIR', base.workdir),
    ...line('STOPSIGNAL', base.stopSignal),
    ...line('ENTRYPOINT', json(base.entrypoint)),
    ...line('CMD', json(base.cmd)),
    '',
  ].join('\n');
}

function line(instruction: string, argument: string | null): string[] {
  return argument === null || argument === '' ? [] : [`${instruction} ${argument}`];
}

function json(list: readonly string[] | null): string | null {
  return list === null || list.length === 0 ? null : JSON.stringify(list);
}
