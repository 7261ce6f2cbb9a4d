/**
 * The part of the public interface that the worker of a page has at once. The reports are not in it: they come when one is
 * asked for.
 */
export { parse } from '../dockerfile/parse.ts';
export { createModel } from '../model/model.ts';
export { rules } from '../rules/index.ts';
export { createChecker } from './checker.ts';
export { fromHadolint } from './config/from-hadolint.ts';
export { validateConfiguration } from './config/validate.ts';
export { applyFixes } from './fixes/apply.ts';
export { fixAll } from './fixes/fix-all.ts';
