/** Where a text comes from: an address, the draft, an example. */
import { exampleNames } from '../examples.ts';
import { exampleHref } from '../links.ts';
import type { Asked } from '../share/address.ts';
import type { Draft } from '../state/draft.ts';
import { tooLarge } from '../state/files.ts';
import { changedSettings } from '../state/settings.ts';
import type { App } from './app.ts';
import { rememberNames } from './opened-names.ts';
import { readSettingFiles } from './settings.ts';

/** Shows what an address asks for. The reader's draft is put aside, not overwritten. */
export async function openAddress(app: App, asked: Asked): Promise<void> {
  switch (asked.kind) {
    case 'nothing':
      return;
    case 'unreadable':
      app.set({ notice: { kind: 'link-unreadable', damage: asked.damage } });
      return;
    case 'example':
      await openExample(app, asked.name);
      if (!app.state().notice && app.state().kept.length > 0) app.set({ notice: { kind: 'link-opened' } });
      return;
    case 'shared':
      keepDraft(app);
      show(app, asked.shared);
      // In a frame every text comes with the address.
      if (app.place === 'full') app.set({ notice: { kind: 'link-opened' } });
  }
}

/** Back to a draft that was put aside, the newest unless said; what is on show is put aside in turn. */
export function backToDraft(app: App, index = 0): void {
  const draft = app.drafts.kept()[index];
  if (!draft) return;
  const { text, name, settings } = app.state();
  app.drafts.keep({ text, name, settings });
  show(app, draft);
  app.drafts.write(draft);
  app.set({ notice: null, panel: null, kept: app.drafts.kept().map(({ text: one }) => one) });
}

/** The draft of the last visit; put aside where somebody has begun to write already. */
export function restoreDraft(app: App): void {
  const draft = app.drafts.own();
  if (!draft) return;
  if (app.state().text === '') show(app, draft);
  else keepDraft(app);
}

/** One of our examples by its name, or `practice/folder[/file]`, a file of the handbook. */
export async function openExample(app: App, name: string): Promise<void> {
  const example = exampleNames.find(({ id }) => id === name);
  const text = example ? await example.load().catch(() => null) : await handbookFile(name);
  if (text === null || tooLarge(text)) {
    app.set({ notice: { kind: 'failed', text: `There is no example "${name.slice(0, 80)}".` } });
    return;
  }
  keepDraft(app);
  show(app, { text, name: name.includes('/') ? name : 'Dockerfile', settings: app.state().settings });
  app.set({ panel: null });
}

async function handbookFile(name: string): Promise<string | null> {
  if (!/^[a-z0-9-]+\/[a-z0-9-]+(\/[A-Za-z0-9][\w.-]*)?$/.test(name)) return null;
  const path = name.split('/').length === 2 ? `${name}/Dockerfile` : name;
  const response = await fetch(exampleHref(path)).catch(() => null);
  return response?.ok === true ? response.text() : null;
}

/** Puts the reader's own text aside before another one takes its place. A text that only came by a link is not theirs. */
export function keepDraft(app: App): void {
  if (app.place !== 'full') return;
  const { text, name, settings, baseline } = app.state();
  const own = text !== '' && text !== baseline ? { text, name, settings } : app.drafts.own();
  if (own) app.drafts.keep(own);
  app.set({ kept: app.drafts.kept().map(({ text: one }) => one) });
}

/** Puts a text on show as one that was opened. */
export function show(app: App, { text, name, settings }: Draft): void {
  const names = app.state().names.includes(name) ? app.state().names : [name];
  rememberNames(app, { text, name, names });
  app.set({ name, names, renaming: null, settings, opened: null, current: null, checked: null, baseline: text });
  app.code.replace(text);
  if (Object.keys(changedSettings(settings)).length > 0) void readSettingFiles(app);
  else app.set({ files: {}, settingProblems: [] });
  app.check();
}
