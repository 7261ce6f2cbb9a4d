/** The findings as marks in the text and in the gutter. Between a keystroke and the next result they move along with the text. */
import { StateEffect, StateField, type Extension, Transaction } from '@codemirror/state';
import { EditorView, gutter } from '@codemirror/view';
import type { Finding } from '../../checker/types.ts';
import { labelAt, moved, noMarks, SeverityMarker, withFindings, type Marks } from './mark-set.ts';

const setMarks = StateEffect.define<Marks>();

const field = StateField.define<Marks>({
  create: () => noMarks,
  update(marks, transaction) {
    for (const effect of transaction.effects) if (effect.is(setMarks)) return effect.value;
    return transaction.docChanged ? moved(marks, transaction.changes) : marks;
  },
  provide: (self) => EditorView.decorations.from(self, (marks) => marks.decorations),
});

const marksGutter = gutter({
  class: 'cm-marks',
  markers: (view) => view.state.field(field).gutter,
  initialSpacer: () => new SeverityMarker('info'),
  domEventHandlers: {
    mouseover(view, { from, to }, { target }) {
      const marker = target instanceof Element ? target.closest<HTMLElement>('.cm-gutterElement > span') : null;
      if (marker) marker.title = labelAt(view.state.field(field), from, to);
      return false;
    },
  },
});

export const findingMarks: Extension = [field, marksGutter];

/** The last findings an editor was given. */
const given = new WeakMap<EditorView, readonly Finding[]>();

/** Shows the findings of exactly the text in the editor. Most keys move the marks and change nothing else. */
export function showFindings(view: EditorView, findings: readonly Finding[], current: string | null): void {
  given.set(view, findings);
  const before = view.state.field(field);
  const marks = withFindings(before, view.state, findings, current);
  if (marks === before) return;
  view.dispatch({ effects: setMarks.of(marks), annotations: Transaction.addToHistory.of(false) });
}

export function markedFindings(view: EditorView): readonly Finding[] {
  return given.get(view) ?? [];
}
