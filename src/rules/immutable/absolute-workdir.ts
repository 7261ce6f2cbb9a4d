import type { Text } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule, type Fix } from '../define.ts';
import { triggers, triggersDifference, withoutTriggers } from '../stages/triggers.ts';

/** A relative WORKDIR is laid on the working directory of the base image, which its next version may change. */
export default defineRule({
  id: 'absolute-workdir',
  property: 'immutable',
  practice: 'final-layout-at-build',
  severity: 'warning',
  recommended: true,
  why: 'depends on the base image',
  since: '0.1.0',
  summary: 'WORKDIR should be an absolute path',
  about: { instructions: ['WORKDIR'] },
  messages: {
    relative: {
      text: '`{path}` lies wherever the base image has its working directory, which may change with its next version. Start the path with `/`.',
      aliases: [
        'hadolint/DL3000',
        'buildkit/WorkdirRelativePath',
        'trivy/DS-0009',
        'checkov/CKV_DOCKER_10',
        'kics/6b376af8-cfe8-49ab-a08d-f32de23661a4',
        'sonar/S7021',
        'dockerlinter/EW0001',
        'dockerfile-utils/WORKDIR_IS_NOT_ABSOLUTE',
      ],
    },
  },
  options: {
    each: {
      type: 'boolean',
      default: false,
      description: 'Report every relative path, also one that is laid on an absolute WORKDIR of this file.',
    },
    triggers,
  },
  presets: {
    hadolint: { severity: 'error', options: { each: true } },
    buildkit: withoutTriggers,
  },
  fix: 'review',
  differences: {
    hadolint:
      'hadolint reports every relative WORKDIR. Ours, as BuildKit, only one that nothing in the file gives a place; the preset `hadolint` restores its reach.',
    buildkit: triggersDifference,
  },
  check({ stages, options, report, unknown }) {
    /** Stages in which an earlier WORKDIR gives a relative one its place. */
    const placedStages = new Set<Stage>();
    for (const stage of stages) {
      let placed = stage.parent !== null && placedStages.has(stage.parent);
      if (placed || stage.instructions('WORKDIR').length > 0) placedStages.add(stage);
      for (const workdir of stage.withTriggers('WORKDIR')) {
        const path = stage.resolve(workdir.argument, workdir);
        const isTrigger = workdir.onbuild !== null;
        const judged = (options.each || !placed) && (options.triggers || !isTrigger);
        placed ||= !isTrigger;
        if (!judged) continue;
        const { text } = workdir.argument;
        if (path.kind === 'unknown' && !startsRelative(text)) {
          unknown(workdir.argument, path.why);
          continue;
        }
        const shown = path.kind === 'unknown' ? text : path.text;
        if (shown !== '' && !isAbsolute(shown) && !isAbsolute(text)) {
          report('relative', workdir.argument, { path: shown }, { fix: rooted(workdir.argument) });
        }
      }
    }
  },
});

/** Windows paths count: a drive, a backslash, which is an escape character to everybody else. */
function isAbsolute(path: string): boolean {
  return /^["']?(?:[/\\]|[A-Za-z]:)/.test(path);
}

/** Whatever a variable further on holds: `app/$VERSION`. */
function startsRelative(path: string): boolean {
  return /^["']?[\w.-]/.test(path) && !isAbsolute(path);
}

function rooted({ text, start }: Text): Fix {
  const at = /^["']/.test(text) ? start + 1 : start;
  const [here = ''] = /^\.\/+/.exec(text.slice(at - start)) ?? [];
  const edits = [{ start: at, end: at + here.length, text: '/' }];
  return { title: 'Start the path at the root', safety: 'review', edits };
}
