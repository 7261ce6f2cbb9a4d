import { execCommands } from '../dockerfile/shell/parse.ts';
import type { SimpleCommand } from '../dockerfile/shell/types.ts';
import type { Instruction, JsonString } from '../dockerfile/tree.ts';
import type { Command, MainCommand, Stage } from './types.ts';

/** What a container of the stage runs; null where neither the file nor the table of base images says it. */
export function mainCommandOf(stage: Pick<Stage, 'config' | 'commandsOf'>): MainCommand | null {
  const { Entrypoint: entrypoint, Cmd: cmd } = stage.config;
  const first = entrypoint ?? cmd;
  if (first === null) return null;
  const instruction = first.instruction ?? cmd?.instruction ?? null;
  if (entrypoint === null || entrypoint.form === 'shell' || cmd === null) {
    return { instruction, argv: first.argv, commands: commandsOf(first, stage) };
  }
  const argv = [...entrypoint.argv, ...cmd.argv];
  const both = stringsOf(entrypoint, cmd);
  const commands = both ? execCommands(both) : [...commandsOf(entrypoint, stage), ...commandsOf(cmd, stage)];
  return { instruction, argv, commands };
}

function commandsOf({ instruction }: Command, stage: Pick<Stage, 'commandsOf'>): readonly SimpleCommand[] {
  return instruction === null ? [] : stage.commandsOf(instruction);
}

/** ENTRYPOINT and CMD in exec form are one command line. */
function stringsOf(entrypoint: Command, cmd: Command): readonly JsonString[] | null {
  const first = execStrings(entrypoint.instruction);
  const second = execStrings(cmd.instruction);
  if (first === null || second === null) return null;
  const end = first.at(-1)?.end ?? 0;
  if ((second[0]?.start ?? end) >= end) return [...first, ...second];
  // CMD stands above ENTRYPOINT: its words are placed at the end of ENTRYPOINT, so that the command has one range.
  return [...first, ...second.map(({ value }) => ({ value, start: end, end }))];
}

function execStrings(instruction: Instruction | null): readonly JsonString[] | null {
  if (instruction === null || !('form' in instruction) || instruction.form?.kind !== 'exec') return null;
  return instruction.form.strings;
}
