/** The tools above the editor. */
import { h, type Child, type Markup } from '../markup/markup.ts';
import { prose } from '../markup/prose.ts';
import { presets } from '../state/settings.ts';
import type { Panel, State } from '../state/state.ts';

export function toolbar(state: State): readonly Child[] {
  const safe = state.checked?.safeFixes ?? 0;
  return [
    h('div', { class: 'tools-file' }, ...file(state)),
    h(
      'div',
      { class: 'tools' },
      h('button', { type: 'button', class: 'button quiet', 'data-action': 'open' }, 'Open'),
      panelButton(state, 'examples', 'Examples'),
      h(
        'label',
        { class: 'preset' },
        h('span', {}, 'Preset'),
        h(
          'select',
          { 'data-input': 'preset', value: state.settings.preset },
          ...presets.map((name) => h('option', { value: name, selected: state.settings.preset === name }, name)),
        ),
      ),
      panelButton(state, 'settings', 'Settings'),
    ),
    h(
      'div',
      { class: 'tools end' },
      h(
        'button',
        {
          type: 'button',
          class: 'button quiet',
          'data-action': 'undo',
          'aria-disabled': state.canUndo ? null : 'true',
        },
        'Undo',
      ),
      panelButton(state, 'share', 'Share'),
      h(
        'button',
        {
          type: 'button',
          class: 'button primary',
          'data-action': 'fix-safe',
          'aria-disabled': safe > 0 ? null : 'true',
          'aria-description': safe > 0 ? null : 'No finding has a safe fix.',
        },
        safe > 0 ? `Fix all safe, ${safe}` : 'Fix all safe',
      ),
    ),
  ];
}

function panelButton(state: State, panel: Panel, word: string): Markup {
  return h(
    'button',
    {
      type: 'button',
      class: 'button quiet',
      'data-action': 'panel',
      'data-panel': panel,
      'aria-expanded': state.panel === panel ? 'true' : 'false',
    },
    word,
  );
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
  return [shown, h('button', { type: 'button', class: 'act', 'data-action': 'rename' }, 'Rename')];
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
  return h(
    'span',
    { key: 'done' },
    ...prose(what),
    ' ',
    h('button', { type: 'button', class: 'act', 'data-action': 'undo' }, 'Undo'),
  );
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
    h(
      'button',
      {
        type: 'button',
        class: 'act',
        'data-action': 'panel',
        'data-panel': 'keys',
        'aria-expanded': state.panel === 'keys' ? 'true' : 'false',
      },
      'Keys ',
      h('kbd', {}, '?'),
    ),
  ];
}

function duration(milliseconds: number): string {
  return milliseconds < 1 ? 'under a millisecond' : `${Math.round(milliseconds)} ms`;
}
