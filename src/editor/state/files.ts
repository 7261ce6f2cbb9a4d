/** What a file that was opened, dropped or pasted is for, by its name and, where the name does not say, its text. */

export type FileKind = 'dockerfile' | 'dockerignore' | 'hadolint' | 'configuration';

export interface OpenedFile {
  readonly name: string;
  readonly text: string;
}

/** Why a file is not opened: no text, no Dockerfile by name or text, more than the limit, or a folder. */
export type Refusal = 'binary' | 'other' | 'too-large' | 'unreadable';

export interface Refused {
  readonly name: string;
  readonly why: Refusal;
  readonly bytes: number;
}

/** The largest text the checker takes, in bytes of UTF-8. */
export const sizeLimit = 1_000_000;

/** The names the checker knows, for readers. */
export const knownNames =
  'Dockerfile, Dockerfile.*, *.Dockerfile, Containerfile, .dockerignore, .hadolint.yaml, module-container.yaml';

/** What a file is for, or why it is not opened. A name that says nothing leaves it to the text. */
export function fileKind({ name, text }: OpenedFile): FileKind | Exclude<Refusal, 'unreadable'> {
  if (tooLarge(text)) return 'too-large';
  if (text.includes('\0')) return 'binary';
  return kindByName(name) ?? (beginsAsDockerfile(text) ? 'dockerfile' : 'other');
}

/** Null where the name does not say. A name without an extension, as `Dockerfile-dev`, is a Dockerfile's. */
function kindByName(name: string): FileKind | null {
  const base = name.slice(name.lastIndexOf('/') + 1).toLowerCase();
  if (base.endsWith('.dockerignore')) return 'dockerignore';
  if (/^\.?hadolint\.ya?ml$/.test(base)) return 'hadolint';
  if (/^\.?module-container\.(?:ya?ml|json)$/.test(base)) return 'configuration';
  return /^(?:docker|container)file|\.(?:docker|container)file$|^[^.]+$/.test(base) ? 'dockerfile' : null;
}

/** A directive, or FROM or ARG as the first instruction and written as one, which prose that begins with "From" is not. */
function beginsAsDockerfile(text: string): boolean {
  if (/^\ufeff?#\s*(?:syntax|escape|check)\s*=\s*\S/i.test(text)) return true;
  const first = firstLine(text);
  return /^FROM\s+(?:--\S+\s+)*[^\s,;]+(?:\s+AS\s+\S+)?$/i.test(first) || /^(?:ARG\s+[A-Za-z_]|arg\s+\w+=)/.test(first);
}

/** The first line that is no comment, without blanks around it. */
function firstLine(text: string): string {
  const lines = text.replace(/^\ufeff/, '').split('\n');
  return lines.find((line) => line.trim() !== '' && !/^\s*#/.test(line))?.trim() ?? '';
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

/** Whether a line begins with FROM, so that there is an image to judge. */
export function namesImage(text: string): boolean {
  return /^\uFEFF?[ \t]*FROM\s/im.test(text);
}

/** What a text that is no Dockerfile looks like; null where it may be one. */
export function looksLike(text: string): string | null {
  const first = firstLine(text);
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
