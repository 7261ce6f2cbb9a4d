import type { ShellWord, SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Instruction, InstructionOf, Span } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { joinWorkdir } from '../../model/workdir.ts';
import { defineRule, type Fix } from '../define.ts';
import { newlineOf } from '../fixes/line-before.ts';
import { destinationOf, withParents } from '../paths/places.ts';
import { volumePaths } from '../volumes/paths.ts';

interface Write {
  readonly at: Span;
  readonly path: string;
  /** Only makes the directory. */
  readonly makes?: boolean;
}

/** A change below a volume, whose path is `path`. */
interface LateWrite extends Write {
  readonly instruction: Instruction;
  readonly volume: InstructionOf<'VOLUME'>;
}

export default defineRule({
  id: 'no-write-after-volume',
  property: 'immutable',
  practice: 'declare-volumes',
  severity: 'warning',
  recommended: false,
  why: 'only some builders lose the change',
  since: '0.1.0',
  summary: 'Changes below a volume after VOLUME may be lost',
  about: { instructions: ['VOLUME'] },
  messages: {
    write: {
      text: '`{volume}` is a volume since an earlier instruction, and some builders throw away what is changed in it afterwards. Move `VOLUME` below this step.',
      aliases: [],
    },
  },
  fix: 'safe',
  check({ dockerfile: { source }, model, report }) {
    const { target } = model;
    if (!target || target.windows) return;
    const volumes = new Map<string, InstructionOf<'VOLUME'>>();
    for (const stage of target.chain.toReversed()) {
      const writes = writesAfter(stage, volumes);
      const own = new Set<Instruction>(stage.instructions('VOLUME'));
      const last = new Map(writes.map(({ volume, instruction }) => [volume, instruction]));
      for (const { instruction, at, path, volume } of writes) {
        const fix = own.has(volume) ? moved(volume, last.get(volume)!, source) : null;
        const { start, end } = instruction;
        report('write', at, { volume: path }, { covers: { start, end }, fix });
      }
    }
  },
});

/** The steps of a stage that change a volume, each with its first change; takes the stage's own volumes into `volumes`. */
function writesAfter(stage: Stage, volumes: Map<string, InstructionOf<'VOLUME'>>): readonly LateWrite[] {
  const writes: LateWrite[] = [];
  for (const instruction of stage.instructions('VOLUME', 'COPY', 'ADD', 'RUN')) {
    if (instruction.name === 'VOLUME') {
      for (const { value } of volumePaths(stage, instruction))
        if (value.kind !== 'unknown' && value.text.startsWith('/')) volumes.set(value.text, instruction);
      continue;
    }
    if (volumes.size === 0) continue;
    for (const { at, path, makes } of writesOf(stage, instruction as InstructionOf<'COPY' | 'ADD' | 'RUN'>)) {
      const volume = volumeAbove(path, volumes);
      if (volume === null || (makes && volume === path)) continue;
      writes.push({ at, path: volume, volume: volumes.get(volume)!, instruction });
      break;
    }
  }
  return writes;
}

function volumeAbove(path: string, volumes: ReadonlyMap<string, unknown>): string | null {
  for (const place of withParents(path)) if (volumes.has(place)) return place;
  return null;
}

function writesOf(stage: Stage, instruction: InstructionOf<'COPY' | 'ADD' | 'RUN'>): readonly Write[] {
  if (instruction.name === 'RUN') return stage.commandsOf(instruction).flatMap(writesOfCommand);
  const path = destinationOf(stage, instruction);
  return path === null || !instruction.destination ? [] : [{ at: instruction.destination, path }];
}

/** Absolute literal paths a command changes. */
function writesOfCommand(command: SimpleCommand): readonly Write[] {
  // `mkdir -p` of the volume itself: a container has the directory without it.
  const makes = command.name === 'mkdir' && !command.has('-m', '--mode');
  return [...changed(command), ...redirected(command)].flatMap(({ start, end, value }) =>
    value?.startsWith('/') ? [{ at: { start, end }, path: joinWorkdir('/', value, false), makes }] : [],
  );
}

function changed(command: SimpleCommand): readonly ShellWord[] {
  const { name, operands } = command;
  switch (name) {
    case 'chown':
    case 'chgrp':
    case 'chmod':
      return operands.slice(1);
    case 'mkdir':
    case 'touch':
    case 'tee':
      return operands;
    case 'cp':
    case 'mv':
    case 'ln':
    case 'install':
      return operands.slice(1).slice(-1);
    case 'tar': {
      const directory = command.valueOf('-C', '--directory');
      return directory ? [directory] : [];
    }
    default:
      return [];
  }
}

function redirected({ node, script }: SimpleCommand): readonly ShellWord[] {
  return (node?.redirects ?? []).flatMap((redirect) => {
    if (redirect.type !== 'Redirect' || !/^(?:>|>>|>\||&>|&>>)$/.test(redirect.operator) || !redirect.target) return [];
    const { text, value, pos, end, parts } = redirect.target;
    return [{ ...script.span(pos, end), text, value: parts ? null : value }];
  });
}

/** VOLUME with its comments, behind the last step that writes. Not where a variable could have changed in between. */
function moved(volume: InstructionOf<'VOLUME'>, last: Instruction, source: string): Fix | null {
  if (volume.argument.text.includes('$')) return null;
  const { comments, lines } = volume;
  const start = comments[0] ? source.lastIndexOf('\n', comments[0].start - 1) + 1 : lines.start;
  const text = source.slice(start, lines.end);
  const behind = source.indexOf('\n', lines.end) + 1;
  const { end } = last.lines;
  return {
    title: 'Move VOLUME below the last change',
    safety: 'safe',
    edits: [
      { start, end: behind, text: '' },
      { start: end, end, text: newlineOf(source) + text },
    ],
  };
}
