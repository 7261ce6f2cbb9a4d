/** Settings, checked as one types. */
import { presetDescriptions } from '../../checker/presets/descriptions.ts';
import { h, type Child, type Markup } from '../markup/markup.ts';
import { prose } from '../markup/prose.ts';
import { changedSettings, presets, type Settings } from '../state/settings.ts';
import { problemsOf, type State } from '../state/state.ts';
import { button } from './buttons.ts';
import { ruleSettings } from './rule-settings.ts';

/** What stands in the pane of settings. */
export function settingsPanel(state: State): readonly Child[] {
  return [
    h(
      'div',
      { class: 'settings-columns' },
      h('div', {}, ...build(state)),
      h('div', {}, ruleSettings(state)),
      h('div', {}, ...files(state)),
    ),
    foot(state),
  ];
}

function build(state: State): readonly Markup[] {
  const { preset, target } = state.settings;
  return [
    field(state, 'preset', 'Preset', presetDescriptions[preset], (attributes) =>
      h(
        'select',
        { ...attributes, value: preset },
        ...presets.map((name) => h('option', { value: name, selected: name === preset }, name)),
      ),
    ),
    area(
      state,
      'buildArgs',
      'Build arguments',
      'One NAME=value a line. A rule that is silent on an argument it does not know can then judge.',
    ),
    field(state, 'target', 'Target stage', 'Name or number; empty is the last stage.', (attributes) =>
      h('input', { ...attributes, value: target, autocomplete: 'off' }),
    ),
  ];
}

function files(state: State): readonly Markup[] {
  return [
    area(state, 'configuration', 'module-container.yaml', 'Presets, severities and options.', 6),
    area(state, 'hadolint', '.hadolint.yaml', 'Read as hadolint reads it.'),
    area(state, 'dockerignore', '.dockerignore', 'For rules about what COPY takes along.'),
  ];
}

function foot({ settings, settingProblems }: State): Markup {
  return h(
    'p',
    { class: 'settings-foot' },
    button('act', 'download-settings', {}, 'Download module-container.yaml'),
    Object.keys(changedSettings(settings)).length > 0
      ? button('act', 'reset-settings', {}, 'Back to the defaults')
      : null,
    settingProblems.length > 0
      ? h('span', { class: 'severity error' }, 'What is wrong is left out until it is right.')
      : null,
  );
}

function area(state: State, name: keyof Settings, label: string, hint: string, rows = 4): Markup {
  return field(state, name, label, hint, (attributes) =>
    h('textarea', { ...attributes, rows, spellcheck: 'false', autocapitalize: 'off', value: state.settings[name] }),
  );
}

function field(
  state: State,
  name: keyof Settings,
  label: string,
  hint: string,
  control: (attributes: Record<string, string | boolean>) => Markup,
): Markup {
  const id = `setting-${name}`;
  const problems = problemsOf(state, name);
  return h(
    'div',
    { class: 'field', key: name },
    h('label', { for: id }, label),
    h('p', { class: 'note', id: `${id}-hint` }, hint),
    control({
      id,
      'data-input': 'setting',
      'data-setting': name,
      'aria-describedby': `${id}-hint ${id}-problems`,
      'aria-invalid': problems.length > 0 ? 'true' : 'false',
    }),
    h('ul', { class: 'problems', id: `${id}-problems` }, ...problems.map((text) => h('li', {}, ...prose(text)))),
  );
}
