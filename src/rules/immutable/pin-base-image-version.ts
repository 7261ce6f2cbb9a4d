import type { Instruction, Text } from '../../dockerfile/tree.ts';
import { parseImageReference } from '../../model/image-reference.ts';
import type { Model, Stage } from '../../model/types.ts';
import { defineRule, type Fix } from '../define.ts';

const gap = 'VERSION';

/** A moving tag makes two builds of one file differ. */
export default defineRule({
  id: 'pin-base-image-version',
  property: 'immutable',
  practice: 'pin-base-by-digest',
  severity: 'warning',
  recommended: true,
  why: 'reproducibility',
  since: '0.1.0',
  summary: 'Pin the base image to a specific version tag',
  about: { instructions: ['FROM', 'COPY', 'RUN'] },
  messages: {
    untagged: {
      text: '`{image}` has no tag, so it is `latest`, and two builds of this file can differ. Name a version.',
      aliases: [
        'hadolint/DL3006',
        'trivy/DS-0001',
        'checkov/CKV_DOCKER_7',
        'kics/9efb0b2d-89c9-41a3-91ca-dcc0aec911fd',
        'semgrep/missing-image-version',
        'sonar/S6596',
        'dockerfilelint/missing_tag',
        'dockerlinter/EF0003',
        'dockle/DKL-DI-0006',
      ],
    },
    latest: {
      text: '`{image}` moves with every release, so two builds of this file can differ. Name a version.',
      aliases: [
        'hadolint/DL3007',
        'trivy/DS-0001',
        'checkov/CKV_DOCKER_7',
        'kics/f45ea400-6bbe-4501-9fc7-1c3d75c32067',
        'semgrep/avoid-latest-version',
        'sonar/S6596',
        'dockerfilelint/latest_tag',
        'dockerlinter/EF0004',
        'dockle/DKL-DI-0006',
      ],
    },
    moving: {
      text: '`{image}` moves from version to version, so two builds of this file can differ. Name a version.',
      aliases: [],
    },
  },
  options: {
    moving: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Further tags that move, such as `stable`, `edge`, `lts`.',
    },
    copies: {
      type: 'boolean',
      default: true,
      description: 'Judge images in `COPY --from` and `RUN --mount=from=` too.',
    },
    defaults: {
      type: 'boolean',
      default: true,
      description: 'Judge a name that comes from the default of an ARG.',
    },
  },
  presets: { hadolint: { options: { copies: false, defaults: false } } },
  yieldsTo: ['undefined-arg-in-from', 'arg-default-image', 'valid-image-reference', 'copy-from-unknown-stage'],
  fix: 'review',
  differences: {
    hadolint:
      'hadolint reads FROM as it stands. Ours puts in the defaults of ARGs, and looks at images in COPY --from and RUN --mount too.',
  },
  check({ model, stages, options, report, unknown }) {
    const defaults = literalDefaults(model);
    for (const stage of stages) {
      const { image: word } = stage.from;
      if (word && stage.parent === null) {
        const { imageValue: value } = stage;
        if (value.kind === 'unknown') unknown(word, value.why);
        else if (value.kind === 'known' || options.defaults) judge(value.text, word);
      }
      if (options.copies) for (const { text, at } of externalSources(stage, model)) judge(text, at);
    }

    function judge(text: string, at: Text): void {
      const { reference } = parseImageReference(text);
      if (text === 'scratch' || reference === null || reference.digest !== null) return;
      const { tag } = reference;
      const details = { fix: versionFix(text, tag, at, defaults) };
      if (tag === null) report('untagged', at, { image: text }, details);
      else if (tag === 'latest') report('latest', at, { image: text }, details);
      else if (options.moving.includes(tag)) report('moving', at, { image: text }, details);
    }
  },
});

/** The default of each ARG that is given once. */
function literalDefaults({ globalArgs }: Model): ReadonlyMap<string, Text | null> {
  const defaults = new Map<string, Text | null>();
  for (const { key, value } of globalArgs.flatMap(({ pairs }) => pairs))
    defaults.set(key.text, defaults.has(key.text) ? null : value);
  return defaults;
}

/** Asks for a version where the name ends: in the word itself, or in the default of the ARG it ends with. */
function versionFix(
  image: string,
  tag: string | null,
  word: Text,
  defaults: ReadonlyMap<string, Text | null>,
): Fix | undefined {
  const argument = /\$(?:\{(\w+)\}|(\w+))$/.exec(word.text)?.slice(1).find(Boolean);
  const at = argument === undefined ? word : defaults.get(argument);
  if (!at || at.end - at.start !== at.text.length || /["'$]/.test(at.text) || !image.endsWith(at.text))
    return undefined;
  const before = tag === null ? ':' : '';
  const edit = { start: at.end - (tag?.length ?? 0), end: at.end, text: `${before}${gap}` };
  return edit.start < at.start ? undefined : { title: 'Name a version', safety: 'review', edits: [edit], gap };
}

/** Images that files are taken from. A bare word may be a stage that is missing: `copy-from-unknown-stage` has it. */
function externalSources(stage: Stage, model: Model): readonly { text: string; at: Text }[] {
  const flagged = stage.withTriggers('COPY', 'RUN').filter(({ flags }) => flags.length > 0);
  const sources = flagged.flatMap((instruction: Instruction) =>
    instruction.flags.flatMap((flag) => {
      if (instruction.name === 'COPY') return flag.name === 'from' && flag.value ? [flag.value] : [];
      return flag.options.filter(({ key }) => key === 'from').map(({ value }) => value);
    }),
  );
  return sources.flatMap((value) => {
    if (value === null || !/[/:]/.test(value.text) || value.text.includes('$')) return [];
    return model.findStage(value.text, stage) ? [] : [{ text: value.text, at: value }];
  });
}
