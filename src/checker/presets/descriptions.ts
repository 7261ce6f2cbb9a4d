import type { PresetName } from '../types.ts';

/** What each preset is for, one line; code in backticks. */
export const presetDescriptions: Readonly<Record<PresetName, string>> = {
  recommended: 'What a careful reviewer would not dispute. The default.',
  strict: 'Every rule but the contested ones and those that need configuration.',
  hadolint: 'The rules of hadolint at its defaults.',
  buildkit: 'What `docker build --check` says.',
};
