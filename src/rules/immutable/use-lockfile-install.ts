import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule, type Fix } from '../define.ts';
import { neededBy, ProjectFiles, type Needed } from '../packages/missing-lockfile.ts';
import { isOfModernYarn } from '../packages/modern-yarn.ts';
import { baseName } from '../paths/places.ts';
import { isCertain } from '../steps/certain-commands.ts';
import { lockfileManagers } from './lockfile-managers.ts';

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
    /** Manager → its lock file, as copied by the end of a stage. */
    const copied = new Map<Stage, Locks>();
    /** Variables that freeze a lock file, as set by the end of a stage. */
    const set = new Map<Stage, ReadonlySet<string>>();
    for (const stage of stages) {
      const seen = new Map(stage.parent ? copied.get(stage.parent) : []);
      copied.set(stage, seen);
      const frozen = new Set(stage.parent ? set.get(stage.parent) : []);
      set.set(stage, frozen);
      const files = new ProjectFiles(stage);
      for (const instruction of stage.instructions('COPY', 'ADD', 'ENV', 'ARG', 'RUN')) {
        if ('pairs' in instruction) {
          for (const { key } of instruction.pairs) if (freezing.has(key.text)) frozen.add(key.text);
          continue;
        }
        if (instruction.name !== 'RUN') {
          for (const { value } of instruction.sources) note(value, seen);
          files.addCopy(stage, instruction);
          continue;
        }
        const all = stage.commandsOf(instruction);
        const [first] = all;
        const needed = first && options.managers.includes(first.name ?? '') ? neededBy(first) : null;
        const found = needed && files.withoutLock(needed, stage, instruction);
        if (first && needed && found && isCertain(first, instruction, stage))
          report(
            'missing',
            { start: first.nameSpan.start, end: first.operands[0]!.end },
            { command: `${first.name} ${first.operands[0]!.text}`, file: needed.locks[0]!, manifest: needed.manifest },
            { fix: besideManifest(found, needed) },
          );
        files.addRun(all, instruction);
        const commands = all.filter(({ name }) => options.managers.includes(name ?? ''));
        if (commands.length === 0) continue;
        if (commands.some(isFreezing)) frozen.add('BUNDLE_FROZEN');
        const mounted = new Map(seen);
        for (const { source } of stage.mounts(instruction)) if (source) note(source.text, mounted);
        if (mounted.size > 0) judge(commands, mounted, frozen);
      }
    }

    function judge(commands: readonly SimpleCommand[], seen: Locks, variables: ReadonlySet<string>): void {
      for (const command of commands) {
        const lock = seen.get(command.name!);
        const manager = lockfileManagers[command.name!]!;
        const instead = lock === undefined ? null : manager.instead(command, seen.has(modernYarn));
        if (lock === undefined || instead === null) continue;
        if (
          manager.variables.some((name) => variables.has(name) || command.assignments.some((one) => one.name === name))
        )
          continue;
        const written = [command.name, command.operands[0]?.value].filter(Boolean).join(' ');
        const fix = replacement(command, instead);
        const span = { start: command.nameSpan.start, end: command.end };
        const data = { file: lock.file, command: written, instead };
        if (lock.pattern === null) report('unlocked', span, data, { fix });
        else report('pattern', span, { ...data, pattern: lock.pattern }, { fix });
      }
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

/** By manager. */
type Locks = ReadonlyMap<string, Lock>;
interface Lock {
  readonly file: string;
  /** What copies it, if it is there. */
  readonly pattern: string | null;
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
