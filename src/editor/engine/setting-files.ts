/** Reads the YAML files of the settings and says what is wrong with them, with its place. */
import { parseDocument } from 'yaml';
import { fromHadolint, validateConfiguration } from '../../checker/engine.ts';
import type { Settings } from '../state/settings.ts';
import type { Operations, SettingProblem } from './protocol.ts';

export function readFiles({ configuration, hadolint }: Settings): Operations['settings']['answer'] {
  const ours = readConfiguration(configuration);
  const theirs = readHadolint(hadolint);
  return {
    files: { ...(ours.value && { config: ours.value }), ...(theirs.value && { hadolint: theirs.value }) },
    problems: [...ours.problems, ...theirs.problems],
  };
}

function readConfiguration(text: string) {
  const { value, problems } = readYaml(text, 'configuration');
  if (value === null || problems.length > 0) return { value: null, problems };
  const checked = validateConfiguration(value);
  return {
    value: checked.config,
    problems: checked.problems.map(({ path, message }) => problem('configuration', path, message)),
  };
}

function readHadolint(text: string): { value: object | null; problems: readonly SettingProblem[] } {
  const { value, problems } = readYaml(text, 'hadolint');
  if (value === null || problems.length > 0) return { value: null, problems };
  const read = fromHadolint(value);
  const mistakes = read.problems.map(({ path, message }) => problem('hadolint', path, message));
  const lost = read.withoutEqual.map(({ setting, why }) => problem('hadolint', setting, `${why}.`));
  return { value: mistakes.length > 0 ? null : (value as object), problems: [...mistakes, ...lost] };
}

function readYaml(
  text: string,
  setting: 'configuration' | 'hadolint',
): { value: unknown; problems: readonly SettingProblem[] } {
  if (text.trim() === '') return { value: null, problems: [] };
  const document = parseDocument(text, { logLevel: 'silent' });
  const [error] = document.errors;
  if (error)
    return {
      value: null,
      problems: [{ setting, text: (error.message.split('\n')[0] ?? 'This is no YAML').replace(/:?$/, '.') }],
    };
  const value: unknown = document.toJS({ maxAliasCount: 100 });
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { value: null, problems: [{ setting, text: 'The file has to be a mapping of names to values.' }] };
  return { value, problems: [] };
}

function problem(setting: 'configuration' | 'hadolint', path: string, message: string): SettingProblem {
  return { setting, text: path === '' ? message : `${path}: ${message}` };
}
