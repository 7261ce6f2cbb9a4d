/** The option that label rules share; hadolint's `label-schema` fills it. */
export const schema = {
  type: 'object',
  additionalProperties: { type: 'string', enum: ['text', 'url', 'rfc3339', 'semver', 'hash', 'spdx', 'email'] },
  default: {},
  description: 'Labels and the kind of their values.',
} as const;

export type Schema = Readonly<Record<string, string>>;

/** The kind the schema gives a label; null where it does not know the label. */
export function kindOf(labels: Schema, name: string): string | null {
  return Object.hasOwn(labels, name) ? labels[name]! : null;
}
