/** Shells for `SHELL`, as far as the stage can have them. */
import type { Suggestion } from '../engine/protocol.ts';
import type { Place } from './place.ts';

const bash = [
  ['/bin/bash', '-o', 'pipefail', '-c'],
  ['/bin/bash', '-eo', 'pipefail', '-c'],
];
const ash = [['/bin/ash', '-eo', 'pipefail', '-c']];
const sh = [['/bin/sh', '-c']];
const windows = [
  ['powershell', '-Command', "$ErrorActionPreference = 'Stop'; $ProgressPreference = 'SilentlyContinue';"],
  ['cmd', '/S', '/C'],
];

/** In exec form, the only one `SHELL` takes. */
export function shells({ stage }: Place): readonly Suggestion[] {
  return listsFor(stage).map((words) => ({
    label: `[${words.map((word) => JSON.stringify(word)).join(', ')}]`,
    kind: 'value',
  }));
}

function listsFor(stage: Place['stage']): readonly (readonly string[])[] {
  if (stage?.windows) return windows;
  const base = stage?.base ?? null;
  if (base?.shell === 'none') return [];
  return [
    ...(base?.absent.has('bash') ? [] : bash),
    ...(base === null || base.shell === null || base.shell === 'ash' ? ash : []),
    ...sh,
  ];
}
