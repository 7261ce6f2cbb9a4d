/**
 * The reader's own text, kept on this machine where storage allows. A text that came by a link does not take its
 * place: drafts that would be replaced are kept beside it, the newest first.
 */
import { readSettings, changedSettings, type Settings } from './settings.ts';
import { tooLarge } from './files.ts';

export interface Draft {
  readonly text: string;
  readonly name: string;
  readonly settings: Settings;
}

/** The part of `Storage` that is used; any call may throw (private mode, quota). */
export interface Store {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

const ownKey = 'module-container.draft';
const keptKey = 'module-container.drafts';
const probeKey = 'module-container.probe';
const keptLimit = 5;

export interface Drafts {
  /** False where nothing can be stored. */
  readonly available: boolean;
  /** What comes back on the next visit; null where there is none. */
  own(): Draft | null;
  /** False where it could not be stored. A draft without text removes the stored one. */
  write(draft: Draft): boolean;
  /** Drafts that were put aside, newest first. */
  kept(): readonly Draft[];
  /** Puts a draft aside; of equal texts one is kept, of more than five the oldest goes. False where it could not be stored. */
  keep(draft: Draft): boolean;
}

/** Drafts in a store; without one (null) nothing is kept and nothing fails. */
export function createDrafts(store: Store | null): Drafts {
  const kept = () => attempt(() => readList(store?.getItem(keptKey) ?? null), []);
  return {
    available: store !== null && works(store),
    own: () => attempt(() => readDraft(JSON.parse(store?.getItem(ownKey) ?? 'null')), null),
    write: (draft) =>
      attempt(() => {
        if (!store) return false;
        if (draft.text === '') store.removeItem(ownKey);
        else store.setItem(ownKey, JSON.stringify(stored(draft)));
        return true;
      }, false),
    kept,
    keep: (draft) =>
      attempt(() => {
        if (!store || draft.text === '') return false;
        const others = kept().filter(({ text }) => text !== draft.text);
        store.setItem(keptKey, JSON.stringify([draft, ...others].slice(0, keptLimit).map(stored)));
        return true;
      }, false),
  };
}

function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}

function works(store: Store): boolean {
  return attempt(() => {
    store.setItem(probeKey, '1');
    store.removeItem(probeKey);
    return true;
  }, false);
}

function stored({ text, name, settings }: Draft) {
  return { v: 1, t: text, n: name, s: changedSettings(settings) };
}

function readList(json: string | null): readonly Draft[] {
  const value: unknown = JSON.parse(json ?? '[]');
  if (!Array.isArray(value)) return [];
  return value.map(readDraft).filter((draft) => draft !== null);
}

function readDraft(value: unknown): Draft | null {
  if (typeof value !== 'object' || value === null) return null;
  const { t: text, n: name, s } = value as { t?: unknown; n?: unknown; s?: unknown };
  const settings = readSettings(s ?? {});
  if (typeof text !== 'string' || typeof name !== 'string' || !settings || text === '' || tooLarge(text)) return null;
  return { text, name, settings };
}
