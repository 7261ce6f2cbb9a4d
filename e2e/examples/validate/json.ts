/** JSON files: OCI and appc. */
import { join } from 'node:path';
import type { Runtime } from '../load.ts';
import { compileSchema, type Check } from './json-schema.ts';

const schemas = join(import.meta.dirname, '../schemas');

/** Which schema a file of this name is judged by. */
const byName: Readonly<Record<string, () => Check>> = {
  'image-config.json': () => compileSchema(join(schemas, 'oci-image-config.yaml')),
  'config.json': () => compileSchema(join(schemas, 'oci-runtime-config.yaml')),
  'image-manifest.json': () => compileSchema(join(schemas, 'oci-image-manifest.yaml'), 'manifest'),
  'image-index.json': () => compileSchema(join(schemas, 'oci-image-manifest.yaml'), 'index'),
  'manifest.json': () => compileSchema(join(schemas, 'appc.yaml'), 'image'),
  'pod.json': () => compileSchema(join(schemas, 'appc.yaml'), 'pod'),
};

/** Problems of a JSON file, or null where it is just data of the example's program. */
export function checkJson(name: string, source: string, runtime: Runtime): string[] | null {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    return [`not JSON: ${(error as Error).message}`];
  }
  if (runtime !== 'oci' && runtime !== 'rkt') return null;
  const check = byName[name];
  if (check) return check()(value);
  return [`no schema is known for this name; known are ${Object.keys(byName).join(', ')}.`];
}
