import type { BaseImage, ImageReference } from '../types.ts';

/** The row of the table for an image; null where the table does not know it. */
export function lookupBaseImage(_reference: ImageReference): BaseImage | null {
  return null;
}
