/** The tools above the editor. */
import { h, type Child, type Markup } from '../markup/markup.ts';
import { prose } from '../markup/prose.ts';
import { presets } from '../state/settings.ts';
import type { Panel, State } from '../state/state.ts';
import { button } from './buttons.ts';

/** The file's name, what one can open, what one can do with the text. */
export function toolbar(state: State): readonly Child[] {
  return [
    h('div', { class: 'tools-file' }, ...file(state)),
    h(
      'div',
      { class: 'tools' },
      button('button quiet', 'open', {}, 'Open'),
      panelButton(state, 'examples', 'Examples'),
      presetChoice(state),
      panelButton(state, 'settings', 'Settings'),
    ),
    h(
      'div',
      { class: 'tools end' },
      button('button quiet', 'undo', { 'aria-disabled': state.canUndo ? null : 'true' }, 'Undo'),
      panelButton(state, 'share', 'Share'),
      fixAllSafe(state.checked?.safeFixes ?? 0),
    ),
  ];
}

function panelButton(state: State, panel: Panel, word: string): Markup {
  const expanded = state.panel === panel ? 'true' : 'false';
  return button('button quiet', 'panel', { 'data-panel': panel, 'aria-expanded': expanded }, word);
}

function presetChoice({ settings: { preset } }: State): Markup {
  return h(
    'label',
    { class: 'preset' },
    h('span', {}, 'Preset'),
    h(
      'select',
      { 'data-input': 'preset', value: preset },
      ...presets.map((name) => h('option', { value: name, selected: preset === name }, name)),
    ),
  );
}

function fixAllSafe(number: number): Markup {
  if (number > 0) return button('button primary', 'fix-safe', {}, `Fix all safe, ${number}`);
  const why = { 'aria-disabled': 'true', 'aria-description': 'No finding has a safe fix.' };
  return button('button primary', 'fix-safe', why, 'Fix all safe');
}

function file({ name, names, renaming }: State): readonly Child[] {
  if (renaming) return [renameForm(renaming)];
  const shown =
    names.length > 1
      ? h(
          'label',
          { class: 'preset' },
          h('span', { class: 'vh' }, 'File'),
          h(
            'select',
            { 'data-input': 'file', value: name },
            ...names.map((one) => h('option', { value: one, selected: one === name }, one)),
          ),
        )
      : h('strong', { class: 'file-name' }, name);
  return [shown, button('act', 'rename', {}, 'Rename')];
}

function renameForm({ name, problem }: NonNullable<State['renaming']>): Markup {
  return h(
    'form',
    { class: 'rename', 'data-action': 'keep-name', key: 'rename' },
    h('label', { class: 'vh', for: 'file-name' }, 'Name of the file'),
    h('input', {
      id: 'file-name',
      'data-input': 'name',
      value: name,
      maxlength: 200,
      autocomplete: 'off',
      spellcheck: 'false',
      'aria-invalid': problem === null ? 'false' : 'true',
      'aria-describedby': 'file-name-problem',
    }),
    h('span', { id: 'file-name-problem', class: 'problem' }, problem ?? ''),
  );
}

/** Position and stage under the editor. */
export function codeFoot(state: State): readonly Child[] {
  const { line, column, stage } = state.caret;
  return [
    h('span', { class: 'position' }, `${line}:${column}`),
    stage === null ? null : h('span', {}, stage),
    state.done === null ? null : done(state.done),
    state.told === null ? null : h('span', { key: 'told' }, state.told),
    state.editor === 'loading' ? h('span', {}, 'The editor is on its way. You can write already.') : null,
    state.editor === 'failed'
      ? h('span', {}, 'The editor did not load. This plain text area does all but marks and completion.')
      : null,
  ];
}

/** What has just been done to the text, with the way back beside it. */
function done(what: string): Markup {
  return h('span', { key: 'done' }, ...prose(what), ' ', button('act', 'undo', {}, 'Undo'));
}

/** The last line: time taken, that nothing leaves the page, keys. */
export function lastLine(state: State): readonly Child[] {
  return [
    h('span', {}, 'Nothing leaves this page.'),
    state.checked && state.checked.milliseconds > 0
      ? h('span', {}, `Checked in ${duration(state.checked.milliseconds)}.`)
      : null,
    state.offline ? h('span', {}, 'Offline. The page and the checker work as before.') : null,
    state.storage ? null : h('span', {}, 'No storage: the text is lost when you leave.'),
    state.version === '' ? null : h('span', {}, `Version ${state.version}`),
    button(
      'act',
      'panel',
      { 'data-panel': 'keys', 'aria-expanded': state.panel === 'keys' ? 'true' : 'false' },
      'Keys ',
      h('kbd', {}, '?'),
    ),
  ];
}

function duration(milliseconds: number): string {
  return milliseconds < 1 ? 'under a millisecond' : `${Math.round(milliseconds)} ms`;
}
