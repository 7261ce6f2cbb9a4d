/** Servers that a RUN starts in front. */
import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import type { Fix } from '../define.ts';
import { developmentServer } from './development-servers.ts';
import { lastCommand } from './last-command.ts';

interface Found {
  readonly run: InstructionOf<'RUN'>;
  readonly command: SimpleCommand;
  /** The command in short. */
  readonly name: string;
  readonly fix: Fix | undefined;
}

/** These serve whatever stands behind them; `npm run dev` may as well build something. */
const sure = /^(?:flask run|manage\.py runserver|artisan serve|ng serve|next dev|react-scripts start)$/;
const starts = new Set(['npm', 'yarn', 'pnpm']);

/** `npm start` counts where it is the last RUN of an image that says nothing else to start. */
export function serversInBuild(stage: Stage): readonly Found[] {
  const runs = stage.windows ? [] : stage.instructions('RUN');
  return runs.flatMap((run) => {
    const commands = stage.commandsOf(run);
    const [script] = stage.scripts(run);
    const command = script ? lastCommand(script, commands) : commands[0];
    if (!command?.name || command.wrappers.length > 0 || command.has('--help', '--version')) return [];
    const isEnd = run === runs.at(-1) && stage.isTarget && !saysWhatToStart(stage);
    const name = developmentServer(command) ?? '';
    const isStart =
      isEnd && starts.has(command.name) && command.args.length === 1 && command.args[0]!.value === 'start';
    if (!isStart && !sure.test(name)) return [];
    const { start, end } = run.keyword;
    const isAlone = commands.length === 1 && run.flags.length === 0 && run.heredocs.length === 0;
    const fix: Fix | undefined =
      isEnd && isAlone
        ? {
            title: 'Write CMD',
            safety: 'review',
            edits: [{ start, end, text: run.keyword.text === 'run' ? 'cmd' : 'CMD' }],
          }
        : undefined;
    return [{ run, command, name: isStart ? `${command.name} start` : name, fix }];
  });
}

function saysWhatToStart({ chain }: Stage): boolean {
  return chain.some((one) => one.instructions('CMD', 'ENTRYPOINT').length > 0);
}
