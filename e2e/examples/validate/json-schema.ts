/** JSON Schemas kept as YAML, compiled once, with problems as sentences. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { parse } from 'yaml';

/** Answers what is wrong with a value; empty when nothing is. */
export type Check = (value: unknown) => string[];

const ajv = new Ajv({
  allErrors: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allowUnionTypes: true,
});
// The default export of a CommonJS package is the function itself under bundler resolution and a namespace under Node.
(formats as unknown as { default: (ajv: Ajv) => void }).default(ajv);

const compiled = new Map<string, ValidateFunction>();

/** Compiles the schema in the file, or its definition named by `definition`. Throws where the schema itself is wrong. */
export function compileSchema(file: string, definition?: string): Check {
  const id = basename(file);
  if (!ajv.getSchema(id)) ajv.addSchema(parse(readFileSync(file, 'utf8')) as object, id);
  const key = definition ? `${id}#/definitions/${definition}` : id;
  let validate = compiled.get(key);
  if (!validate) {
    validate = ajv.getSchema(key);
    if (!validate) throw new Error(`There is no schema ${key}.`);
    compiled.set(key, validate);
  }
  const judge = validate;
  return (value) => (judge(value) ? [] : sentences(judge.errors ?? []));
}

function sentences(errors: readonly ErrorObject[]): string[] {
  const seen = new Set<string>();
  for (const error of errors) {
    if (error.keyword === 'oneOf' || error.keyword === 'anyOf' || error.keyword === 'if') continue;
    seen.add(sentence(error));
  }
  return seen.size > 0 ? [...seen] : errors.map(sentence);
}

function sentence({ instancePath, keyword, params, message }: ErrorObject): string {
  const where = instancePath === '' ? 'at the top' : `at ${instancePath}`;
  if (keyword === 'additionalProperties') return `${where}: unknown key ${String(params['additionalProperty'])}`;
  if (keyword === 'enum') return `${where}: must be one of ${(params['allowedValues'] as unknown[]).join(', ')}`;
  return `${where}: ${message ?? keyword}`;
}
