/** The pane that opens under the tools: examples, settings, sharing, keys. One at a time. */
import { h, type Child, type Markup } from '../markup/markup.ts';
import type { Panel, State } from '../state/state.ts';
import { button } from './buttons.ts';
import { exampleLinks } from './examples.ts';
import { keysPanel } from './keys-panel.ts';
import { settingsPanel } from './settings-panel.ts';
import { sharePanel } from './share-panel.ts';

/** The pane that is open; null where none is. */
export function panelView(state: State): Child {
  if (state.panel === null) return null;
  const [title, content] = panels[state.panel](state);
  return h(
    'section',
    { class: `panel ${state.panel}`, key: state.panel, 'aria-labelledby': 'panel-title' },
    h('h2', { id: 'panel-title', tabindex: -1 }, title),
    ...content,
    h('p', {}, button('button quiet', 'panel', { 'data-panel': state.panel }, 'Close')),
  );
}

const panels: Readonly<Record<Panel, (state: State) => readonly [string, readonly Child[]]>> = {
  examples: (state) => ['Examples', examples(state)],
  settings: (state) => ['Settings', settingsPanel(state)],
  share: (state) => ['Share', sharePanel(state)],
  keys: (state) => ['Keys', keysPanel(state)],
};

function examples(state: State): readonly Child[] {
  return [
    h('p', {}, 'What you have written is put aside and stays here.'),
    h('ul', { class: 'choices' }, ...exampleLinks().map((link) => h('li', {}, link))),
    state.kept.length === 0 ? null : h('h3', {}, 'Put aside'),
    state.kept.length === 0 ? null : h('ul', { class: 'choices' }, ...state.kept.map(keptDraft)),
  ];
}

function keptDraft(text: string, index: number): Markup {
  const lines = text.split('\n');
  const first = lines.find((line) => /^\s*FROM\b/i.test(line)) ?? lines[0] ?? '';
  return h(
    'li',
    { key: `kept ${index}` },
    button('act', 'draft', { 'data-index': index }, `${first.trim().slice(0, 60)}, ${lines.length} lines`),
  );
}
