/** What the reader does, by the `data-action` and `data-input` of what they use. */
import { checkerHref } from '../links.ts';
import { textAddress } from '../share/address.ts';
import type { Order } from '../state/findings.ts';
import { defaultSettings, isPreset, type Settings } from '../state/settings.ts';
import { pageOfFindings, type Panel } from '../state/state.ts';
import type { App } from './app.ts';
import { goTo, walk } from './caret.ts';
import { openFiles, switchTo } from './files.ts';
import { toggleProperty } from './filtering.ts';
import { applyOpened, chooseFix, fixAll, fixUnderCaret, toggle, undo, writeIgnore } from './fixing.ts';
import { showKept } from './keeping.ts';
import { backToDraft, openExample } from './opening.ts';
import { beginRenaming, endRenaming, typeName } from './renaming.ts';
import { addRule, removeRule, setRuleOption, setRuleSeverity } from './rule-settings.ts';
import { changeSetting, readSettingFiles, readSettingsAgain } from './settings.ts';
import { makeLink, shareActions } from './sharing.ts';

type Handler = (app: App, element: HTMLElement) => void;

const actions: Readonly<Record<string, Handler>> = {
  next: (app) => walk(app, 'next', false),
  'fix-current': fixUnderCaret,
  go: (app, { dataset }) => goTo(app, dataset.key ?? ''),
  fix: (app, { dataset }) => toggle(app, dataset.key ?? '', 'fix'),
  ignore: (app, { dataset }) => toggle(app, dataset.key ?? '', 'ignore'),
  'choose-fix': (app, { dataset }) => chooseFix(app, Number(dataset.index)),
  apply: applyOpened,
  'fix-rule': (app, { dataset }) => void fixAll(app, { kind: 'rule', rule: dataset.rule ?? '' }),
  'fix-safe': (app) => void fixAll(app, { kind: 'safe' }),
  'write-ignore': (app) => void writeIgnore(app),
  close: closeOpened,
  undo,
  order: (app, { dataset }) => app.set({ order: dataset.order as Order }),
  more: (app) => app.set({ listed: app.state().listed + pageOfFindings }),
  property: (app, { dataset }) => toggleProperty(app, dataset.property),
  panel: (app, { dataset }) => togglePanel(app, dataset.panel as Panel),
  dismiss: (app) => app.set({ notice: null }),
  check: (app) => app.check(),
  open: chooseFiles,
  example: (app, { dataset }) => void openExample(app, dataset.example ?? ''),
  draft: (app, { dataset }) => backToDraft(app, Number(dataset.index ?? 0)),
  rename: beginRenaming,
  'keep-name': (app) => endRenaming(app, true),
  'read-settings': readSettingsAgain,
  keys: (app) => app.set({ keysOn: !app.state().keysOn }),
  'remove-rule': (app, { dataset }) => void removeRule(app, dataset.rule ?? ''),
  'reset-settings': (app) => {
    app.set({ settings: defaultSettings });
    void readSettingFiles(app);
  },
  ...shareActions,
};

const inputs: Readonly<Record<string, (app: App, element: HTMLElement, value: string) => void>> = {
  preset: (app, _element, value) => isPreset(value) && changeSetting(app, 'preset', value),
  setting: (app, { dataset }, value) => changeSetting(app, dataset.setting as keyof Settings, value),
  file: (app, _element, value) => switchTo(app, value),
  name: (app, _element, value) => typeName(app, value),
  reason(app, _element, value) {
    const { opened } = app.state();
    if (opened) app.set({ opened: { ...opened, reason: value } });
  },
  'add-rule': (app, element, value) => void addRule(app, element as HTMLInputElement, value),
  'rule-severity': (app, { dataset }, value) => void setRuleSeverity(app, dataset.rule ?? '', value),
  'rule-option': (app, { dataset }, value) => void setRuleOption(app, dataset.rule ?? '', dataset.option ?? '', value),
};

/** Listens to everything inside the checker. */
export function listen(app: App, signal: AbortSignal): void {
  app.root.addEventListener('click', (event) => act(app, event), { signal });
  app.root.addEventListener('submit', (event) => act(app, event), { signal });
  app.root.addEventListener('input', (event) => input(app, event), { signal });
  app.root.addEventListener('focusout', ({ target }) => isNameField(target) && endRenaming(app, false), { signal });
  const open = app.root.querySelector('[data-open]');
  // A click of the middle button, or one in the menu of the link, is no click here.
  for (const name of ['click', 'pointerdown', 'contextmenu', 'focus'])
    open?.addEventListener(name, (event) => carryText(app, event), { signal });
}

function isNameField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.dataset.input === 'name';
}

/** Does what an element with a `data-action` stands for. */
function perform(app: App, element: HTMLElement): void {
  if (element.getAttribute('aria-disabled') !== 'true') actions[element.dataset.action ?? '']?.(app, element);
}

function act(app: App, event: Event): void {
  const element = (event.target as Element).closest<HTMLElement>('[data-action]');
  if (!element || !app.root.contains(element)) return;
  if (element.localName === 'form' && event.type !== 'submit') return;
  const { ctrlKey = false, metaKey = false, shiftKey = false } = event as MouseEvent;
  if (element.localName === 'a' && (ctrlKey || metaKey || shiftKey)) return;
  event.preventDefault();
  perform(app, element);
}

/** "Open in the checker" takes the text as it is now. */
function carryText(app: App, { currentTarget }: Event): void {
  const { text } = app.state();
  (currentTarget as HTMLAnchorElement).href = checkerHref(text === '' ? '' : textAddress(text));
}

function input(app: App, event: Event): void {
  const element = event.target;
  if (!(
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  ))
    return;
  inputs[element.dataset.input ?? '']?.(app, element, element.value);
}

/** Closes what is open in a finding; the focus goes back to the button that opened it. */
export function closeOpened(app: App): void {
  const { opened } = app.state();
  app.set({ opened: null });
  if (opened)
    app.root
      .querySelector<HTMLElement>(`[data-action="${opened.part}"][data-key="${CSS.escape(opened.key)}"]`)
      ?.focus();
}

/** Opens a panel and puts the focus on its heading, or closes it and puts the focus back on its button. */
export function togglePanel(app: App, panel: Panel): void {
  const closes = app.state().panel === panel;
  if (panel === 'examples' && app.place === 'full') showKept(app);
  app.set({ panel: closes ? null : panel });
  if (panel === 'share' && !closes) void makeLink(app);
  requestAnimationFrame(() => {
    const target = closes ? `[data-action="panel"][data-panel="${panel}"]` : '#panel-title';
    app.root.querySelector<HTMLElement>(target)?.focus();
  });
}

function chooseFiles(app: App): void {
  const field = document.createElement('input');
  field.type = 'file';
  field.multiple = true;
  field.addEventListener('change', () => void openFiles(app, [...(field.files ?? [])]));
  field.click();
}
