/** The plain text area: what works before the editor has loaded, and where it cannot. */
import { applyEdits } from '../state/edits.ts';
import { byteLength, tooLarge } from '../state/files.ts';
import type { CodeEvents, CodeView } from './code-view.ts';

export interface TextArea extends CodeView {
  /** Makes the text on show the first one: no undo goes behind it. */
  begin(): void;
}

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

  function inArea(offset: number): number {
    return offset - returnsIn(exact.slice(0, offset));
  }

  function inText(offset: number): number {
    if (exact.length === area.value.length) return offset;
    let at = 0;
    for (let shown = 0; shown < offset && at < exact.length; at += 1) if (exact[at] !== '\r') shown += 1;
    return at;
  }

  return {
    text: () => exact,
    selection: () => ({ anchor: inText(area.selectionStart), head: inText(area.selectionEnd) }),
    hasFocus: () => area.ownerDocument.activeElement === area,
    focus: () => area.focus(),
    edit(edits, select) {
      if (edits.length > 0) set(applyEdits(exact, edits));
      if (select) area.setSelectionRange(inArea(select.anchor), inArea(select.head));
      tell();
    },
    replace(text) {
      set(text);
      area.setSelectionRange(0, 0);
      tell();
    },
    go(offset, focus = true) {
      if (focus) area.focus();
      area.setSelectionRange(inArea(offset), inArea(offset));
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

function returnsIn(text: string): number {
  return text.split('\r').length - 1;
}
