import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule, type Fix } from '../define.ts';
import { neededBy, ProjectFiles, type Needed } from '../packages/missing-lockfile.ts';
import { isOfModernYarn } from '../packages/modern-yarn.ts';
import { baseName } from '../paths/places.ts';
import { isCertain } from '../steps/certain-commands.ts';
import { lockfileManagers } from './lockfile-managers.ts';

type Run = InstructionOf<'RUN'>;

const names = Object.keys(lockfileManagers);
const lockfiles = names.flatMap((manager) => lockfileManagers[manager]!.files.map((file) => ({ manager, file })));

/** Stands for a file of Yarn 2 or later among the lock files. */
const modernYarn = 'modern yarn';

const freezing = new Set(names.flatMap((manager) => lockfileManagers[manager]!.variables));

export default defineRule({
  id: 'use-lockfile-install',
  property: 'immutable',
  practice: 'pinned-dependencies',
  severity: 'warning',
  recommended: true,
  why: 'two builds of one commit can differ',
  since: '0.1.0',
  summary: 'Install dependencies from the lockfile',
  about: { commands: names },
  messages: {
    unlocked: {
      text: '`{file}` is there, but `{command}` may install other versions and rewrite it, so two builds of this file can differ. Write `{instead}`.',
      aliases: [],
    },
    pattern: {
      text: '`{pattern}` brings `{file}` where there is one, but `{command}` may install other versions and rewrite it, so two builds of this file can differ. Keep a `{file}`, and write `{instead}`, which needs it.',
      aliases: [],
    },
    missing: {
      text: '`{command}` needs `{file}`, and nothing before this step copies it, so the build stops. Copy it beside `{manifest}`.',
      aliases: [],
    },
  },
  options: {
    managers: {
      type: 'array',
      items: { type: 'string', enum: ['npm', 'yarn', 'pnpm', 'bun', 'bundle', 'composer', 'poetry', 'uv', 'cargo'] },
      default: ['npm', 'yarn', 'pnpm', 'bun', 'bundle', 'composer', 'poetry', 'uv'],
      description: 'The package managers to look at. `cargo` keeps to its lockfile as long as that fits, so it is off.',
    },
  },
  fix: 'review',
  check({ stages, options, report }) {
    const ends = new Map<Stage, Known>();
    for (const stage of stages) {
      const known = continued(stage.parent ? ends.get(stage.parent) : undefined);
      ends.set(stage, known);
      const files = new ProjectFiles(stage);
      for (const instruction of stage.instructions('COPY', 'ADD', 'ENV', 'ARG', 'RUN')) {
        if ('pairs' in instruction) {
          for (const { key } of instruction.pairs) if (freezing.has(key.text)) known.variables.add(key.text);
        } else if (instruction.name === 'RUN') {
          reportMissing(stage, instruction, files);
          files.addRun(stage.commandsOf(instruction), instruction);
          judgeRun(stage, instruction, known);
        } else {
          for (const { value } of instruction.sources) note(value, known.locks);
          files.addCopy(stage, instruction);
        }
      }
    }

    /** The first command of a step needs a lock file that is not there. */
    function reportMissing(stage: Stage, run: Run, files: ProjectFiles): void {
      const [first] = stage.commandsOf(run);
      if (!first || !options.managers.includes(first.name ?? '')) return;
      const needed = neededBy(first);
      const found = needed && files.withoutLock(needed, stage, run);
      if (!found || !isCertain(first, run, stage)) return;
      const [operand] = first.operands;
      report(
        'missing',
        { start: first.nameSpan.start, end: operand!.end },
        { command: `${first.name} ${operand!.text}`, file: needed.locks[0]!, manifest: needed.manifest },
        { fix: besideManifest(found, needed) },
      );
    }

    function judgeRun(stage: Stage, run: Run, { locks, variables }: Known): void {
      const commands = stage.commandsOf(run).filter(({ name }) => options.managers.includes(name ?? ''));
      if (commands.length === 0) return;
      if (commands.some(isFreezing)) variables.add('BUNDLE_FROZEN');
      const seen = new Map(locks);
      for (const { source } of stage.mounts(run)) if (source) note(source.text, seen);
      for (const command of commands) judge(command, seen, variables);
    }

    function judge(command: SimpleCommand, seen: Locks, variables: ReadonlySet<string>): void {
      const lock = seen.get(command.name!);
      const manager = lockfileManagers[command.name!]!;
      const instead = lock === undefined ? null : manager.instead(command, seen.has(modernYarn));
      if (lock === undefined || instead === null) return;
      const isSet = (variable: string) =>
        variables.has(variable) || command.assignments.some(({ name }) => name === variable);
      if (manager.variables.some(isSet)) return;
      const written = [command.name, command.operands[0]?.value].filter(Boolean).join(' ');
      const fix = replacement(command, instead);
      const span = { start: command.nameSpan.start, end: command.end };
      const data = { file: lock.file, command: written, instead };
      if (lock.pattern === null) report('unlocked', span, data, { fix });
      else report('pattern', span, { ...data, pattern: lock.pattern }, { fix });
    }
  },
});

/** Copies the lock file with the manifest, where that goes into a directory. */
function besideManifest(
  { path, copy }: NonNullable<ReturnType<ProjectFiles['withoutLock']>>,
  { manifest, locks: [lock] }: Needed,
): Fix | null {
  const directory = copy.destination?.value ?? '';
  if (path.json || path.value !== manifest || !/(?:^\.|\/)$/.test(directory)) return null;
  const edits = [{ start: path.end, end: path.end, text: ` ${lock}` }];
  return { title: `Copy ${lock} too`, safety: 'review', edits };
}

/** `bundle config set frozen true` and its like. */
function isFreezing({ name, operands }: SimpleCommand): boolean {
  const [sub, ...words] = operands.map(({ value }) => value ?? '');
  return name === 'bundle' && sub === 'config' && words.some((word) => word === 'frozen' || word === 'deployment');
}

interface Lock {
  readonly file: string;
  /** What copies it, if it is there. */
  readonly pattern: string | null;
}

/** By manager. */
type Locks = ReadonlyMap<string, Lock>;

/** What a step finds: the lock files copied before it, and the variables that freeze one. */
interface Known {
  readonly locks: Map<string, Lock>;
  readonly variables: Set<string>;
}

/** What a stage begins with: all that the one below ended with. */
function continued(below: Known | undefined): Known {
  return { locks: new Map(below?.locks), variables: new Set(below?.variables) };
}

/** Adds the managers whose lock file a source is, or clearly means: `package*.json`, `yarn.lock*`. */
function note(source: string, seen: Map<string, Lock>): void {
  const path = source.replace(/["']/g, '');
  if (isOfModernYarn(path)) seen.set(modernYarn, { file: path, pattern: null });
  const name = baseName(path);
  const stars = name.indexOf('*');
  for (const { manager, file } of lockfiles) {
    if (name === file) seen.set(manager, { file, pattern: null });
    else if (!seen.has(manager) && stars >= 3 && isPattern(name, stars, file))
      seen.set(manager, { file, pattern: name });
  }
}

function isPattern(pattern: string, star: number, file: string): boolean {
  const tail = pattern.slice(star + 1);
  return !tail.includes('*') && file.startsWith(pattern.slice(0, star)) && file.slice(star).endsWith(tail);
}

/** Flags that say the opposite: they go where the right one comes. */
const optOuts = new Set(['--no-frozen-lockfile', '--no-immutable']);

function replacement(command: SimpleCommand, instead: string): Fix | null {
  const { node, name, nameSpan, operands, args } = command;
  const last = operands[0];
  if (node === null) return null;
  const title = `Write ${instead}`;
  if (name === 'bundle')
    return {
      title,
      safety: 'review',
      edits: [{ start: nameSpan.start, end: nameSpan.start, text: 'BUNDLE_FROZEN=true ' }],
    };
  const [, sub = '', flag] = instead.split(' ');
  if (!last)
    return { title, safety: 'review', edits: [{ start: nameSpan.end, end: nameSpan.end, text: ` ${sub} ${flag}` }] };
  const optOut = args.find(({ value }) => value !== null && optOuts.has(value));
  if (optOut && flag) return { title, safety: 'review', edits: [{ start: optOut.start, end: optOut.end, text: flag }] };
  const { start, end } = last;
  return { title, safety: 'review', edits: [flag ? { start: end, end, text: ` ${flag}` } : { start, end, text: sub }] };
}
