import { isDeepStrictEqual } from 'node:util';
import type { Answer, Vector } from './vectors.ts';

/** Where an answer differs from what the case expects; null where it agrees. */
export function difference(vector: Vector, answer: Answer): string | null {
  const refused = answer['error'] === true;
  if (vector['error'] === true) {
    if (!refused) return `expected a refusal, got ${show(answer)}`;
    return messageDifference(vector, answer['messages'] as readonly string[]);
  }
  if (refused) return `unexpected refusal: ${show(answer['messages'])}`;
  const fields = EXPECTATIONS.filter((field) => field in vector);
  if (fields.length === 0) return 'the case expects nothing that can be compared';
  for (const field of fields) {
    const mismatch = field === 'expect' ? partial(vector, answer) : whole(field, vector[field], answer[field]);
    if (mismatch !== null) return mismatch;
  }
  return null;
}

const EXPECTATIONS = [
  'result',
  'matched',
  'unmatched',
  'start',
  'end',
  'children',
  'warnings',
  'warned',
  'expect',
  'dest',
  'sources',
  'contents',
  'shell',
  'command',
  'files',
];

/** BuildKit's messages start with a capital or not as it happens: case does not count. */
function messageDifference(vector: Vector, messages: readonly string[]): string | null {
  const expected = vector['message'];
  if (typeof expected !== 'string') return null;
  const found = messages.some((message) => message.toLowerCase().includes(expected.toLowerCase()));
  return found ? null : `expected a refusal with ${show(expected)}, got ${show(messages)}`;
}

function whole(field: string, expected: unknown, actual: unknown): string | null {
  if (field === 'warned') return warnedDifference(expected as readonly string[], (actual ?? []) as readonly string[]);
  return isDeepStrictEqual(expected, actual) ? null : `${field}: expected ${show(expected)}, got ${show(actual)}`;
}

/** A warning names the joined instruction; the case may name a part of it. */
function warnedDifference(expected: readonly string[], actual: readonly string[]): string | null {
  const agrees = expected.length === actual.length && expected.every((text, index) => actual[index]!.includes(text));
  return agrees ? null : `warned: expected ${show(expected)}, got ${show(actual)}`;
}

/** `expect` names some of many fields. */
function partial(vector: Vector, answer: Answer): string | null {
  const actual = (answer['expect'] ?? {}) as Readonly<Record<string, unknown>>;
  for (const [field, value] of Object.entries(vector['expect'] as object)) {
    if (!isDeepStrictEqual(value, actual[field]))
      return `${field}: expected ${show(value)}, got ${show(actual[field])}`;
  }
  return null;
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing';
}
