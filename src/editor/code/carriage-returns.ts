/** Files from Windows keep their line ends; the carriage return before each is not shown. Offsets stay those of the file. */
import {
  Decoration,
  MatchDecorator,
  ViewPlugin,
  type DecorationSet,
  type EditorView,
  type ViewUpdate,
} from '@codemirror/view';

const returns = new MatchDecorator({ regexp: /\r/g, decoration: Decoration.replace({}) });

export const hiddenReturns = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = returns.createDeco(view);
    }
    update(update: ViewUpdate): void {
      this.decorations = returns.updateDeco(update, this.decorations);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);
