/** The presets by name. */
import type { Rule } from '../../rules/define.ts';
import type { RuleState } from '../settings.ts';
import type { PresetName } from '../types.ts';
import { buildkit } from './buildkit.ts';
import { hadolint } from './hadolint.ts';
import { recommended } from './recommended.ts';
import { strict } from './strict.ts';

export const presets: Readonly<Record<PresetName, (rule: Rule) => RuleState>> = {
  recommended,
  strict,
  hadolint,
  buildkit,
};
