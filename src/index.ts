/** The public interface of the package. */
export { check, createChecker } from './checker/checker.ts';
export { ConfigurationError } from './checker/config/error.ts';
export { fromHadolint } from './checker/config/from-hadolint.ts';
export { configurationSchema } from './checker/config/schema.ts';
export { validateConfiguration } from './checker/config/validate.ts';
export { applyFixes } from './checker/fixes/apply.ts';
export { fixAll } from './checker/fixes/fix-all.ts';
export { presetDescriptions } from './checker/presets/descriptions.ts';
export { reports } from './checker/reports/index.ts';
export { parse } from './dockerfile/parse.ts';
export { createModel } from './model/model.ts';
export { defineRule } from './rules/define.ts';
export { aliasesOf, ruleById, rules, rulesByCode, rulesOfPractice, rulesOfProperty } from './rules/index.ts';
export type { ReportName } from './checker/reports/index.ts';
export type { CheckedFile, Report, ReportOptions } from './checker/reports/types.ts';
export type * from './checker/types.ts';
export type { Alias, Edit, Fix, Peer, Property, Rule, RuleContext, RuleDefinition, Severity } from './rules/define.ts';
