/** How wide the reader wants the list of findings. Kept on this machine where storage allows. */
import type { Store } from './draft.ts';

const key = 'module-container.list-width';

/** Pixels. */
export interface Limits {
  readonly least: number;
  readonly most: number;
}

/** The least wins where a window is too small for both. */
export function clamped(width: number, { least, most }: Limits): number {
  return Math.max(least, Math.min(most, width));
}

/** Pixels; null where nothing is stored, or nothing that is a width. */
export function storedWidth(store: Store | null): number | null {
  try {
    const text = store?.getItem(key) ?? '';
    return /^\d{1,5}$/.test(text) ? Number(text) : null;
  } catch {
    return null;
  }
}

/** Null takes it back. */
export function storeWidth(store: Store | null, width: number | null): void {
  try {
    if (width === null) store?.removeItem(key);
    else store?.setItem(key, String(width));
  } catch {
    // It holds for this visit.
  }
}
