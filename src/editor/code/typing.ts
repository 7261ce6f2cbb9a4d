/**
 * Typing over a selection. Left to itself the browser merges the lines and writes style attributes into them, which the
 * page's policy refuses with an error in the console. So the editor does it.
 */
import { EditorView } from '@codemirror/view';

export const typingOverSelections = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { from, to, empty } = view.state.selection.main;
    const { data, inputType, cancelable, isComposing } = event;
    if (empty || data === null || inputType !== 'insertText' || !cancelable || isComposing) return false;
    event.preventDefault();
    const insert = () =>
      view.state.update(view.state.replaceSelection(data), { userEvent: 'input.type', scrollIntoView: true });
    const handled = view.state.facet(EditorView.inputHandler).some((handler) => handler(view, from, to, data, insert));
    if (!handled) view.dispatch(insert());
    return true;
  },
});
