/** The checker for some settings; the last one is kept, because settings change less often than the text. */
import { createChecker } from '../../checker/engine.ts';
import type { Checker, CheckOptions } from '../../checker/types.ts';

let last: { readonly key: string; readonly checker: Checker } | null = null;

export function checkerFor({ preset, config, hadolint, rules }: CheckOptions): Checker {
  const key = JSON.stringify([preset, config, hadolint, rules]);
  if (last?.key !== key) last = { key, checker: createChecker({ preset, config, hadolint, rules }) };
  return last.checker;
}
