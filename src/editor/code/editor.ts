/** CodeMirror as a code view. Mounted in a shadow root, where its styles are constructable and no policy blocks them. */
import { defaultKeymap, history, historyKeymap, undo, undoDepth } from '@codemirror/commands';
import { search, searchKeymap } from '@codemirror/search';
import { EditorState, type Transaction, type TransactionSpec } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  placeholder,
} from '@codemirror/view';
import { byteLength, tooLarge } from '../state/files.ts';
import type { CodeEvents, CodeView } from './code-view.ts';
import { completion, type Complete } from './completion.ts';
import { typingOverSelections } from './typing.ts';
import { caretBlink } from './caret-blink.ts';
import { hiddenReturns } from './carriage-returns.ts';
import { highlighting } from './language.ts';
import { findingMarks, showFindings } from './marks.ts';
import { stageFolding } from './stages.ts';
import { theme } from './theme.ts';
import { explanations, type Explain } from './tooltips.ts';

export interface EditorSetup {
  /** Becomes the host of the shadow root. */
  readonly host: HTMLElement;
  readonly text: string;
  readonly label: string;
  /** Shown while there is no text. */
  readonly invitation: string;
  /** Id-free description read out with the label. */
  readonly description: string;
  readonly events: CodeEvents;
  readonly complete: Complete;
  readonly explain: Explain;
  /** Esc with nothing left to close. */
  readonly leave: () => void;
}

function bringsBack(transaction: Transaction): boolean {
  return transaction.isUserEvent('undo') || transaction.isUserEvent('redo');
}

/** Focus leaves by Esc once nothing is open any more. */
function leaveNow(leave: () => void): boolean {
  leave();
  return true;
}

export function createEditor(setup: EditorSetup): CodeView {
  const root = setup.host.shadowRoot ?? setup.host.attachShadow({ mode: 'open' });
  const { events } = setup;
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({ doc: setup.text, extensions: extensions(setup) }),
    dispatchTransactions(transactions, editor) {
      // The engine reads the new text while the page is still being brought to it.
      const last = transactions.at(-1);
      if (last && transactions.some(({ docChanged }) => docChanged))
        events.changed(last.newDoc.sliceString(0), undoDepth(last.state) > 0, transactions.some(bringsBack));
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
    previous: () => null,
    mark(findings, current) {
      showFindings(view, findings, current);
    },
    destroy: () => view.destroy(),
  };

  function extensions({ label, invitation, description, complete, explain, leave }: EditorSetup) {
    return [
      findingMarks,
      lineNumbers(),
      placeholder(invitation),
      stageFolding,
      hiddenReturns,
      typingOverSelections,
      history(),
      drawSelection(),
      caretBlink,
      highlightActiveLine(),
      highlightActiveLineGutter(),
      highlighting,
      search({ top: true }),
      explanations(explain),
      completion(complete),
      keymap.of([
        ...searchKeymap,
        ...historyKeymap,
        ...defaultKeymap.filter(({ key }) => key !== 'Escape'),
        { key: 'Escape', run: () => leaveNow(leave) },
      ]),
      EditorState.lineSeparator.of('\n'),
      EditorView.contentAttributes.of({
        'aria-label': label,
        'aria-description': description,
        spellcheck: 'false',
        autocapitalize: 'off',
        autocorrect: 'off',
      }),
      EditorState.changeFilter.of((transaction) => {
        const added = transaction.newDoc.length;
        if (added <= 300_000 || !transaction.docChanged) return true;
        const text = transaction.newDoc.toString();
        if (!tooLarge(text)) return true;
        queueMicrotask(() => events.refused(byteLength(text)));
        return false;
      }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged || update.selectionSet) events.moved();
        if (update.focusChanged && view.hasFocus) events.moved();
      }),
      theme,
    ];
  }
}
