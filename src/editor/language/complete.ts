/** What may stand at a place of a Dockerfile. */
import type { CheckOptions } from '../../checker/types.ts';
import type { Completion } from '../engine/protocol.ts';

export function complete(_source: string, _offset: number, _options: CheckOptions): Completion | null {
  return null;
}
