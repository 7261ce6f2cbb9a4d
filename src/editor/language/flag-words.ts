/** Flags as they are offered. */
import type { FlagSpec } from '../../dockerfile/instructions.ts';
import type { Suggestion } from '../engine/protocol.ts';

/** `--name=`, or `--name` where no value is needed; `equals` is empty where one stands behind the caret already. */
export function flagSuggestion(spec: FlagSpec, equals = '='): Suggestion {
  return {
    label: `--${spec.name}`,
    kind: 'flag',
    info: spec.docs,
    insert: spec.value === 'boolean' ? `--${spec.name}` : `--${spec.name}${equals}`,
    ...(spec.since !== null && { detail: `syntax ${spec.since}` }),
  };
}
