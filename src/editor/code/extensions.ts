/** What the editor is made of: CodeMirror's own extensions and ours. */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
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
import { caretBlink } from './caret-blink.ts';
import { hiddenReturns } from './carriage-returns.ts';
import type { CodeEvents } from './code-view.ts';
import { completion, type Complete } from './completion.ts';
import { highlighting } from './language.ts';
import { findingMarks } from './marks.ts';
import { stageFolding } from './stages.ts';
import { theme } from './theme.ts';
import { explanations, type Explain } from './tooltips.ts';
import { typingOverSelections } from './typing.ts';

/** What the editor says and asks, and whom it tells. */
export interface EditorOptions {
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

/** Everything an editor needs but its text. */
export function extensions({ invitation, complete, explain, events, ...options }: EditorOptions): Extension {
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
    keys(options.leave),
    EditorState.lineSeparator.of('\n'),
    attributes(options),
    refusal(events),
    movement(events),
    theme,
  ];
}

/** Esc leaves the editor once nothing is open in it any more. */
function keys(leave: () => void): Extension {
  const escape = {
    key: 'Escape',
    run() {
      leave();
      return true;
    },
  };
  return keymap.of([...searchKeymap, ...historyKeymap, ...defaultKeymap.filter(({ key }) => key !== 'Escape'), escape]);
}

function attributes({ label, description }: Pick<EditorOptions, 'label' | 'description'>): Extension {
  return EditorView.contentAttributes.of({
    'aria-label': label,
    'aria-description': description,
    spellcheck: 'false',
    autocapitalize: 'off',
    autocorrect: 'off',
  });
}

/** A change that would make the text too large is not made. */
function refusal(events: CodeEvents): Extension {
  return EditorState.changeFilter.of(({ newDoc, docChanged }) => {
    if (newDoc.length <= 300_000 || !docChanged) return true;
    const text = newDoc.toString();
    if (!tooLarge(text)) return true;
    queueMicrotask(() => events.refused(byteLength(text)));
    return false;
  });
}

function movement(events: CodeEvents): Extension {
  return EditorView.updateListener.of(({ docChanged, selectionSet, focusChanged, view }) => {
    if (docChanged || selectionSet) events.moved();
    if (focusChanged && view.hasFocus) events.moved();
  });
}
