/** The sheet of keys, and the switch that turns them off. */
import { h, type Child } from '../markup/markup.ts';
import type { State } from '../state/state.ts';
import { button } from './buttons.ts';

const keys: readonly { readonly keys: readonly string[]; readonly what: string }[] = [
  { keys: ['F8'], what: 'Next finding' },
  { keys: ['Shift', 'F8'], what: 'Previous finding' },
  { keys: ['Ctrl/⌘', '.'], what: 'Fix of the finding under the caret' },
  { keys: ['Ctrl/⌘', 'I'], what: 'Explain what is under the caret' },
  { keys: ['Ctrl', 'Space'], what: 'Complete' },
  { keys: ['Ctrl/⌘', 'F'], what: 'Find in the text' },
  { keys: ['Ctrl/⌘', 'Z'], what: 'Undo' },
  { keys: ['Esc'], what: 'Leave the editor; then Tab goes on to the findings' },
  { keys: ['?'], what: 'This sheet, outside of the text' },
];

/** What stands in the pane of keys. */
export function keysPanel(state: State): readonly Child[] {
  return [
    h(
      'table',
      {},
      h('thead', { class: 'vh' }, h('tr', {}, h('th', {}, 'Key'), h('th', {}, 'What it does'))),
      h(
        'tbody',
        {},
        ...keys.map(({ keys: parts, what }) =>
          h('tr', {}, h('td', {}, ...parts.map((part) => h('kbd', {}, part))), h('td', {}, what)),
        ),
      ),
    ),
    h('p', {}, button('button quiet', 'keys', { 'aria-pressed': state.keysOn ? 'true' : 'false' }, 'Keys on')),
    h('p', {}, 'Turned off, F8, Ctrl/⌘ . and ? do nothing here. Esc always leaves the editor.'),
  ];
}
