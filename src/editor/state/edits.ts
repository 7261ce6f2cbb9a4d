/** Edits on a text: applying them, and what stands on the lines they touch before and after. */
import type { Edit } from '../../rules/define.ts';
import { lineEnd, lineNumber, lineStart } from './lines.ts';

/** Applies edits that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let end = 0;
  for (const edit of sorted(edits)) {
    result += text.slice(end, edit.start) + edit.text;
    end = edit.end;
  }
  return result + text.slice(end);
}

/** The one edit that makes `after` of `before`: what lies between their common beginning and end; null where they are equal. */
export function difference(before: string, after: string): Edit | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  while (
    tail < most - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

function sorted(edits: readonly Edit[]): readonly Edit[] {
  return edits.toSorted((one, other) => one.start - other.start || one.end - other.end);
}

/** A stretch of a diff line; `changed` is what the edit takes away or brings. */
export interface Piece {
  readonly text: string;
  readonly changed: boolean;
}

export interface DiffLine {
  readonly kind: 'removed' | 'added' | 'kept';
  /** From 1, in the text the line stands in. */
  readonly line: number;
  readonly pieces: readonly Piece[];
}

/** The lines edits touch, as removed and added ones, and one line of context after each group. */
export function diffLines(text: string, edits: readonly Edit[]): readonly DiffLine[] {
  const lines: DiffLine[] = [];
  let shift = 0;
  for (const group of groupsByLine(text, sorted(edits))) {
    const start = lineStart(text, group[0]?.start ?? 0);
    const end = groupEnd(text, group);
    const number = lineNumber(text, start);
    const removed = cut(text, start, end, group, 'removed');
    const added = cut(text, start, end, group, 'added');
    lines.push(...toLines(removed, 'removed', number), ...toLines(added, 'added', number + shift));
    shift += countLines(added) - countLines(removed);
    const next = end < text.length ? text.slice(end + 1, lineEnd(text, end + 1)) : '';
    if (next !== '')
      lines.push({
        kind: 'kept',
        line: number + countLines(removed) + shift,
        pieces: [{ text: next, changed: false }],
      });
  }
  return lines;
}

/** Edits whose lines touch belong together. */
function groupsByLine(text: string, edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const groups: Edit[][] = [];
  for (const edit of edits) {
    const group = groups.at(-1);
    if (group && lineStart(text, edit.start) <= groupEnd(text, group) + 1) group.push(edit);
    else groups.push([edit]);
  }
  return groups;
}

/** Where the last line of a group ends. An edit that takes away its last line break takes no part of the next line. */
function groupEnd(text: string, group: readonly Edit[]): number {
  const last = group.reduce((end, edit) => Math.max(end, edit.end), 0);
  const takesWholeLines =
    last > 0 && text[last - 1] === '\n' && group.every((edit) => edit.text === '' || edit.text.endsWith('\n'));
  return takesWholeLines ? last - 1 : lineEnd(text, last);
}

function cut(
  text: string,
  start: number,
  end: number,
  edits: readonly Edit[],
  kind: 'removed' | 'added',
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const edit of edits) {
    pieces.push({ text: text.slice(at, edit.start), changed: false });
    pieces.push({
      text: kind === 'removed' ? text.slice(edit.start, Math.min(edit.end, end)) : trimLast(edit, end),
      changed: true,
    });
    at = Math.max(at, edit.end);
  }
  if (at < end) pieces.push({ text: text.slice(at, end), changed: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** The line break an added text shares with the removed one is the end of the shown line, no line of its own. */
function trimLast(edit: Edit, end: number): string {
  return edit.end > end && edit.text.endsWith('\n') ? edit.text.slice(0, -1) : edit.text;
}

function toLines(pieces: readonly Piece[], kind: 'removed' | 'added', first: number): readonly DiffLine[] {
  if (pieces.length === 0) return [];
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    piece.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      const shown = text.replace(/\r$/, '');
      if (shown !== '') lines.at(-1)?.push({ text: shown, changed: piece.changed });
    });
  }
  return lines.map((line, index) => ({ kind, line: first + index, pieces: line }));
}

function countLines(pieces: readonly Piece[]): number {
  if (pieces.length === 0) return 0;
  return pieces.reduce((sum, piece) => sum + piece.text.split('\n').length - 1, 1);
}
