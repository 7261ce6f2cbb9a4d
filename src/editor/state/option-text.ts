/** The value of a rule's option as text in a field. */
import type { OptionSchema } from '../../rules/define.ts';

/** Lists and pairs are divided by commas. */
export function optionText(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([key, one]) => `${key}=${String(one)}`)
      .join(', ');
  return String(value);
}

/** What a reader typed for an option, as its type; null where it is none. */
export function readOption(option: OptionSchema, text: string): unknown {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  switch (option.type) {
    case 'boolean':
      return text === 'true';
    case 'integer':
      return /^-?\d+$/.test(text.trim()) ? Number(text) : null;
    case 'string':
      return text;
    case 'array':
      return parts;
    case 'object':
      return parts.every((part) => part.indexOf('=') > 0)
        ? Object.fromEntries(parts.map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]))
        : null;
  }
}
