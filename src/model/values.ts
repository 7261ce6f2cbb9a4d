import type { Value } from './types.ts';

/** Longer values are not followed: a chain of doublings would fill the memory. */
const longestValue = 65_536;

export const nothing: Value = known('');

/** A value that stands in the file. */
export function known(text: string): Value {
  return { kind: 'known', text };
}

/** `why` is a clause for a reader: "the build argument `TAG` has no default". */
export function unknown(why: string): Value {
  return { kind: 'unknown', why };
}

/** A text that leans on the defaults of these build arguments; known where there are none. */
export function leaningOn(args: readonly string[], text: string): Value {
  if (text.length > longestValue) return unknown(`it is longer than ${longestValue} characters`);
  return args.length === 0 ? known(text) : { kind: 'default', text, args: [...new Set(args)] };
}

/** The text with default arguments put in; null where it is unknown. */
export function textOf(value: Value): string | null {
  return value.kind === 'unknown' ? null : value.text;
}

/** The build arguments whose default a value leans on. */
export function argsOf(value: Value): readonly string[] {
  return value.kind === 'default' ? value.args : [];
}

/** Combines two values; the first unknown one decides. */
export function combine(first: Value, second: Value, make: (first: string, second: string) => string): Value {
  if (first.kind === 'unknown') return first;
  if (second.kind === 'unknown') return second;
  return leaningOn([...argsOf(first), ...argsOf(second)], make(first.text, second.text));
}
