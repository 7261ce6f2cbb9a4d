/** Where the text is edited: a text area from the start, CodeMirror once it has loaded. Offsets are UTF-16 units of the text. */
import type { Finding } from '../../checker/types.ts';
import type { Edit } from '../../rules/define.ts';

export interface Selection {
  readonly anchor: number;
  readonly head: number;
}

export interface CodeView {
  text(): string;
  selection(): Selection;
  hasFocus(): boolean;
  focus(): void;
  /** Edits as one step of undo. `select` is a range of the new text, scrolled to. */
  edit(edits: readonly Edit[], select?: Selection): void;
  /** Another text; one step of undo away from the one before. */
  replace(text: string): void;
  /** Caret to an offset, with the line in view; the focus comes along unless said otherwise. */
  go(offset: number, focus?: boolean): void;
  undo(): void;
  canUndo(): boolean;
  /** The texts before this one, oldest first, for the undo of the view that takes this one's place. */
  past(): readonly string[];
  /** Marks of the findings of exactly this text. */
  mark(findings: readonly Finding[], current: string | null): void;
  destroy(): void;
}

export interface CodeEvents {
  /** The text changes to this one; `moved` follows when the view shows it. `back`: undo or redo brings it. */
  changed(text: string, canUndo: boolean, back: boolean): void;
  /** Caret or selection moved. */
  moved(): void;
  /** A text was refused because it is too large; its size in bytes. */
  refused(bytes: number): void;
}
