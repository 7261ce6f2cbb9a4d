/** Folding of stages: a `FROM` line folds all up to the next one. */
import { foldGutter, foldKeymap, foldService, syntaxTree, syntaxTreeAvailable } from '@codemirror/language';
import type { EditorState, Extension } from '@codemirror/state';
import { keymap } from '@codemirror/view';

const from = /^\s*FROM\s/i;

const stages = foldService.of((state, start) => {
  if (!isFrom(state, start)) return null;
  const first = state.doc.lineAt(start);
  let end = first.to;
  for (let number = first.number + 1; number <= state.doc.lines; number += 1) {
    const line = state.doc.line(number);
    if (from.test(line.text) && isFrom(state, line.from)) break;
    if (line.text.trim() !== '') end = line.to;
  }
  return end > first.to ? { from: first.to, to: end } : null;
});

/** A `FROM` at the beginning of a line that is no text of a heredoc, as far as the highlighting has come. */
function isFrom(state: EditorState, start: number): boolean {
  const line = state.doc.lineAt(start);
  if (!from.test(line.text)) return false;
  const at = line.from + line.text.search(/\S/);
  return !syntaxTreeAvailable(state, at + 1) || syntaxTree(state).resolveInner(at, 1).name === 'keyword';
}

export const stageFolding: Extension = [stages, foldGutter({ openText: '▾', closedText: '▸' }), keymap.of(foldKeymap)];
