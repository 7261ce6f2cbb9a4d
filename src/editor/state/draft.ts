/**
 * The reader's own text, kept on this machine where storage allows. A text that came by a link does not take its
 * place: drafts that would be replaced are kept beside it, the newest first. So is what another window has written since.
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
  /** False where it could not be stored. A draft without text removes the stored one; another window's is put aside. */
  write(draft: Draft): boolean;
  /** Drafts that were put aside, newest first. */
  kept(): readonly Draft[];
  /**
   * Puts a draft aside; of equal texts one is kept, of more than five the oldest goes. `file`: it takes the place of what
   * was put aside of the same file of this window. False where it could not be stored.
   */
  keep(draft: Draft, file?: string): boolean;
}

/** Drafts in a store; without one (null) nothing is kept and nothing fails. `page` names the window among others. */
export function createDrafts(store: Store | null, page: string): Drafts {
  const own = () => attempt(() => readDraft(JSON.parse(store?.getItem(ownKey) ?? 'null')), null);
  const kept = () => attempt(() => readList(store?.getItem(keptKey) ?? null), []);
  /** The text of the stored draft that this window knows. */
  let known = own()?.text;

  function keep({ text, name, settings }: Draft, by?: string): boolean {
    if (!store || text === '') return false;
    const others = kept().filter((draft) => draft.text !== text && (by === undefined || draft.by !== by));
    const list = [{ text, name, settings, by }, ...others].slice(0, keptLimit).map(stored);
    for (; list.length > 0; list.pop()) if (attempt(() => put(store, keptKey, list), false)) return true;
    return false;
  }

  return {
    available: store !== null && works(store),
    own() {
      const draft = own();
      return draft && bare(draft);
    },
    write: (draft) =>
      attempt(() => {
        if (!store) return false;
        const there = own();
        if (there && there.text !== known && there.text !== draft.text) keep(there, there.by);
        known = draft.text;
        if (there && isSame(there, draft)) return true;
        if (draft.text === '') store.removeItem(ownKey);
        else put(store, ownKey, stored({ ...draft, by: page }));
        return true;
      }, false),
    kept: () => kept().map(bare),
    keep: (draft, file) => keep(draft, file === undefined ? undefined : `${page} ${file}`.trim()),
  };
}

/** A draft in the store; `by`: the window that wrote it, or the window and its file. */
interface Stored extends Draft {
  readonly by: string | undefined;
}

function isSame(one: Draft, other: Draft): boolean {
  const words = (draft: Draft) => JSON.stringify(stored({ ...draft, by: undefined }));
  return words(one) === words(other);
}

function bare({ text, name, settings }: Stored): Draft {
  return { text, name, settings };
}

function put(store: Store, key: string, value: unknown): true {
  store.setItem(key, JSON.stringify(value));
  return true;
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

function stored({ text, name, settings, by }: Stored) {
  return { v: 1, t: text, n: name, s: changedSettings(settings), by };
}

function readList(json: string | null): readonly Stored[] {
  const value: unknown = JSON.parse(json ?? '[]');
  if (!Array.isArray(value)) return [];
  return value.map(readDraft).filter((draft) => draft !== null);
}

function readDraft(value: unknown): Stored | null {
  if (typeof value !== 'object' || value === null) return null;
  const { t: text, n: name, s, by } = value as Partial<Record<'t' | 'n' | 's' | 'by', unknown>>;
  const settings = readSettings(s ?? {});
  if (typeof text !== 'string' || typeof name !== 'string' || !settings || text === '' || tooLarge(text)) return null;
  return { text, name, settings, by: typeof by === 'string' ? by : undefined };
}
