/** Severities and options rule by rule; they are kept in `module-container.yaml`, the one place for them. */
import { severities, type OptionSchema } from '../../rules/define.ts';
import type { Configuration } from '../../checker/types.ts';
import { h, type Child, type Markup } from '../markup/markup.ts';
import { prose } from '../markup/prose.ts';
import { ruleHref } from '../links.ts';
import { optionText } from '../state/option-text.ts';
import type { State } from '../state/state.ts';
import { button } from './buttons.ts';

const settings = ['off', 'on', ...severities] as const;

/** The rules that are set, each with its severity and options, and a field that adds one. */
export function ruleSettings(state: State): Markup {
  const set = Object.entries(state.files.config?.rules ?? {});
  return h(
    'div',
    { class: 'field' },
    h('label', { for: 'add-rule' }, 'Rules'),
    h('p', { class: 'note', id: 'add-rule-hint' }, 'Choose a rule to set its severity and options.'),
    h('input', {
      id: 'add-rule',
      list: 'rule-ids',
      autocomplete: 'off',
      'data-input': 'add-rule',
      'aria-describedby': 'add-rule-hint',
    }),
    h('datalist', { id: 'rule-ids' }, ...state.rules.map(({ id, summary }) => h('option', { value: id }, summary))),
    h('ul', { class: 'rule-settings' }, ...set.map(([id, setting]) => ruleRow(state, id, setting))),
  );
}

type Setting = NonNullable<Configuration['rules']>[string];

function ruleRow(state: State, id: string, setting: Setting): Markup {
  const severity = typeof setting === 'string' ? setting : (setting.severity ?? 'on');
  const options = typeof setting === 'string' ? {} : (setting.options ?? {});
  const schema = state.rules.find((rule) => rule.id === id)?.options ?? {};
  return h(
    'li',
    { key: id },
    h('a', { href: ruleHref(id) }, h('code', {}, id)),
    h(
      'select',
      { 'data-input': 'rule-severity', 'data-rule': id, 'aria-label': `Severity of ${id}`, value: severity },
      ...settings.map((word) => h('option', { value: word, selected: word === severity }, word)),
    ),
    button('act', 'remove-rule', { 'data-rule': id, 'aria-label': `Remove the setting of ${id}` }, 'Remove'),
    ...Object.entries(schema).map(([name, option]) => optionField(id, name, option, options[name])),
  );
}

function optionField(rule: string, name: string, option: OptionSchema, value: unknown): Child {
  const id = `option-${rule}-${name}`;
  const attributes = {
    id,
    'data-input': 'rule-option',
    'data-rule': rule,
    'data-option': name,
    'aria-describedby': `${id}-hint`,
  };
  const text = optionText(value ?? option.default);
  const choices = option.type === 'string' ? option.enum : option.type === 'boolean' ? ['true', 'false'] : undefined;
  return h(
    'div',
    { class: 'option' },
    h('label', { for: id }, name),
    choices
      ? h(
          'select',
          { ...attributes, value: text },
          ...choices.map((choice) => h('option', { value: choice, selected: choice === text }, choice)),
        )
      : h('input', {
          ...attributes,
          value: text,
          inputmode: option.type === 'integer' ? 'numeric' : null,
          autocomplete: 'off',
        }),
    h('p', { class: 'note', id: `${id}-hint` }, ...prose(option.description), hint(option)),
  );
}

function hint(option: OptionSchema): string {
  if (option.type === 'array') return ' Several are divided by commas.';
  return option.type === 'object' ? ' Pairs name=value, divided by commas.' : '';
}
