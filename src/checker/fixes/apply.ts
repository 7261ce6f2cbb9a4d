/** Applies fixes to a text. */
import type { Edit, Fix } from '../../rules/define.ts';

export interface Applied {
  readonly source: string;
  readonly applied: readonly Fix[];
  /** Fixes left out because an applied one changes the same place; apply them to the new text after a new check. */
  readonly deferred: readonly Fix[];
}

/**
 * Applies each fix with all its edits or not at all; of two that touch the same place, the one that begins first, then
 * the one given first. Edits are offsets into `source`; a fix whose edits lie outside of it or over each other is deferred.
 */
export function applyFixes(source: string, fixes: readonly Fix[]): Applied {
  const order = fixes
    .map((fix, index) => ({ fix, index, start: Math.min(...fix.edits.map(({ start }) => start)) }))
    .sort((a, b) => a.start - b.start || a.index - b.index);
  const taken = new EditList();
  const applied: Fix[] = [];
  const deferred: Fix[] = [];
  for (const { fix } of order) {
    const fits = fix.edits.length > 0 && fix.edits.every((edit) => isWithin(edit, source)) && taken.add(fix.edits);
    (fits ? applied : deferred).push(fix);
  }
  return { source: taken.applyTo(source), applied, deferred };
}

function isWithin({ start, end }: Edit, source: string): boolean {
  return 0 <= start && start <= end && end <= source.length;
}

/** Edits that do not touch each other, in source order. */
class EditList {
  #edits: Edit[] = [];

  /** Takes all of them, or none and answers false. */
  add(edits: readonly Edit[]): boolean {
    const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
    const clash = sorted.some((edit, index) => this.#touches(edit) || (index > 0 && touch(sorted[index - 1]!, edit)));
    if (clash) return false;
    for (const edit of sorted) this.#edits.splice(this.#position(edit.start), 0, edit);
    return true;
  }

  applyTo(source: string): string {
    const parts: string[] = [];
    let at = 0;
    for (const { start, end, text } of this.#edits) {
      parts.push(source.slice(at, start), text);
      at = end;
    }
    parts.push(source.slice(at));
    return parts.join('');
  }

  /** Where an edit that starts at `start` belongs. */
  #position(start: number): number {
    let low = 0;
    let high = this.#edits.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#edits[middle]!.start <= start) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #touches(edit: Edit): boolean {
    const position = this.#position(edit.start);
    const before = this.#edits[position - 1];
    const after = this.#edits[position];
    return (before !== undefined && touch(before, edit)) || (after !== undefined && touch(edit, after));
  }
}

/** Whether two edits, in source order, change the same place: shared characters, or one begins where the other ends. */
function touch(first: Edit, second: Edit): boolean {
  return second.start < first.end || (second.start === first.end && (isInsertion(first) || isInsertion(second)));
}

function isInsertion({ start, end }: Edit): boolean {
  return start === end;
}
