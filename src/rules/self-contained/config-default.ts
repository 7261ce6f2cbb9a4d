import type { Instruction, KeyValue, KeyValueInstruction } from '../../dockerfile/tree.ts';
import type { Stage, Variable } from '../../model/types.ts';
import { defineRule, type Fix } from '../define.ts';
import { isSecretName } from '../secrets/names.ts';

/** Facts of the build and additions that are empty by nature: `PHP_MD5`, `JAVA_OPTS`. */
const optional = /MD5|SHA\d*|HASH|SUM|_ASC|PATCHES|VERSION|FLAGS|ARGS|OPTS|OPTIONS|EXTRA|PREFIX|SUFFIX|PROXY/i;

/** What was built, and when: nothing depends on it. */
const provenance = /(?:^|_)(?:VER|DATE|TIMESTAMP|BUILD_?(?:ID|TIME|NUM|NUMBER|REF)|COMMIT|REVISION|(?:VCS|GIT)_REF)$/i;

/** Nothing is no port, no search path and no home; of other names it may be the default, or switch something off. */
const needed = /^(?:PORT|PATH|\w*HOME)$/;

export default defineRule({
  id: 'config-default',
  property: 'self-contained',
  practice: 'config-with-defaults',
  severity: 'info',
  recommended: false,
  why: 'an empty value may be the documented default',
  since: '0.1.0',
  summary: 'Give configuration a sane default',
  about: { instructions: ['ENV'] },
  messages: {
    argument: {
      text: '`{name}` is empty unless the build argument `{arg}` is given, so an image that is built without it runs unconfigured. Give the argument a default.',
      aliases: [],
    },
    empty: {
      text: '`{name}` is set to nothing, so a container runs unconfigured until somebody finds out. Set a value that works, or leave the variable out.',
      aliases: [],
    },
  },
  yieldsTo: ['no-secrets-in-env'],
  fix: 'review',
  check({ model, report }) {
    const { target } = model;
    if (!target) return;
    const labels = target.config.Labels;
    const mandatory = new Set(
      labels.flatMap(({ name, value }) => {
        const [, key] = /^(?:.+\.)?api\.env\.(\w+)\.mandatory$/i.exec(name) ?? [];
        return key !== undefined && value.kind !== 'unknown' && value.text === 'true' ? [key.toLowerCase()] : [];
      }),
    );
    const settled = new Set<string>();
    for (const env of target.instructions('ENV').toReversed())
      for (const pair of env.pairs.toReversed()) {
        const name = pair.key.text;
        if (
          settled.has(name) ||
          mandatory.has(name.toLowerCase()) ||
          isSecretName(name) ||
          optional.test(name) ||
          pair.value === null
        )
          continue;
        settled.add(name);
        const arg = bareArgument(target, env, pair);
        if (arg !== null && (provenance.test(name) || provenance.test(arg.name))) continue;
        if (arg !== null) report('argument', pair, { name, arg: arg.name }, { fix: defaultFix(arg) });
        else if (needed.test(name) && /^(?:""|'')?$/.test(pair.value.text))
          report('empty', pair, { name }, { fix: valueFix(pair) });
      }
  },
});

/** The ARG without a default that is all of the value. */
function bareArgument(stage: Stage, env: KeyValueInstruction, { value }: KeyValue): Variable | null {
  const name = /^"?\$(?:\{(\w+)\}|(\w+))"?$/.exec(value!.text)?.slice(1).find(Boolean);
  const variable = name === undefined ? undefined : stage.variablesAt(env).get(name);
  return variable?.from === 'arg' && variable.value.kind === 'unknown' ? variable : null;
}

const gap = 'value';

/** Asks for a default where the argument is declared. */
function defaultFix({ name, source }: Variable): Fix | undefined {
  const pair = pairsOf(source).findLast(({ key }) => key.text === name);
  if (!pair || pair.value !== null) return undefined;
  const edits = [{ start: pair.key.end, end: pair.key.end, text: `=${gap}` }];
  return { title: `Give ${name} a default`, safety: 'review', edits, gap };
}

function pairsOf(instruction: Instruction | null): readonly KeyValue[] {
  return instruction?.name === 'ARG' && 'pairs' in instruction ? instruction.pairs : [];
}

/** Asks for a value in the place of none. */
function valueFix({ key, value, equals }: KeyValue): Fix | undefined {
  if (equals === null) return undefined;
  const edits = [{ start: equals + 1, end: Math.max(equals + 1, value?.end ?? 0), text: gap }];
  return { title: `Set ${key.text}`, safety: 'review', edits, gap };
}
