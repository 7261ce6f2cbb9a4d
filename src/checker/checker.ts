/** Checks Dockerfiles: text in, plain data out. */
import { parse } from '../dockerfile/parse.ts';
import type { Dockerfile } from '../dockerfile/tree.ts';
import { createModel } from '../model/model.ts';
import { ScriptStore } from '../model/script-store.ts';
import { overridesFor, presetFor, readSettings, resolveRules } from './config/resolve.ts';
import type { Settings } from './config/resolve.ts';
import { withExperimental } from './experimental.ts';
import { applyIgnores } from './ignores/apply.ts';
import { checkOptions } from './ignores/buildkit.ts';
import { shellComments } from './ignores/hadolint.ts';
import { readIgnores } from './ignores/read.ts';
import { ignoreFindings } from './ignores/report.ts';
import { settleOverlaps } from './overlaps.ts';
import { createPlan, rulesFor } from './plan.ts';
import type { Plan } from './plan.ts';
import { resultOf } from './result.ts';
import { runRules } from './run.ts';
import type { ActiveRule } from './settings.ts';
import type { Checker, CheckerOptions, CheckInputs, CheckOptions, PresetName, Result } from './types.ts';

/** The rules for a file, and the preset they come from. */
interface FilePlan {
  readonly preset: PresetName;
  readonly plan: Plan;
}

/**
 * A checker for many files with the same settings.
 * @throws ConfigurationError where the settings have mistakes
 */
export function createChecker(options: CheckerOptions = {}): Checker {
  const settings = readSettings(options);
  const plans = new Map<string, FilePlan>();
  const last: LastReading = { dockerfile: undefined, scripts: new ScriptStore() };
  return {
    check(source, inputs = {}) {
      try {
        return checkFile(source, inputs, settings, planFor(inputs.path), last);
      } catch (error) {
        return { ...nothing, errors: [{ rule: null, detail: String(error) }] };
      }
    },
  };

  function planFor(path: string | undefined): FilePlan {
    const overrides = overridesFor(settings, path);
    const key = overrides.map((override) => options.config!.overrides!.indexOf(override)).join();
    let found = plans.get(key);
    if (!found) {
      found = { preset: presetFor(settings, overrides), plan: createPlan(resolveRules(settings, overrides)) };
      plans.set(key, found);
    }
    return found;
  }
}

/** One file in one call. @throws ConfigurationError where the settings have mistakes */
export function check(source: string, options: CheckOptions = {}): Result {
  return createChecker(options).check(source, options);
}

const nothing: Result = { findings: [], ignored: [], unknown: [], checked: [], errors: [] };

/** The reading of the last text: the next one is mostly the same text with a character more. */
interface LastReading {
  dockerfile: Dockerfile | undefined;
  readonly scripts: ScriptStore;
}

function checkFile(
  source: string,
  inputs: CheckInputs,
  settings: Settings,
  { preset, plan }: FilePlan,
  last: LastReading,
): Result {
  const dockerfile = parse(source, last.dockerfile);
  last.dockerfile = dockerfile;
  last.scripts.next();
  const buildArgs = inputs.buildArgs ?? {};
  const model = createModel(dockerfile, {
    buildArgs,
    target: inputs.target,
    // hadolint judges what has no FROM as if one stood in front.
    fragment: inputs.fragment === true || preset === 'hadolint',
    shellComments: shellComments(dockerfile.comments),
    scripts: last.scripts,
  });
  const asked = preset === 'buildkit' ? checkOptions(dockerfile, buildArgs) : null;
  const wanted = asked && asked.experimental.length > 0 ? withExperimental(plan, asked) : plan;
  const touched = rulesFor(wanted, model);
  const active = inputs.fragment ? touched.filter(({ rule }) => !rule.absence) : touched;
  const collected = runRules(active, { model, dockerignore: inputs.dockerignore ?? null });
  const settled = settleOverlaps(collected.findings);
  const { reported, ignored } = ignore(settled, dockerfile, wanted.rules, inputs, settings);
  return resultOf(dockerfile, {
    // `# check=error=true`: a finding fails the build.
    reported: asked?.error ? reported.map((finding) => ({ ...finding, severity: 'error' as const })) : reported,
    ignored,
    unknown: collected.unknown,
    checked: active.map(({ rule }) => rule.id),
    errors: collected.errors,
  });
}

function ignore(
  settled: ReturnType<typeof settleOverlaps>,
  dockerfile: Dockerfile,
  on: readonly ActiveRule[],
  inputs: CheckInputs,
  { options, hadolint, ownRules }: Settings,
) {
  if (options.config?.ignores === false) return { reported: settled, ignored: [] };
  const ignores = readIgnores(dockerfile, {
    source: dockerfile.source,
    today: inputs.today ?? null,
    hadolintPragmas: !hadolint?.disableIgnorePragma,
    buildArgs: inputs.buildArgs ?? {},
    ownRules,
  });
  const sorted = applyIgnores(settled, ignores);
  const about = ignoreFindings(dockerfile, on, ignores, sorted.used, ownRules);
  return { reported: [...sorted.reported, ...about], ignored: sorted.ignored };
}
