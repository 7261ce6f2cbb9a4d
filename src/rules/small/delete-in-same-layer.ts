import type { InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule, type Fix } from '../define.ts';
import { joinedRuns } from '../fixes/joined-runs.ts';
import { mountFix } from './never-stored.ts';
import { copiedBy, downloadedBy, removedBy, type Made, type Removed } from './stored-files.ts';

type Run = InstructionOf<'RUN'>;

/** A layer only adds: what a later one deletes still ships. */
export default defineRule({
  id: 'delete-in-same-layer',
  property: 'small',
  practice: 'lean-layers',
  severity: 'info',
  recommended: true,
  why: 'the deleted file still ships',
  since: '0.1.0',
  summary: 'Delete a file in the layer that brought it, or never store it',
  about: { commands: ['rm'] },
  messages: {
    copied: {
      text: '`{path}` came with an earlier `COPY` or `ADD`, and its layer keeps it whatever is deleted here. Use `RUN --mount=type=bind` instead of the copy.',
      aliases: [],
    },
    downloaded: {
      text: '`{path}` came with an earlier `RUN`, and its layer keeps it whatever is deleted here. Download, use and delete it in one `RUN`.',
      aliases: [],
    },
  },
  yieldsTo: ['use-add-for-archives'],
  fix: 'review',
  check({ dockerfile, stages, report }) {
    /** Path → what brought it, for the stages that make the image; they are one chain, nearest to the base first. */
    const made = new Map<string, Made>();
    for (const stage of stages) {
      if (!stage.reachesImage || stage.windows) continue;
      let before: Run | null = null;
      for (const instruction of stage.instructions('COPY', 'ADD', 'RUN')) {
        if (instruction.name === 'RUN') {
          judge(stage, instruction, before);
          before = instruction;
        } else {
          for (const one of copiedBy(stage, instruction)) made.set(one.path, one);
        }
      }
    }

    function judge(stage: Stage, run: Run, before: Run | null): void {
      const downloads = downloadedBy(stage, run);
      for (const { path } of downloads) made.delete(path);
      const paths = removedBy(stage, run);
      const isAlone = paths.filter(({ path }) => made.has(path)).length === 1;
      for (const removed of paths) {
        const { word, path } = removed;
        const one = made.get(path);
        if (!one) continue;
        const fix = isAlone ? fixOf(stage, one, run, removed, before) : undefined;
        report(one.message, word, { path }, { covers: one.source ?? run, fix });
        made.delete(path);
      }
      for (const one of downloads) made.set(one.path, one);
    }

    /** Only where nothing ran in between. */
    function fixOf(
      stage: Stage,
      { by, source }: Made,
      run: Run,
      removed: Removed,
      before: Run | null,
    ): Fix | undefined {
      if (by.name !== 'RUN') {
        if (!source || by.start < Math.max(before?.start ?? 0, stage.from.start)) return undefined;
        return mountFix({ ...removed, stage, copy: by, source, run }, dockerfile);
      }
      const edit = by === before ? joinedRuns(stage, by, run, dockerfile.source) : null;
      return edit ? { title: 'Join the two RUNs', safety: 'review', edits: [edit] } : undefined;
    }
  },
});
