import type { Flag, InstructionOf, Text } from '../dockerfile/tree.ts';
import type { Mount } from './types.ts';

const targetKeys = ['target', 'dst', 'destination'];
const sourceKeys = ['source', 'src'];

/** The mounts of a RUN, in order. */
export function mountsOf(run: InstructionOf<'RUN'>): readonly Mount[] {
  return run.flags.filter((flag) => flag.name.toLowerCase() === 'mount').map(readMount);
}

function readMount(flag: Flag): Mount {
  const options = new Map<string, Text | null>(flag.options.map((option) => [option.key.toLowerCase(), option.value]));
  const first = (keys: readonly string[]): Text | null =>
    keys.reduce<Text | null>((found, key) => found ?? options.get(key) ?? null, null);
  return {
    type: options.get('type')?.text.toLowerCase() ?? 'bind',
    target: first(targetKeys),
    source: first(sourceKeys),
    from: options.get('from') ?? null,
    options,
    flag,
  };
}
