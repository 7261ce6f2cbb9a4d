import type { KeyValue, KeyValueInstruction } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule, type Fix } from '../define.ts';

const buildOnly =
  /^(?:DEBIAN_FRONTEND|DEBCONF_NONINTERACTIVE_SEEN|APT_KEY_DONT_WARN_ON_DANGEROUS_USAGE|MAKEFLAGS)$|^(?:https?|ftp|no)_proxy$/i;
const goOnly = /^(?:GOOS|GOARCH|GOARM|CGO_ENABLED)$/;

/** The environment of a container is its interface; what only the build needs is noise in it, or does harm. */
export default defineRule({
  id: 'no-persistent-build-env',
  property: 'container-api',
  practice: 'env-interface',
  severity: 'info',
  recommended: false,
  why: 'it is harmless in most images',
  since: '0.1.0',
  summary: "Build-only settings should not leak into the container's environment",
  about: { instructions: ['ENV'] },
  messages: {
    leak: {
      text: '`{name}` is for the build, and ENV hands it to every process of the container too. Use `ARG`, which ends with the stage, or set it in the `RUN` that needs it.',
      aliases: [],
    },
  },
  fix: 'review',
  check({ stages, report }) {
    const reset = resetNames(stages);
    for (const stage of stages) {
      if (!stage.reachesImage) continue;
      for (const env of stage.instructions('ENV'))
        for (const pair of env.pairs)
          if (isBuildOnly(pair.key.text, stage) && !reset.has(pair.key.text))
            report('leak', pair.key, { name: pair.key.text }, { fix: fixOf(env, pair) });
    }
  },
});

/** Variables whose last value in the file is the one they have without ENV. */
function resetNames(stages: readonly Stage[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const stage of stages) {
    if (!stage.reachesImage) continue;
    for (const { key, value } of stage.instructions('ENV').flatMap(({ pairs }) => pairs)) {
      if (/^["']?(?:dialog)?["']?$/.test(value?.text ?? '')) names.add(key.text);
      else names.delete(key.text);
    }
  }
  return names;
}

/** In a Go SDK image the Go variables are settings of its tools; what an unknown image is nobody can say. */
function isBuildOnly(name: string, { base, scratch }: Stage): boolean {
  return (
    buildOnly.test(name) || (goOnly.test(name) && (scratch || (base !== null && !/golang|\bgo\b/.test(base.name))))
  );
}

function fixOf({ keyword, pairs, legacy }: KeyValueInstruction, { value }: KeyValue): Fix | undefined {
  if (pairs.length !== 1 || legacy || value === null) return undefined;
  const edits = [{ start: keyword.start, end: keyword.end, text: 'ARG' }];
  return { title: 'Use ARG', safety: 'review', edits };
}
