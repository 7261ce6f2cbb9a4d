import type { Instruction, Text } from '../../dockerfile/tree.ts';
import { parseImageReference } from '../../model/image-reference.ts';
import type { Model, Stage } from '../../model/types.ts';
import { defineRule } from '../define.ts';

const hub = new Set(['docker.io', 'hub.docker.com', 'index.docker.io', 'registry-1.docker.io']);

/** Silent until registries are configured. */
export default defineRule({
  id: 'trusted-registry',
  property: 'self-contained',
  practice: 'provenance-and-signature',
  severity: 'error',
  recommended: true,
  why: 'silent until configured, then asked for',
  since: '0.1.0',
  summary: 'Base image comes from a registry that is not allowed',
  about: { instructions: ['FROM', 'COPY', 'RUN'] },
  messages: {
    untrusted: {
      text: '`{image}` comes from `{registry}`, and this project allows only what its option `registries` lists. Take the image from there, or add a place to the list.',
      aliases: ['hadolint/DL3026', 'cis/4.2'],
    },
  },
  options: {
    registries: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description:
        'Registries that may be used, or parts of them: `quay.io/me`. `*` at either end stands for any text; `docker.io` is Docker Hub.',
    },
  },
  fix: 'none',
  differences: {
    hadolint:
      'hadolint takes `hub.docker.com` for another registry than `docker.io`, and the number of a stage for an image. It allows whole registries only.',
  },
  check({ model, stages, options: { registries }, report, unknown }) {
    if (registries.length === 0) return;
    for (const stage of stages)
      for (const { word, at } of references(stage, model)) {
        const value = at === stage.from ? stage.imageValue : stage.resolve(word, at);
        if (value.kind === 'unknown') {
          unknown(word, value.why);
          continue;
        }
        const { reference } = parseImageReference(value.text);
        if (value.text === 'scratch' || !reference) continue;
        const registry = reference.registry ?? 'docker.io';
        if (!isAllowed(registry, reference.repository, registries))
          report('untrusted', word, { image: value.text, registry });
      }
  },
});

function isAllowed(registry: string, repository: string, patterns: readonly string[]): boolean {
  const isHub = hub.has(registry);
  const names = isHub ? [...hub] : [registry];
  const path = isHub && !repository.includes('/') ? `library/${repository}` : repository;
  return patterns.some((pattern) => {
    if (!pattern.includes('/')) return names.some((name) => matches(name, pattern));
    const folder = pattern.replace(/(?<!\/)\/?$/, '/');
    return names.some((name) => matches(`${name}/${path}`, pattern) || `${name}/${path}`.startsWith(folder));
  });
}

/** `*` stands at the start, at the end, or alone. */
function matches(name: string, pattern: string): boolean {
  const fixed = pattern.replace(/^\*|\*$/g, '');
  if (pattern.startsWith('*') && pattern.endsWith('*')) return name.includes(fixed);
  if (pattern.startsWith('*')) return name.endsWith(fixed);
  return pattern.endsWith('*') ? name.startsWith(fixed) : name === pattern;
}

/** Images the stage takes from outside the file. */
function references(stage: Stage, model: Model): readonly { word: Text; at: Instruction }[] {
  const from = stage.from.image && stage.parent === null ? [{ word: stage.from.image, at: stage.from }] : [];
  const others = stage.withTriggers('COPY', 'RUN').flatMap((at: Instruction) =>
    at.flags.flatMap((flag) => {
      const words =
        at.name === 'COPY'
          ? flag.name === 'from'
            ? [flag.value]
            : []
          : flag.options.filter(({ key }) => key === 'from').map(({ value }) => value);
      return words.flatMap((word) =>
        word && !model.findStage(word.text, stage) && !/^\d+$/.test(word.text) ? [{ word, at }] : [],
      );
    }),
  );
  return [...from, ...others];
}
