/** The state of every rule for a path: built-in < preset < configuration < call. */
import type { Rule } from '../../rules/define.ts';
import { rules } from '../../rules/index.ts';
import { presets } from '../presets/index.ts';
import { strict } from '../presets/strict.ts';
import { applySetting } from '../settings.ts';
import type { ActiveRule, RuleState } from '../settings.ts';
import type { CheckerOptions, Override, PresetName, RuleSetting } from '../types.ts';
import { ConfigurationError } from './error.ts';
import { matchesGlob } from './globs.ts';
import { applyHadolint } from './hadolint-settings.ts';
import { readHadolint } from './hadolint.ts';
import type { HadolintConfig } from './hadolint.ts';
import { ownRuleProblems } from './own-rules.ts';
import { validateConfiguration, validateRules } from './validate.ts';

/** Options of a checker that have been found good. */
export interface Settings {
  readonly options: CheckerOptions;
  readonly hadolint: HadolintConfig | null;
  /** Ids of the rules that were handed in. */
  readonly ownRules: ReadonlySet<string>;
}

/** @throws ConfigurationError where the configuration, the hadolint file or the rules of the call have mistakes. */
export function readSettings(options: CheckerOptions): Settings {
  const hadolint = options.hadolint === undefined ? null : readHadolint(options.hadolint);
  const own = options.ownRules ?? [];
  const problems = [
    ...ownRuleProblems(own),
    ...validateConfiguration(options.config ?? {}, own).problems,
    ...(options.rules === undefined ? [] : validateRules(options.rules, 'rules', own)),
    ...(hadolint?.problems ?? []),
  ];
  if (options.preset !== undefined && !Object.hasOwn(presets, options.preset)) {
    problems.push({ path: 'preset', message: `There is no preset \`${String(options.preset)}\`.` });
  }
  if (problems.length > 0) throw new ConfigurationError(problems);
  return { options, hadolint: hadolint?.config ?? null, ownRules: new Set(own.map(({ id }) => id)) };
}

/** The overrides of a configuration that are for a path, in their order. */
export function overridesFor({ options }: Settings, path: string | undefined): readonly Override[] {
  const overrides = options.config?.overrides;
  if (!overrides || path === undefined) return [];
  return overrides.filter(({ files }) => files.some((glob) => matchesGlob(glob, path)));
}

/** The preset the rules of a path start from: that of the call, of the last override with one, of the configuration. */
export function presetFor({ options }: Settings, overrides: readonly Override[]): PresetName {
  const overridden = overrides.findLast(({ preset }) => preset !== undefined)?.preset;
  return options.preset ?? overridden ?? options.config?.preset ?? 'recommended';
}

/** All rules with their state, those that are off too. */
export function resolveRules(settings: Settings, overrides: readonly Override[]): readonly ActiveRule[] {
  const preset = presetFor(settings, overrides);
  const layers: readonly (Readonly<Record<string, RuleSetting>> | undefined)[] = [
    settings.options.config?.rules,
    ...overrides.map((override) => override.rules),
    settings.options.rules,
  ];
  const ours = rules.map((rule) => {
    const state = presets[preset](rule);
    return layered(rule, settings.hadolint ? applyHadolint(rule, state, settings.hadolint, preset) : state);
  });
  // Whoever hands a rule in wants it, whatever the preset.
  const own = settings.options.ownRules?.map((rule) => layered(rule, strict(rule)));
  return own ? [...ours, ...own] : ours;

  function layered(rule: Rule, state: RuleState): ActiveRule {
    for (const layer of layers) {
      if (layer && Object.hasOwn(layer, rule.id)) state = applySetting(rule, state, layer[rule.id]!);
    }
    return { rule, ...state };
  }
}
