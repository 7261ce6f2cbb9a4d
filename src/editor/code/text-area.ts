/** The plain text area: what works before the editor has loaded, and where it cannot. */
import { applyEdits } from '../state/edits.ts';
import { byteLength, tooLarge } from '../state/files.ts';
import type { CodeEvents, CodeView, Selection } from './code-view.ts';
import { shownOffset, textOffset } from './line-ends.ts';

export interface TextArea extends CodeView {
  /** Makes the text on show the first one: no undo goes behind it. */
  begin(): void;
}

/** A text area of the page as a code view. */
export function createTextArea(area: HTMLTextAreaElement, events: CodeEvents): TextArea {
  const listening = new AbortController();
  const { signal } = listening;
  let last = area.value;
  // A text area shows every line end as `\n`; the text as it came is kept until somebody types.
  let exact = area.value;
  let before: string | null = null;

  area.addEventListener('input', changed, { signal });
  for (const name of ['keyup', 'pointerup', 'focus'] as const)
    area.addEventListener(name, () => events.moved(), { signal });
  area.addEventListener('paste', refuseLargePaste, { signal });

  function changed(): void {
    if (tooLarge(area.value)) {
      const size = byteLength(area.value);
      area.value = last;
      events.refused(size);
      return;
    }
    last = area.value;
    exact = area.value;
    tell();
  }

  function tell(back = false): void {
    events.changed(exact, before !== null, back);
    events.moved();
  }

  function refuseLargePaste(event: ClipboardEvent): void {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (!tooLarge(pasted)) return;
    event.preventDefault();
    events.refused(byteLength(pasted));
  }

  function set(text: string): void {
    before = exact;
    exact = text;
    area.value = text;
    last = area.value;
  }

  function select({ anchor, head }: Selection): void {
    area.setSelectionRange(shownOffset(exact, anchor), shownOffset(exact, head));
  }

  return {
    text: () => exact,
    selection: () => ({
      anchor: textOffset(exact, area.selectionStart),
      head: textOffset(exact, area.selectionEnd),
    }),
    hasFocus: () => area.ownerDocument.activeElement === area,
    focus: () => area.focus(),
    edit(edits, selection) {
      if (edits.length > 0) set(applyEdits(exact, edits));
      if (selection) select(selection);
      tell();
    },
    replace(text) {
      set(text);
      area.setSelectionRange(0, 0);
      tell();
    },
    go(offset, focus = true) {
      if (focus) area.focus();
      select({ anchor: offset, head: offset });
      events.moved();
    },
    undo() {
      if (before === null) return;
      set(before);
      tell(true);
    },
    canUndo: () => before !== null,
    begin() {
      before = null;
    },
    previous: () => before,
    mark: () => undefined,
    destroy: () => listening.abort(),
  };
}
