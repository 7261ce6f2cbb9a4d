import type { ShellWord, SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule } from '../define.ts';
import { whileCopying } from '../owners/owner-while-copying.ts';
import { absolutePath, destinationOf, isAtOrBelow, withParents } from '../paths/places.ts';
import { pathWord } from '../paths/shell-words.ts';

type Run = InstructionOf<'RUN'>;

const programs = ['chown', 'chgrp', 'chmod'];
/** Small by nature: a copy of one costs nothing. */
const small =
  /\.(?:sh|bash|py|pl|rb|lua|conf|cfg|cnf|ini|json|ya?ml|toml|txt|env|list|sources|service|md|xml|properties|groovy|cron|repo|asc|gpg|crt|pem)["']?$/;

/** Owner and mode are part of a file in a layer: to change them stores the file again. */
export default defineRule({
  id: 'no-recursive-chown',
  property: 'small',
  practice: 'lean-layers',
  severity: 'warning',
  recommended: true,
  why: 'it stores every file twice',
  since: '0.1.0',
  summary: 'Set owner and mode while copying, not with chown -R or chmod -R',
  about: { commands: programs },
  messages: {
    twice: {
      text: '`{command}` stores everything below `{path}` a second time, since the files came with an earlier `{copy}`. Set it there with `{flag}`.',
      aliases: [],
    },
    again: {
      text: '`{command}` stores everything below `{path}` a second time, though the `COPY` before it has `{flag}` already. Leave it out, or name only what another step made.',
      aliases: [],
    },
  },
  yieldsTo: ['no-write-after-volume', 'no-unsafe-permissions'],
  fix: 'review',
  check({ dockerfile, stages, report }) {
    for (const stage of stages) {
      if (!stage.reachesImage || stage.windows) continue;
      const calls = stage.commands(programs).filter(({ command }) => command.has('-R', '--recursive'));
      if (calls.length === 0) continue;
      const copied = copiedPlaces(stage);
      for (const call of calls) {
        const { command, instruction } = call;
        if (instruction.onbuild || stage.mounts(instruction).length > 0) continue;
        const path = paths(command)
          .map((word) => pathWord(stage, command, word, instruction))
          .find((one) => isCopied(stage, instruction, one, copied));
        if (path === undefined || path === null) continue;
        const flag = command.name === 'chmod' ? '--chmod' : '--chown';
        const data = { command: `${command.name} -R`, path, flag };
        if (isSet(stage, instruction, path, copied, flag.slice(2))) {
          report('again', command, data);
          continue;
        }
        const fix = whileCopying(stage, call, dockerfile);
        const copy = copied.get(absolutePath(stage, path, instruction)!)!.copy.name;
        report('twice', command, { ...data, copy }, { fix });
      }
    }
  },
});

/** The first COPY or ADD that filled a place, and the flags that all of them have. */
interface Filled {
  readonly copy: InstructionOf<'COPY' | 'ADD'>;
  readonly flags: ReadonlySet<string>;
}

/**
 * Where COPY and ADD of the stage put more than a small file, and every directory above. Below `/etc` there are small files
 * only.
 */
function copiedPlaces(stage: Stage): ReadonlyMap<string, Filled> {
  const places = new Map<string, Filled>();
  for (const copy of stage.instructions('COPY', 'ADD')) {
    if (copy.sources.every(({ value }) => small.test(value))) continue;
    const path = destinationOf(stage, copy);
    if (path === null || path === '/' || isAtOrBelow(path, '/etc')) continue;
    const flags = copy.flags.map(({ name }) => name);
    for (const place of withParents(path)) {
      const before = places.get(place);
      const shared = before ? flags.filter((flag) => before.flags.has(flag)) : flags;
      places.set(place, { copy: before?.copy ?? copy, flags: new Set(shared) });
    }
  }
  return places;
}

/** Behind owner or mode; `--reference` stands for these. */
function paths(command: SimpleCommand): readonly ShellWord[] {
  return command.flags.some((flag) => flag.startsWith('--reference')) ? command.operands : command.operands.slice(1);
}

/** The path is a place that was filled before, or has one below. What lies deeper in one may be an empty directory. */
function isCopied(stage: Stage, run: Run, value: string | null, places: ReadonlyMap<string, Filled>): boolean {
  if (value === null || /[*?[{~]/.test(value)) return false;
  if (!value.startsWith('/') && stage.commandsOf(run).some(({ name }) => name === 'cd' || name === 'pushd'))
    return false;
  const path = absolutePath(stage, value, run);
  return path !== null && (places.get(path)?.copy.start ?? Infinity) < run.start;
}

/** Each COPY into the place has set it. */
function isSet(stage: Stage, run: Run, value: string, places: ReadonlyMap<string, Filled>, flag: string): boolean {
  const path = absolutePath(stage, value, run);
  return path !== null && (places.get(path)?.flags.has(flag) ?? false);
}
