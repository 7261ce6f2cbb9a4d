/** What a reader may set, and what of it is wrong. Defaults are not stored and not shared. */
import { presetDescriptions } from '../../checker/presets/descriptions.ts';
import type { CheckOptions, Configuration, PresetName } from '../../checker/types.ts';

export interface Settings {
  readonly preset: PresetName;
  /** One `NAME=value` a line, as typed. */
  readonly buildArgs: string;
  /** The stage to build; '' is the last one. */
  readonly target: string;
  /** Texts of the files of these names; '' where there is none. */
  readonly dockerignore: string;
  readonly hadolint: string;
  readonly configuration: string;
}

export const presets = Object.keys(presetDescriptions) as readonly PresetName[];

export const defaultSettings: Settings = {
  preset: 'recommended',
  buildArgs: '',
  target: '',
  dockerignore: '',
  hadolint: '',
  configuration: '',
};

const settingNames = Object.keys(defaultSettings) as readonly (keyof Settings)[];

/** The largest text of one setting that is taken from a link or from storage, in UTF-16 units. */
const settingLimit = 200_000;

/** Names of the files in YAML that there are. */
export function yamlFiles({ configuration, hadolint }: Settings): readonly string[] {
  return [
    ...(configuration.trim() === '' ? [] : ['module-container.yaml']),
    ...(hadolint.trim() === '' ? [] : ['.hadolint.yaml']),
  ];
}

/** Only what differs from the defaults; `{}` for the defaults. */
export function changedSettings(settings: Settings): Partial<Settings> {
  return Object.fromEntries(
    settingNames.flatMap((name) => (settings[name] === defaultSettings[name] ? [] : [[name, settings[name]]])),
  );
}

/** Settings out of something from outside (a link, storage); null where a name or a value is none of ours. */
export function readSettings(value: unknown): Settings | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  for (const [name, text] of Object.entries(value)) {
    if (!settingNames.includes(name as keyof Settings)) return null;
    if (typeof text !== 'string' || text.length > settingLimit) return null;
  }
  const settings = { ...defaultSettings, ...value };
  return isPreset(settings.preset) ? settings : null;
}

/** Whether a text names a preset. */
export function isPreset(text: string): text is PresetName {
  return presets.some((name) => name === text);
}

export interface BuildArguments {
  readonly values: Readonly<Record<string, string>>;
  /** What is wrong, with its line, as sentences. */
  readonly problems: readonly string[];
}

/** Reads `NAME=value` lines; blank lines and lines that start with `#` are left out. The last of two equal names counts. */
export function readBuildArguments(text: string): BuildArguments {
  const values: Record<string, string> = {};
  const problems: string[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '' || line.trimStart().startsWith('#')) return;
    const match = /^\s*([A-Za-z_][A-Za-z0-9_]*)=(.*)$/.exec(line);
    if (match) values[match[1] ?? ''] = match[2] ?? '';
    else
      problems.push(
        `Line ${index + 1}: write NAME=value. A name has letters, digits and underscores, and does not start with a digit.`,
      );
  });
  return { values, problems };
}

/** What is wrong with a target stage of a text, as sentences; a text without stages says nothing about it. */
export function targetProblems(target: string, text: string): readonly string[] {
  const stages = text.match(/^[ \t]*FROM\s/gim)?.length ?? 0;
  if (target === '' || stages === 0) return [];
  if (/^\d+$/.test(target))
    return Number(target) < stages
      ? []
      : [
          `There is no stage ${target}: the stages are numbered from 0 to ${stages - 1}. Rules about the final stage are silent.`,
        ];
  const names = [...text.matchAll(/\sAS[ \t]+([\w.-]+)/gi)].map(([, name]) => name?.toLowerCase());
  return names.includes(target.toLowerCase())
    ? []
    : [`No stage of this file is named ${target}. Rules about the final stage are silent.`];
}

/** What the files of the settings say once they are read as YAML. */
export interface ReadFiles {
  readonly config?: Configuration;
  readonly hadolint?: object;
}

/** The engine's options. Problems in build arguments leave out the lines that have them. */
export function checkOptions(settings: Settings, files: ReadFiles, path: string): CheckOptions {
  const { values } = readBuildArguments(settings.buildArgs);
  return {
    preset: settings.preset,
    path,
    ...(Object.keys(values).length > 0 && { buildArgs: values }),
    ...(settings.target !== '' && { target: settings.target }),
    ...(settings.dockerignore !== '' && { dockerignore: settings.dockerignore }),
    ...files,
  };
}
