/** Explains what stands at a place of a Dockerfile. */
import type { CheckOptions } from '../../checker/types.ts';
import type { Explanation } from '../engine/protocol.ts';

export function explain(_source: string, _offset: number, _options: CheckOptions): Explanation | null {
  return null;
}
