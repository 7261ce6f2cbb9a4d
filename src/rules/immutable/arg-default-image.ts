import { expand, type Lookup } from '../../dockerfile/variables.ts';
import { parseImageReference } from '../../model/image-reference.ts';
import type { KeyValue } from '../../dockerfile/tree.ts';
import { platformArgs } from '../../model/predefined.ts';
import type { Model } from '../../model/types.ts';
import { defineRule, type Fix } from '../define.ts';

/** A file that cannot be built without `--build-arg`. */
export default defineRule({
  id: 'arg-default-image',
  property: 'immutable',
  practice: 'reproducible-build',
  severity: 'warning',
  recommended: false,
  why: 'some teams want the argument to be mandatory',
  since: '0.1.0',
  summary: 'The default ARG values must give a valid base image',
  about: { instructions: ['FROM'] },
  messages: {
    invalid: {
      text: 'With the defaults of its arguments `{image}` is no image name, so the file cannot be built without `--build-arg`. Give the argument a default that works.',
      aliases: ['buildkit/InvalidDefaultArgInFrom'],
    },
  },
  options: {
    undeclared: {
      type: 'boolean',
      default: false,
      description: 'Report also where an argument is not declared, which `undefined-arg-in-from` says.',
    },
  },
  presets: { buildkit: { options: { undeclared: true } } },
  fix: 'review',
  differences: {
    buildkit:
      'BuildKit says so also where the image name has an argument that is not declared. Ours leaves that to `undefined-arg-in-from`; the preset `buildkit` says both.',
  },
  check({ dockerfile, model, stages, options, report }) {
    const defaults = defaultsOf(model, dockerfile.escape);
    const empty = withoutDefault(model);
    for (const stage of stages) {
      const { image } = stage.from;
      if (!image || stage.parent || !image.text.includes('$')) continue;
      const value = expand(image.text, lookupIn(defaults), dockerfile.escape);
      if (value.kind !== 'value' || (value.unmatched.length > 0 && !isJudged(value.unmatched))) continue;
      if (value.matched.length === 0 && !options.undeclared) continue;
      if (parseImageReference(value.text).reference !== null) continue;
      report('invalid', image, { image: image.text }, { fix: defaultFix(image.text, value.matched) });
    }

    /** The platforms are set by the build. */
    function isJudged(unmatched: readonly string[]): boolean {
      return options.undeclared && !unmatched.some((name) => platformArgs.has(name));
    }

    /** Asks for the one default that is missing. */
    function defaultFix(image: string, names: readonly string[]): Fix | undefined {
      const missing = new Set(names.filter((name) => defaults.get(name) === ''));
      const [name] = missing;
      const pair = name !== undefined && missing.size === 1 ? empty.get(name) : undefined;
      if (!pair) return undefined;
      const gap = /:\$\{?\w+\}?$/.test(image) ? 'VERSION' : 'image:version';
      const lookup = lookupIn(defaults);
      const withGap: Lookup = (one) => (one === pair.key.text ? { kind: 'set', value: gap } : lookup(one));
      const filled = expand(image, withGap, dockerfile.escape);
      if (filled.kind !== 'value' || parseImageReference(filled.text).reference === null) return undefined;
      const edits = [{ start: pair.key.end, end: pair.key.end, text: `=${gap}` }];
      return { title: `Give ${pair.key.text} a default`, safety: 'review', edits, gap };
    }
  },
});

/** Arguments that are declared once, as `ARG NAME`. */
function withoutDefault({ globalArgs }: Model): ReadonlyMap<string, KeyValue | undefined> {
  const pairs = new Map<string, KeyValue | undefined>();
  for (const pair of globalArgs.flatMap((arg) => arg.pairs)) {
    const { text } = pair.key;
    pairs.set(text, pairs.has(text) || pair.value !== null ? undefined : pair);
  }
  return pairs;
}

/** Values of the arguments before the first FROM when a build gives none: the default, or nothing. */
function defaultsOf(model: Model, escape: '\\' | '`'): ReadonlyMap<string, string> {
  const defaults = new Map<string, string>();
  for (const { key, value } of model.globalArgs.flatMap(({ pairs }) => pairs)) {
    if (value === null && defaults.has(key.text)) continue;
    const result = expand(value?.text ?? '', lookupIn(defaults), escape);
    if (result.kind === 'value') defaults.set(key.text, result.text);
  }
  return defaults;
}

function lookupIn(values: ReadonlyMap<string, string>): Lookup {
  return (name) => {
    const text = values.get(name);
    return text === undefined ? { kind: 'unset' } : { kind: 'set', value: text };
  };
}
