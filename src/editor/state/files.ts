/** What a file that was opened, dropped or pasted is for, by its name and, where the name does not say, its text. */

export type FileKind = 'dockerfile' | 'dockerignore' | 'hadolint' | 'configuration';

export interface OpenedFile {
  readonly name: string;
  readonly text: string;
}

/** The largest text the checker takes, in bytes of UTF-8. */
export const sizeLimit = 1_000_000;

/** By name: `.dockerignore`, `app.dockerignore`, `.hadolint.yaml`, `module-container.yaml` or `.json`; all else is taken for a Dockerfile. */
export function fileKind(name: string): FileKind {
  const base = name.slice(name.lastIndexOf('/') + 1).toLowerCase();
  if (base.endsWith('.dockerignore')) return 'dockerignore';
  if (/^\.?hadolint\.ya?ml$/.test(base)) return 'hadolint';
  if (/^\.?module-container\.(?:ya?ml|json)$/.test(base)) return 'configuration';
  return 'dockerfile';
}

/** Size in bytes of UTF-8, without encoding the text: exact for well-formed UTF-16. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : unit >= 0xd800 && unit <= 0xdfff ? 2 : 3;
  }
  return bytes;
}

/** Whether a text is more than the checker takes. Cheap for short and for very long texts. */
export function tooLarge(text: string): boolean {
  if (text.length > sizeLimit) return true;
  return text.length * 3 > sizeLimit && byteLength(text) > sizeLimit;
}

/** `5.2 MB`, `731 KB`. */
export function sizeInWords(bytes: number): string {
  return bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1000))} KB`;
}

/** What a text that is no Dockerfile looks like; null where it may be one. */
export function looksLike(text: string): string | null {
  const first =
    text
      .split('\n')
      .find((line) => line.trim() !== '' && !/^\s*#/.test(line))
      ?.trim() ?? '';
  if (first === '' && !text.startsWith('#!')) return null;
  if (/^(ARG|FROM)\s/i.test(first)) return null;
  if (text.startsWith('#!')) return 'a script';
  if (/^[{[]/.test(first) && isJson(text)) return 'JSON';
  if (/^<(!doctype|html|\?xml)/i.test(first)) return 'HTML or XML';
  if (/^(---|[\w.-]+:(\s|$))/.test(first)) return 'YAML';
  if (/\0/.test(text.slice(0, 2000))) return 'a binary file';
  return null;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
