import type { KeyValue, KeyValueInstruction } from '../../dockerfile/tree.ts';
import type { Stage, Value } from '../../model/types.ts';
import { defineRule } from '../define.ts';
import type { Alias } from '../define.ts';
import { isSecretName, isSecretNameToBuildkit, isSecretNameToHadolint } from '../secrets/names.ts';
import { dropFix, mountFix, passwordFix, variableUses, type Uses } from '../secrets/removal.ts';
import { hasPassword, isFingerprint, isHarmless, isPlaceholder } from '../secrets/values.ts';

const aliases = [
  'hadolint/DL3064',
  'buildkit/SecretsUsedInArgOrEnv',
  'trivy/DS-0031',
  'semgrep/secret-in-build-arg',
  'sonar/S6472',
  'dockle/CIS-DI-0010',
  'cis/4.10',
] as const satisfies readonly Alias[];

/** Build arguments and environment stand in the image for everybody who has it. */
export default defineRule({
  id: 'no-secrets-in-env',
  property: 'self-contained',
  practice: 'build-secrets',
  severity: 'error',
  recommended: true,
  why: 'security: readable in the image',
  since: '0.1.0',
  summary: 'Do not pass secrets through ARG or ENV',
  about: { instructions: ['ARG', 'ENV', 'LABEL'] },
  messages: {
    arg: {
      text: 'The value of `{name}` stands in the history of the image, where everybody who has the image can read it. Use `RUN --mount=type=secret`.',
      aliases,
    },
    env: {
      text: 'The value of `{name}` is part of the image, where everybody who has the image can read it. Set it when the container starts, or read it from a file.',
      aliases,
    },
    stage: {
      text: 'The value of `{name}` stays in the build cache and in what the builder records of the build. Use `RUN --mount=type=secret`.',
      aliases,
    },
    url: {
      text: 'The address in `{name}` has a password in it, and everybody who has the image can read it. Pass the password when the container starts.',
      aliases: [],
    },
  },
  options: {
    names: {
      type: 'string',
      enum: ['careful', 'buildkit', 'hadolint'],
      default: 'careful',
      description:
        'Which names count: `careful` weighs all words of a name and its value, `buildkit` and `hadolint` do as those tools.',
    },
  },
  presets: {
    hadolint: { severity: 'warning', options: { names: 'hadolint' } },
    buildkit: { severity: 'warning', options: { names: 'buildkit' } },
  },
  fix: 'review',
  differences: {
    hadolint:
      'hadolint looks for `private`, `username`, `token` and the like anywhere in a name; ours weighs whole words and the value. The preset `hadolint` does as hadolint, with a finding a key instead of one an instruction.',
    buildkit:
      'BuildKit does not look at values, nor at the ARGs before the first FROM and what ONBUILD keeps. Ours is silent where the value cannot be a secret: a path, a number, empty.',
  },
  check({ dockerfile, model, stages, options, report }) {
    const isSecret = {
      careful: isSecretName,
      buildkit: isSecretNameToBuildkit,
      hadolint: isSecretNameToHadolint,
    }[options.names];
    const careful = options.names === 'careful';
    const reported = new Set<string>();
    let uses: Uses | undefined;
    const shipped = shippedStages(stages);
    /** Arguments that stages take, and are reported there. */
    const taken = new Set(stages.flatMap((stage) => stage.instructions('ARG')).flatMap(keysOf));

    const inStages = options.names === 'buildkit';
    for (const arg of inStages ? [] : model.globalArgs) {
      judge(arg, null, (pair) => model.resolveGlobal(pair.value!, arg));
    }
    for (const stage of stages) {
      for (const instruction of stage.withTriggers('ARG', 'ENV', 'LABEL')) {
        if (inStages && instruction.onbuild !== null) continue;
        judge(instruction, stage, (pair) => stage.resolve(pair.value!, instruction));
      }
    }

    function judge(instruction: KeyValueInstruction, stage: Stage | null, valueOf: (pair: KeyValue) => Value): void {
      for (const pair of instruction.pairs) {
        const name = pair.key.text;
        if (stage === null && careful && taken.has(name)) continue;
        const value = pair.value === null ? null : textOf(valueOf(pair));
        if (value !== null && hasPassword(value))
          report('url', pair.value!, { name }, { covers: pair, fix: passwordFix(pair) });
        else if (instruction.name !== 'LABEL' && isSecret(name) && !(careful && isExcused(instruction, pair, value)))
          reportSecret(instruction, stage, pair);
      }
    }

    function reportSecret(instruction: KeyValueInstruction, stage: Stage | null, pair: KeyValue): void {
      const name = pair.key.text;
      reported.add(name);
      uses ??= variableUses(dockerfile);
      const [message, fixOf] = instruction.name === 'ARG' ? (['arg', mountFix] as const) : (['env', dropFix] as const);
      const fix = fixOf({ stage, instruction, pair }, uses, dockerfile);
      const inImage = stage === null || shipped.has(stage);
      report(inImage ? message : 'stage', pair.key, { name }, { covers: pair, fix });
    }

    function isExcused({ name }: KeyValueInstruction, { key, value: word }: KeyValue, value: string | null): boolean {
      if (word === null) return false;
      const reference = /^"?\$\{?(\w+)(?::?-[^}]*)?\}?"?$/.exec(word.text)?.[1];
      if (reference !== undefined && reported.has(reference)) return true;
      if (value === null || (name === 'ARG' && value === '')) return false;
      if (isHarmless(value) || isFingerprint(key.text, value)) return true;
      return name === 'ENV' && isPlaceholder(value);
    }
  },
});

/** Stages that may become an image: those that no other uses, and what they are built on. */
function shippedStages(stages: readonly Stage[]): ReadonlySet<Stage> {
  const shipped = new Set<Stage>();
  for (const stage of stages.toReversed()) {
    if (stage.isTarget || !stage.used) shipped.add(stage);
    if (stage.parent && shipped.has(stage)) shipped.add(stage.parent);
  }
  return shipped;
}

function keysOf({ pairs }: KeyValueInstruction): readonly string[] {
  return pairs.map(({ key }) => key.text);
}

function textOf(value: Value): string | null {
  return value.kind === 'unknown' ? null : value.text;
}
