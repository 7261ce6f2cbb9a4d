/** The plain text area: what works before the editor has loaded, and where it cannot. */
import { applyEdits } from '../state/edits.ts';
import { byteLength, tooLarge } from '../state/files.ts';
import type { CodeEvents, CodeView, Selection } from './code-view.ts';
import { shownOffset, textOffset } from './line-ends.ts';

export interface TextArea extends CodeView {
  /** Makes the text on show the first one: no undo goes behind it. */
  begin(): void;
  /** Once no input method is in the middle of a word, which would be left half written. */
  composed(): Promise<void>;
}

/** Texts that are remembered for an undo. */
const pastLimit = 50;
/** Milliseconds without a key behind which the next one begins another step of undo, as in the editor. */
const pause = 500;

/** A text area of the page as a code view. */
export function createTextArea(area: HTMLTextAreaElement, events: CodeEvents): TextArea {
  const listening = new AbortController();
  const { signal } = listening;
  let last = area.value;
  // A text area shows every line end as `\n`; the text as it came is kept until somebody types.
  let exact = area.value;
  let before: string | null = null;
  let past: readonly string[] = [];
  let step: string | null = null;
  let lastInput = -Infinity;
  let composing = false;

  area.addEventListener('input', (event) => changed(event as InputEvent), { signal });
  area.addEventListener('compositionstart', () => (composing = true), { signal });
  area.addEventListener('compositionend', () => (composing = false), { signal });
  for (const name of ['keyup', 'pointerup', 'focus'] as const)
    area.addEventListener(name, () => events.moved(), { signal });
  area.addEventListener('paste', refuseLargePaste, { signal });

  function changed({ inputType, isComposing, timeStamp }: InputEvent): void {
    composing = isComposing;
    if (tooLarge(area.value)) {
      const size = byteLength(area.value);
      area.value = last;
      events.refused(size);
      return;
    }
    if (inputType !== step || timeStamp - lastInput > pause) remember();
    step = inputType;
    lastInput = timeStamp;
    last = area.value;
    exact = area.value;
    tell();
  }

  function remember(): void {
    past = [...past.slice(1 - pastLimit), exact];
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
    remember();
    step = null;
    exact = text;
    area.value = text;
    last = area.value;
  }

  function select({ anchor, head }: Selection): void {
    const [from, to] = [shownOffset(exact, Math.min(anchor, head)), shownOffset(exact, Math.max(anchor, head))];
    area.setSelectionRange(from, to, head < anchor ? 'backward' : 'forward');
  }

  return {
    text: () => exact,
    selection() {
      const [from, to] = [textOffset(exact, area.selectionStart), textOffset(exact, area.selectionEnd)];
      return area.selectionDirection === 'backward' ? { anchor: to, head: from } : { anchor: from, head: to };
    },
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
      past = [];
      step = null;
    },
    async composed() {
      // What the last word came to is told after its end in some browsers.
      while (composing)
        await new Promise((resolve) =>
          area.addEventListener('compositionend', () => setTimeout(resolve), { once: true, signal }),
        );
    },
    past: () => past,
    mark: () => undefined,
    destroy: () => listening.abort(),
  };
}
