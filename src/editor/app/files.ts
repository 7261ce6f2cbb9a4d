/** Files that were opened, dropped or pasted: Dockerfiles are shown, others go to the settings, the rest is refused with a reason. */
import { byteLength, fileKind, sizeLimit, type OpenedFile, type Refused } from '../state/files.ts';
import type { App } from './app.ts';
import { isOwn, showKept } from './keeping.ts';
import { keepDraft, show } from './opening.ts';
import { readSettingFiles } from './settings.ts';

/** Reads the files and uses those the checker knows; a file that is refused keeps no other from being used. */
export async function openFiles(app: App, files: readonly File[]): Promise<void> {
  const read = await Promise.all(files.map(readFile));
  const opened = read.filter((file) => 'text' in file);
  const refused = read.filter((file) => 'why' in file);
  const settings: Partial<Record<'dockerignore' | 'hadolint' | 'configuration', string>> = {};
  const dockerfiles: OpenedFile[] = [];
  const used: string[] = [];
  for (const file of opened) {
    const kind = fileKind(file);
    if (kind === 'binary' || kind === 'too-large' || kind === 'other')
      refused.push({ name: file.name, why: kind, bytes: byteLength(file.text) });
    else if (kind === 'dockerfile') dockerfiles.push(file);
    else {
      settings[kind] = file.text;
      used.push(file.name);
    }
  }
  const replaced = dockerfiles.length > 0;
  // What was said of the text before is no longer true.
  app.set({ notice: used.length + refused.length > 0 ? { kind: 'files', used, refused, replaced } : null });
  if (used.length > 0) {
    app.set({ settings: { ...app.state().settings, ...settings } });
    void readSettingFiles(app);
  }
  if (replaced) showAll(app, dockerfiles);
}

async function readFile(file: File): Promise<OpenedFile | Refused> {
  const { name, size: bytes } = file;
  // Of UTF-8 no text within the limit is larger.
  if (bytes > 4 * sizeLimit) return { name, why: 'too-large', bytes };
  try {
    return { name, text: await file.text() };
  } catch {
    return { name, why: 'unreadable', bytes };
  }
}

const others = new WeakMap<App, Map<string, string>>();

/** Shows the first of some Dockerfiles; the others, and those that were open before, can be chosen. */
function showAll(app: App, files: readonly OpenedFile[]): void {
  keepDraft(app);
  const texts = others.get(app) ?? new Map<string, string>();
  others.set(app, texts);
  const { name: current, text, settings } = app.state();
  if (texts.has(current)) texts.set(current, text);
  const names = files.map(({ name }, index) => numbered(name, files.slice(0, index)));
  files.forEach((file, index) => texts.set(names[index] ?? file.name, file.text));
  app.set({ names: [...texts.keys()] });
  const [first] = files;
  if (first) show(app, { text: first.text, name: first.name, settings });
}

/** Of files with one name the second gets a number. */
function numbered(name: string, before: readonly OpenedFile[]): string {
  const same = before.filter((file) => file.name === name).length;
  return same === 0 ? name : `${name} (${same + 1})`;
}

/** Shows another one of the open Dockerfiles; what was typed in this one is kept. */
export function switchTo(app: App, name: string): void {
  const { text, name: current, settings } = app.state();
  const texts = others.get(app);
  const wanted = texts?.get(name);
  if (!texts || wanted === undefined || name === current) return;
  texts.set(current, text);
  // The draft is one text: what is written in the next file takes its place.
  if (isOwn(app.state())) app.drafts.keep({ text, name: current, settings }, current);
  showKept(app);
  show(app, { text: wanted, name, settings });
}

/** Gives the file on show another name, which no other open file has. */
export function renameFile(app: App, name: string): void {
  const { name: before, names } = app.state();
  const texts = others.get(app);
  if (texts) others.set(app, new Map([...texts].map(([key, text]) => [key === before ? name : key, text])));
  app.set({ name, names: names.map((one) => (one === before ? name : one)) });
  app.check();
}
