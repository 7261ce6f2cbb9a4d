/** YAML files: Compose and Kubernetes. */
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import type { Runtime } from '../load.ts';
import { compileSchema } from './json-schema.ts';

const schemas = join(import.meta.dirname, '../schemas');

/** Kinds the Kubernetes schema knows, upper-case definitions in `kubernetes.yaml`. */
const kinds = [
  'Pod',
  'Deployment',
  'StatefulSet',
  'Job',
  'CronJob',
  'Service',
  'ConfigMap',
  'Secret',
  'PersistentVolumeClaim',
  'Namespace',
  'NetworkPolicy',
];

/** Problems of a YAML file, or null where it is just data of the example's program. */
export function checkYaml(source: string, runtime: Runtime): string[] | null {
  const documents = parseAllDocuments(source);
  const problems = documents.flatMap((document) => document.errors.map((error) => `not YAML: ${error.message}`));
  if (problems.length > 0) return problems;
  const values: unknown[] = documents.map((document) => document.toJS());
  if (runtime === 'compose') return values.flatMap(compileSchema(join(schemas, 'compose.yaml')));
  if (runtime === 'kubernetes') return values.flatMap(checkKubernetesObject);
  return null;
}

function checkKubernetesObject(value: unknown): string[] {
  const kind = (value as { kind?: unknown } | null)?.kind;
  if (typeof kind !== 'string') return ['a Kubernetes object needs a kind.'];
  if (!kinds.includes(kind)) return [`no schema is known for kind ${kind}; known are ${kinds.join(', ')}.`];
  return compileSchema(join(schemas, 'kubernetes.yaml'), kind)(value);
}
