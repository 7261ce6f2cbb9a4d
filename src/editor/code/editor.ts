/** CodeMirror as a code view. Mounted in a shadow root, where its styles are constructable and no policy blocks them. */
import { undo, undoDepth } from '@codemirror/commands';
import { EditorState, type Transaction, type TransactionSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { difference } from '../state/edits.ts';
import type { CodeView } from './code-view.ts';
import { extensions, type EditorOptions } from './extensions.ts';
import { showFindings } from './marks.ts';

export interface EditorSetup extends EditorOptions {
  /** Becomes the host of the shadow root. */
  readonly host: HTMLElement;
  readonly text: string;
  /** Texts before it, oldest first: undo leads back to them. */
  readonly past: readonly string[];
}

function bringsBack(transaction: Transaction): boolean {
  return transaction.isUserEvent('undo') || transaction.isUserEvent('redo');
}

/** A state whose undo leads through some texts, the last of which is on show. */
function stateOf(texts: readonly string[], options: EditorOptions): EditorState {
  const [first = '', ...later] = texts;
  let state = EditorState.create({ doc: first, extensions: extensions(options) });
  for (const text of later) {
    const edit = difference(state.sliceDoc(), text);
    if (edit)
      state = state.update({
        changes: { from: edit.start, to: edit.end, insert: edit.text },
        userEvent: 'input.replace',
      }).state;
  }
  return state;
}

/** An editor in the place of its host. */
export function createEditor({ host, text, past, ...options }: EditorSetup): CodeView {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const view = new EditorView({
    root,
    parent: root,
    state: stateOf([...past, text], options),
    dispatchTransactions(transactions, editor) {
      // The engine reads the new text while the page is still being brought to it.
      const last = transactions.at(-1);
      if (last && transactions.some(({ docChanged }) => docChanged))
        options.events.changed(last.newDoc.sliceString(0), undoDepth(last.state) > 0, transactions.some(bringsBack));
      editor.update(transactions);
    },
  });

  const dispatch = (spec: TransactionSpec) => view.dispatch(view.state.update(spec));

  return {
    text: () => view.state.sliceDoc(),
    selection: () => view.state.selection.main,
    hasFocus: () => view.hasFocus,
    focus: () => view.focus(),
    edit(edits, select) {
      dispatch({
        changes: edits.map(({ start, end, text }) => ({ from: start, to: end, insert: text })),
        ...(select && { selection: select, scrollIntoView: true }),
        userEvent: 'input.fix',
      });
    },
    replace(text) {
      dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
        selection: { anchor: 0 },
        scrollIntoView: true,
        userEvent: 'input.replace',
      });
    },
    go(offset, focus = true) {
      if (focus) view.focus();
      const anchor = Math.min(offset, view.state.doc.length);
      dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
    },
    undo: () => void undo(view),
    canUndo: () => undoDepth(view.state) > 0,
    past: () => [],
    mark(findings, current) {
      showFindings(view, findings, current);
    },
    destroy: () => view.destroy(),
  };
}
