import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Stage } from '../../model/types.ts';
import type { Start } from './start.ts';

/** `["/docker-entrypoint.sh"]`, `["bash", "/start.sh"]` and `sh -c /start.sh` from the build context, and the `/init` of s6-overlay. */
export function startsUnseenScript(stage: Stage, { script, file, commands }: Start): boolean {
  if (file !== null) return false;
  if (script !== null) return isScript(inFront(stage, commands)?.name) || runsScript(commands.at(-1));
  return runsScript(commands[0]);
}

/** The ENTRYPOINT that gets a CMD in shell form as arguments. */
function inFront({ mainCommand }: Stage, [second]: readonly SimpleCommand[]): SimpleCommand | undefined {
  const [first] = mainCommand?.commands ?? [];
  return first === second ? undefined : first;
}

function runsScript(command: SimpleCommand | undefined): boolean {
  return isScript(command?.name) || isScript(command?.operands[0]?.value);
}

function isScript(name: string | null | undefined): boolean {
  return typeof name === 'string' && /\.(?:sh|bash)$|(?:^|\/)(?:(?:docker-)?entry-?point|init)$/.test(name);
}
