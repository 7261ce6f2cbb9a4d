/**
 * A shared text and its settings as the part of an address behind `#`: a version, a dot, and base64url of
 * deflate-raw of JSON. It is never sent to a server. A published version is read for ever.
 */
import { changedSettings, readSettings, type Settings } from '../state/settings.ts';
import { sizeLimit, tooLarge } from '../state/files.ts';

export interface Shared {
  readonly text: string;
  readonly name: string;
  readonly settings: Settings;
}

/** Why an address cannot be read. */
export type Damage = 'damaged' | 'too-new' | 'too-large';

export type Decoded = { readonly ok: true; readonly shared: Shared } | { readonly ok: false; readonly damage: Damage };

const version = 1;
/** Compressed bytes that are looked at; more cannot be a link of ours. */
const packedLimit = 600_000;
/** JSON after decompression: text and settings, with room for escapes. */
const unpackedLimit = sizeLimit * 3;
const nameLimit = 200;

/** Encodes for `#`. Takes the platform's CompressionStream (all browsers of 2023, Node 18). */
export async function encodeShare({ text, name, settings }: Shared): Promise<string> {
  const changed = changedSettings(settings);
  const json = JSON.stringify({
    t: text,
    ...(name !== 'Dockerfile' && { n: name }),
    ...(Object.keys(changed).length > 0 && { s: changed }),
  });
  const packed = await collect(through(new TextEncoder().encode(json), new CompressionStream('deflate-raw')), Infinity);
  return `${version}.${toBase64Url(packed ?? new Uint8Array())}`;
}

/** Decodes what `encodeShare` of this or an earlier version made. Never throws, never holds more than a few MB. */
export async function decodeShare(encoded: string): Promise<Decoded> {
  const match = /^(\d{1,9})\.([A-Za-z0-9_-]*)$/.exec(encoded);
  if (!match) return failed('damaged');
  const [, made = '', payload = ''] = match;
  if (Number(made) > version) return failed('too-new');
  if (Number(made) !== version) return failed('damaged');
  if (payload.length > packedLimit) return failed('too-large');
  try {
    const bytes = await collect(through(fromBase64Url(payload), new DecompressionStream('deflate-raw')), unpackedLimit);
    if (!bytes) return failed('too-large');
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return readVersion1(JSON.parse(text));
  } catch {
    return failed('damaged');
  }
}

function failed(damage: Damage): Decoded {
  return { ok: false, damage };
}

function readVersion1(value: unknown): Decoded {
  if (typeof value !== 'object' || value === null) return failed('damaged');
  const { t: text, n: name = 'Dockerfile', s = {} } = value as { t?: unknown; n?: unknown; s?: unknown };
  const settings = readSettings(s);
  if (typeof text !== 'string' || typeof name !== 'string' || name.length > nameLimit || !settings)
    return failed('damaged');
  if (tooLarge(text)) return failed('too-large');
  return { ok: true, shared: { text, name, settings } };
}

function through(bytes: Uint8Array<ArrayBuffer>, stream: GenericTransformStream): ReadableStream<Uint8Array> {
  return new Blob([bytes]).stream().pipeThrough(stream);
}

/** All bytes of a stream; null where they are more than the limit. */
async function collect(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > limit) {
      await reader.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
