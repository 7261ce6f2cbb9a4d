import type { ShellWord, SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Instruction } from '../../dockerfile/tree.ts';
import type { Model, Stage } from '../../model/types.ts';
import { defineRule, type Fix } from '../define.ts';
import { flagFix } from '../fixes/flag-behind.ts';
import { isDevelopmentStage } from '../stages/development.ts';
import { stageReferences } from '../syntax/stage-references.ts';

export default defineRule({
  id: 'pin-git-clone',
  property: 'immutable',
  practice: 'pinned-dependencies',
  severity: 'info',
  recommended: true,
  why: 'reproducibility',
  since: '0.1.0',
  summary: 'Clone a fixed commit or tag',
  about: { commands: ['git'] },
  messages: {
    unpinned: {
      text: 'This clones whatever the branch points to at the time of the build, so two builds of this file can differ. Name a tag with `--branch`, or check out a commit.',
      aliases: [],
    },
  },
  fix: 'review',
  check({ model, dockerfile, stages, report }) {
    if (!stages.some((stage) => stage.commands('git', ['clone']).length > 0)) return;
    const pinnedElsewhere = stagesPinnedByOthers(model);
    for (const stage of stages) {
      if (isDevelopmentStage(stage) || stage.commands('git', ['clone']).length === 0) continue;
      const steps = stage.withTriggers('RUN').map((run) => gitOf(stage, run));
      const lastPinning = pinnedElsewhere.has(stage) ? steps.length : steps.findLastIndex(pinsEarlierClone);
      for (const git of steps.slice(Math.max(lastPinning, 0))) {
        const lastPin = git.findLastIndex(choosesVersion);
        git.forEach((command, index) => {
          if (index <= lastPin || !isClone(command) || !isRemote(command) || isPinned(command)) return;
          const fix = choosesBranch(git.slice(index)) ? undefined : tagFix(command, dockerfile.source);
          report('unpinned', command, {}, { fix });
        });
      }
    }
  },
});

type Step = readonly SimpleCommand[];

function gitOf(stage: Stage, run: Instruction): Step {
  return stage.commandsOf(run).filter(({ name }) => name === 'git');
}

/** `git checkout v1` with no clone before it in its RUN: it is about one that an earlier step made. */
function pinsEarlierClone(git: Step): boolean {
  const pin = git.findIndex(choosesVersion);
  return pin >= 0 && !git.slice(0, pin).some(isClone);
}

/** Stages whose clone another one takes, as its base or by a mount, and brings to a version. */
function stagesPinnedByOthers(model: Model): ReadonlySet<Stage> {
  const pinned = new Set<Stage>();
  for (const stage of model.stages) {
    if (!stage.withTriggers('RUN').some((run) => pinsEarlierClone(gitOf(stage, run)))) continue;
    if (stage.parent) pinned.add(stage.parent);
    for (const { word } of stageReferences(stage)) {
      const source = model.findStage(word.text, stage);
      if (source) pinned.add(source);
    }
  }
  return pinned;
}

function isClone({ operands }: SimpleCommand): boolean {
  return operands[0]?.value === 'clone';
}

function isRemote({ operands }: SimpleCommand): boolean {
  const [, address] = operands;
  return address !== undefined && !/^["']?(?:[./~]|file:)/.test(address.text);
}

function isPinned(command: SimpleCommand): boolean {
  const version = command.valueOf('-b', '--branch', '--revision');
  return version !== undefined && version !== null && isVersion(version);
}

/** `git checkout v1.2`, `git fetch origin <hash>`, `git reset --hard "$COMMIT"` behind a clone. */
function choosesVersion({ operands }: SimpleCommand): boolean {
  const [sub, ...words] = operands;
  return ['checkout', 'switch', 'reset', 'fetch'].includes(sub?.value ?? '') && words.some(isVersion);
}

/** A tag or a hash has a digit in it; a variable is taken for one. */
function isVersion({ value }: ShellWord): boolean {
  return value === null || /\d/.test(value);
}

/** `git checkout develop` behind a clone: the place for a version is there. */
function choosesBranch(commands: readonly SimpleCommand[]): boolean {
  return commands.some(({ operands }) => ['checkout', 'switch', 'reset', 'fetch'].includes(operands[0]?.value ?? ''));
}

const gap = 'v1.0.0';

/** Asks for a tag, in the place of the branch where one is named. */
function tagFix(command: SimpleCommand, source: string): Fix | undefined {
  const branch = command.valueOf('-b', '--branch', '--revision');
  if (branch === undefined) {
    const fix = flagFix(command, command.operands[0]!, `--branch=${gap}`);
    return fix && { ...fix, title: 'Name a tag', safety: 'review', gap };
  }
  if (!branch?.value || source.slice(branch.start, branch.end) !== branch.value) return undefined;
  return { title: 'Name a tag', safety: 'review', edits: [{ start: branch.start, end: branch.end, text: gap }], gap };
}
