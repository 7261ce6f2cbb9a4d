import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Stage } from '../../model/types.ts';
import type { Start } from './start.ts';

/** `["/docker-entrypoint.sh"]` and `["bash", "/start.sh"]` from the build context, and the `/init` of s6-overlay. */
export function startsUnseenScript(stage: Stage, { script, file, commands }: Start): boolean {
  if (file !== null) return false;
  if (script !== null) return isScript(inFront(stage, commands)?.name);
  const [first] = commands;
  return isScript(first?.name) || isScript(first?.operands[0]?.value);
}

/** The ENTRYPOINT that gets a CMD in shell form as arguments. */
function inFront({ mainCommand }: Stage, [second]: readonly SimpleCommand[]): SimpleCommand | undefined {
  const [first] = mainCommand?.commands ?? [];
  return first === second ? undefined : first;
}

function isScript(name: string | null | undefined): boolean {
  return typeof name === 'string' && /\.(?:sh|bash)$|(?:^|\/)(?:(?:docker-)?entry-?point|init)$/.test(name);
}
