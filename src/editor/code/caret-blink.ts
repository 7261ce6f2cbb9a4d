/**
 * The caret blinks while no key is pressed. CodeMirror begins its animation anew with every key, which costs the page a
 * tenth of its work for one; here it begins once the keys rest, at the point of its round where it would be by then.
 */
import type { Extension } from '@codemirror/state';
import { EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';

/** Milliseconds; less than the 600 for which a caret that has moved stands still. */
const rest = 500;

const resting = ViewPlugin.fromClass(
  class {
    readonly scroller: HTMLElement;
    timer: ReturnType<typeof setTimeout> | undefined;
    constructor({ scrollDOM }: EditorView) {
      this.scroller = scrollDOM;
      this.wait();
    }
    update({ docChanged, selectionSet, focusChanged }: ViewUpdate): void {
      if (docChanged || selectionSet || focusChanged) this.wait();
    }
    wait(): void {
      clearTimeout(this.timer);
      this.scroller.classList.remove('cm-resting');
      this.timer = setTimeout(() => this.scroller.classList.add('cm-resting'), rest);
    }
    destroy(): void {
      clearTimeout(this.timer);
    }
  },
);

const styles = EditorView.theme({
  '.cm-scroller:not(.cm-resting) > .cm-cursorLayer': { animation: 'none !important' },
  '&.cm-focused > .cm-resting > .cm-cursorLayer': { animationDelay: `${-rest}ms` },
});

export const caretBlink: Extension = [resting, styles];
