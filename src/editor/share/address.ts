/**
 * What an address of the checker asks for, by the part behind `#`:
 *
 * - `1.…` a shared text, see `codec.ts`;
 * - `text=…` a text in percent-encoding, for other tools, with `name`, `preset`, `target` and any number of
 *   `arg=NAME=value` beside it, joined by `&`;
 * - `property=small` beside either, to show the findings of one property first;
 * - `example=node` one of the checker's own examples.
 *
 * Nothing of it is executed or fetched from.
 */
import type { Property } from '../../rules/define.ts';
import { isProperty } from '../properties.ts';
import { isPreset, defaultSettings } from '../state/settings.ts';
import { tooLarge } from '../state/files.ts';
import { decodeShare, type Damage, type Shared } from './codec.ts';

export type Asked =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'shared'; readonly shared: Shared }
  | { readonly kind: 'example'; readonly name: string }
  | { readonly kind: 'unreadable'; readonly damage: Damage };

/** Reads the part of an address behind `#`, without the `#`. Ids of the page itself are no question to the checker. */
export async function readAddress(fragment: string): Promise<Asked> {
  if (/^\d+\./.test(fragment)) {
    const decoded = await decodeShare(fragment);
    return decoded.ok ? { kind: 'shared', shared: decoded.shared } : { kind: 'unreadable', damage: decoded.damage };
  }
  if (!fragment.includes('=')) return { kind: 'nothing' };
  const fields = readFields(fragment);
  if (!fields) return { kind: 'unreadable', damage: 'damaged' };
  const example = fields.get('example')?.[0];
  if (example !== undefined) return { kind: 'example', name: example };
  const text = fields.get('text')?.[0];
  return text === undefined ? { kind: 'nothing' } : readText(text, fields);
}

/** The property an address puts in focus, `property=small` among its fields; null where it names none. */
export function propertyOf(fragment: string): Property | null {
  const id = readFields(fragment)?.get('property')?.[0];
  return isProperty(id) ? id : null;
}

/** The address form other tools may write. */
export function textAddress(text: string): string {
  return `text=${encodeURIComponent(text)}`;
}

function readText(text: string, fields: ReadonlyMap<string, readonly string[]>): Asked {
  const preset = fields.get('preset')?.[0] ?? defaultSettings.preset;
  if (!isPreset(preset)) return { kind: 'unreadable', damage: 'damaged' };
  if (tooLarge(text)) return { kind: 'unreadable', damage: 'too-large' };
  const settings = {
    ...defaultSettings,
    preset,
    target: (fields.get('target')?.[0] ?? '').slice(0, 200),
    buildArgs: (fields.get('arg') ?? []).join('\n').slice(0, 100_000),
  };
  const name = (fields.get('name')?.[0] ?? 'Dockerfile').slice(0, 200);
  return { kind: 'shared', shared: { text, name, settings } };
}

/** `+` is a plus: what other tools write with encodeURIComponent reads back exactly. Null where the encoding is broken. */
function readFields(fragment: string): ReadonlyMap<string, readonly string[]> | null {
  const fields = new Map<string, string[]>();
  try {
    for (const part of fragment.split('&')) {
      const equals = part.indexOf('=');
      if (equals === -1) continue;
      const name = part.slice(0, equals);
      const values = fields.get(name) ?? [];
      values.push(decodeURIComponent(part.slice(equals + 1)));
      fields.set(name, values);
    }
  } catch {
    return null;
  }
  return fields;
}
