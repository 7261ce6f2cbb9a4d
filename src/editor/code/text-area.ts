/** The plain text area: what works before the editor has loaded, and where it cannot. */
import { applyEdits } from '../state/edits.ts';
import { byteLength, tooLarge } from '../state/files.ts';
import type { CodeEvents, CodeView } from './code-view.ts';

export function createTextArea(area: HTMLTextAreaElement, events: CodeEvents): CodeView {
  const listening = new AbortController();
  const { signal } = listening;
  let last = area.value;
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
    events.changed();
  }

  function refuseLargePaste(event: ClipboardEvent): void {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (!tooLarge(pasted)) return;
    event.preventDefault();
    events.refused(byteLength(pasted));
  }

  function set(text: string): void {
    before = area.value;
    area.value = text;
    last = text;
  }

  return {
    text: () => area.value,
    selection: () => ({ anchor: area.selectionStart, head: area.selectionEnd }),
    hasFocus: () => area.ownerDocument.activeElement === area,
    focus: () => area.focus(),
    edit(edits, select) {
      set(applyEdits(area.value, edits));
      if (select) area.setSelectionRange(select.anchor, select.head);
      events.changed();
    },
    replace(text) {
      set(text);
      area.setSelectionRange(0, 0);
      events.changed();
    },
    go(offset) {
      area.focus();
      area.setSelectionRange(offset, offset);
      events.moved();
    },
    undo() {
      if (before === null) return;
      set(before);
      events.changed();
    },
    canUndo: () => before !== null,
    mark: () => undefined,
    destroy: () => listening.abort(),
  };
}
