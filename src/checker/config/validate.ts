/** Checks a configuration that a person wrote: every mistake with its place and the word that was probably meant. */
import type { OptionSchema, Rule } from '../../rules/define.ts';
import { ruleById, rules, rulesByCode } from '../../rules/index.ts';
import type { Configuration } from '../types.ts';
import type { ConfigProblem } from './error.ts';
import { nearest } from './nearest.ts';
import { presetNames, settingNames } from './schema.ts';

/** The mistakes of a parsed `module-container.yaml`; where there are none, it is a `Configuration`. */
export function validateConfiguration(
  value: unknown,
  own: readonly Rule[] = [],
):
  | { readonly config: Configuration; readonly problems: readonly [] }
  | { readonly config: null; readonly problems: readonly ConfigProblem[] } {
  const problems: ConfigProblem[] = [];
  const report = (path: string, message: string) => void problems.push({ path, message });
  // An empty file reads as null.
  if (value === null || value === undefined) return { config: {}, problems: [] };
  configuration(value, own, report);
  return problems.length === 0 ? { config: value as Configuration, problems: [] } : { config: null, problems };
}

/** The mistakes of settings by rule, for those who take them from elsewhere: `path` is put in front of the places. */
export function validateRules(value: unknown, path: string, own: readonly Rule[] = []): readonly ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  ruleSettings(value, path, own, (at, message) => void problems.push({ path: at, message }));
  return problems;
}

type Report = (path: string, message: string) => void;

function configuration(value: unknown, own: readonly Rule[], report: Report): void {
  if (!isRecord(value)) return report('', 'The configuration must be a mapping of names to values.');
  for (const [key, part] of Object.entries(value)) {
    if (key === '$schema') continue;
    else if (key === 'preset') choice(part, key, presetNames, report);
    else if (key === 'rules') ruleSettings(part, key, own, report);
    else if (key === 'overrides') overrides(part, own, report);
    else if (key === 'ignores') type(part, 'boolean', key, report);
    else unknownKey(key, key, ['preset', 'rules', 'overrides', 'ignores'], report);
  }
}

function overrides(value: unknown, own: readonly Rule[], report: Report): void {
  if (!Array.isArray(value)) return report('overrides', '`overrides` must be a list.');
  value.forEach((override: unknown, index) => {
    const path = `overrides[${index}]`;
    if (!isRecord(override)) return report(path, 'An override must be a mapping with `files`.');
    if (!('files' in override)) report(path, 'An override needs `files`: the globs of the paths it is for.');
    for (const [key, part] of Object.entries(override)) {
      if (key === 'files') stringList(part, `${path}.files`, report);
      else if (key === 'preset') choice(part, `${path}.preset`, presetNames, report);
      else if (key === 'rules') ruleSettings(part, `${path}.rules`, own, report);
      else unknownKey(key, `${path}.${key}`, ['files', 'preset', 'rules'], report);
    }
  });
}

function ruleSettings(value: unknown, path: string, own: readonly Rule[], report: Report): void {
  if (!isRecord(value)) return report(path, `\`${path}\` must be a mapping of rule names to settings.`);
  for (const [id, setting] of Object.entries(value)) {
    const rule = ruleById(id) ?? own.find((one) => one.id === id);
    if (rule) ruleSetting(rule, setting, `${path}.${id}`, report);
    else report(`${path}.${id}`, unknownRule(id, own));
  }
}

/** What to say of a name that is no rule of ours: the rule a peer's code stands for, or the nearest name. */
function unknownRule(id: string, own: readonly Rule[] = []): string {
  const peers = [...new Set(rulesByCode(id).map(({ rule }) => rule.id))];
  if (peers.length > 0) return `\`${id}\` is called ${peers.map((name) => `\`${name}\``).join(' and ')} here.`;
  return `There is no rule \`${id}\`.${suggestion(
    id,
    [...rules, ...own].map((rule) => rule.id),
  )}`;
}

function ruleSetting(rule: Rule, value: unknown, path: string, report: Report): void {
  if (typeof value === 'string') return choice(value, path, settingNames, report);
  // YAML 1.1 readers turn a bare `off` into false.
  if (typeof value === 'boolean') return report(path, `Write "${value ? 'on' : 'off'}" in quotes.`);
  if (!isRecord(value)) {
    return report(
      path,
      `A rule is set by one of ${list(settingNames)}, or by a mapping of \`severity\`, \`messages\` and \`options\`.`,
    );
  }
  for (const [key, part] of Object.entries(value)) {
    if (key === 'severity') choice(part, `${path}.severity`, settingNames, report);
    else if (key === 'messages') messageSettings(rule, part, `${path}.messages`, report);
    else if (key === 'options') options(rule, part, `${path}.options`, report);
    else unknownKey(key, `${path}.${key}`, ['severity', 'messages', 'options'], report);
  }
}

function messageSettings(rule: Rule, value: unknown, path: string, report: Report): void {
  if (!isRecord(value)) return report(path, `\`${path}\` must be a mapping of message names to settings.`);
  for (const [id, setting] of Object.entries(value)) {
    if (Object.hasOwn(rule.messages, id)) choice(setting, `${path}.${id}`, settingNames, report);
    else unknownKey(id, `${path}.${id}`, Object.keys(rule.messages), report);
  }
}

function options(rule: Rule, value: unknown, path: string, report: Report): void {
  if (!isRecord(value)) return report(path, `\`${path}\` must be a mapping of options to values.`);
  const schemas = rule.options ?? {};
  for (const [name, option] of Object.entries(value)) {
    if (Object.hasOwn(schemas, name)) optionValue(schemas[name]!, option, `${path}.${name}`, report);
    else if (Object.keys(schemas).length === 0) report(`${path}.${name}`, `\`${rule.id}\` has no options.`);
    else unknownKey(name, `${path}.${name}`, Object.keys(schemas), report);
  }
}

function optionValue(schema: OptionSchema, value: unknown, path: string, report: Report): void {
  switch (schema.type) {
    case 'boolean':
      return type(value, 'boolean', path, report);
    case 'integer':
      if (!Number.isInteger(value)) return report(path, 'This must be a whole number.');
      if (schema.minimum !== undefined && (value as number) < schema.minimum) {
        report(path, `This must be ${schema.minimum} or more.`);
      }
      return;
    case 'string':
      return schema.enum ? choice(value, path, schema.enum, report) : type(value, 'string', path, report);
    case 'array':
      if (!stringList(value, path, report) || !schema.items.enum) return;
      return value.forEach((item, index) => choice(item, `${path}[${index}]`, schema.items.enum!, report));
    case 'object':
      if (!isRecord(value)) return report(path, 'This must be a mapping of names to values.');
      for (const [name, part] of Object.entries(value)) {
        if (schema.additionalProperties.enum) choice(part, `${path}.${name}`, schema.additionalProperties.enum, report);
        else type(part, 'string', `${path}.${name}`, report);
      }
  }
}

function type(value: unknown, name: 'boolean' | 'string', path: string, report: Report): void {
  if (typeof value === name) return;
  report(path, name === 'boolean' ? 'This must be `true` or `false`.' : 'This must be text.');
}

function choice(value: unknown, path: string, words: readonly string[], report: Report): void {
  if (typeof value === 'string' && words.includes(value)) return;
  const found = typeof value === 'string' ? `\`${value}\` is not known here` : 'This must be a word';
  report(path, `${found}: use one of ${list(words)}.${typeof value === 'string' ? suggestion(value, words) : ''}`);
}

function stringList(value: unknown, path: string, report: Report): value is readonly string[] {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return true;
  report(path, 'This must be a list of texts.');
  return false;
}

function unknownKey(key: string, path: string, known: readonly string[], report: Report): void {
  report(path, `\`${key}\` is not known here: use ${list(known)}.${suggestion(key, known)}`);
}

function suggestion(word: string, words: readonly string[]): string {
  const near = nearest(word, words);
  return near === null ? '' : ` Did you mean \`${near}\`?`;
}

function list(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
