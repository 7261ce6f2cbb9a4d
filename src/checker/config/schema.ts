/** The JSON schema of `module-container.yaml`, from the rules. */
import { severities, type OptionSchema, type Rule } from '../../rules/define.ts';

export const presetNames = ['recommended', 'strict', 'hadolint', 'buildkit'] as const;
export const settingNames = ['off', 'on', ...severities] as const;

type Schema = Readonly<Record<string, unknown>>;

/** Draft 2020-12. Editors complete and explain rule names and options from it. */
export function configurationSchema(rules: readonly Rule[]): Schema {
  const ruleSettings = { $ref: '#/$defs/rules' };
  const preset = { enum: presetNames, description: 'The rules to start from.' };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Configuration of module-container',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      preset: { ...preset, default: 'recommended' },
      rules: ruleSettings,
      overrides: {
        type: 'array',
        description: 'Settings for some files. Later ones win.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: {
            files: { type: 'array', minItems: 1, items: { type: 'string' }, description: 'Globs over paths.' },
            preset,
            rules: ruleSettings,
          },
        },
      },
      ignores: { type: 'boolean', default: true, description: 'Honour ignore comments in the files.' },
    },
    $defs: {
      rules: {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
      },
    },
  };
}

function ruleSchema(rule: Rule): Schema {
  const setting = { enum: settingNames };
  return {
    description: rule.summary,
    anyOf: [
      setting,
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          severity: setting,
          messages: {
            type: 'object',
            additionalProperties: false,
            properties: Object.fromEntries(Object.keys(rule.messages).map((id) => [id, setting])),
          },
          options: {
            type: 'object',
            additionalProperties: false,
            properties: (rule.options ?? {}) as Record<string, OptionSchema>,
          },
        },
      },
    ],
  };
}
