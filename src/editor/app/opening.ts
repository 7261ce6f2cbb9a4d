/** Where a text comes from: an address, the draft, an example. */
import { exampleNames } from '../examples.ts';
import { exampleHref } from '../links.ts';
import type { Asked } from '../share/address.ts';
import type { Draft } from '../state/draft.ts';
import { tooLarge } from '../state/files.ts';
import { changedSettings } from '../state/settings.ts';
import type { App } from './app.ts';
import { isOwn, showKept } from './keeping.ts';
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
      if ((await openExample(app, asked.name)) && !app.state().notice && app.state().kept.length > 0)
        app.set({ notice: { kind: 'link-opened' } });
      return;
    case 'shared':
      keepDraft(app);
      show(app, asked.shared);
      // In a frame every text comes with the address.
      app.set({ notice: app.place === 'full' ? { kind: 'link-opened' } : null });
  }
}

/** Back to a draft that was put aside, the newest unless said; what is on show is put aside in turn. */
export function backToDraft(app: App, index = 0): void {
  const { text, name, settings, kept } = app.state();
  // Another window may have put something aside since the list was shown.
  const draft = app.drafts.kept().find((one) => one.text === kept[index]);
  if (!draft) return;
  app.drafts.keep({ text, name, settings });
  show(app, draft);
  app.drafts.write(draft);
  app.set({ notice: null, panel: null });
  showKept(app);
}

/** The draft of the last visit; put aside where somebody has begun to write already. */
export function restoreDraft(app: App): void {
  const draft = app.drafts.own();
  if (!draft) return;
  if (app.state().text === '') show(app, draft);
  else app.drafts.keep(draft);
  showKept(app);
}

/** The example that is on its way; none once another text is shown. */
const awaited = new WeakMap<App, object>();

/** One of our examples by its name, or `practice/folder[/file]`, a file of the handbook. False where it is not shown. */
export async function openExample(app: App, name: string): Promise<boolean> {
  const mine = {};
  awaited.set(app, mine);
  const example = exampleNames.find(({ id }) => id === name);
  const text = await (example ? example.load() : handbookFile(name)).catch(() => undefined);
  if (awaited.get(app) !== mine) return false;
  if (text === undefined || text === null || tooLarge(text)) {
    const quoted = `"${name.slice(0, 80)}"`;
    const why =
      text === undefined
        ? `The example ${quoted} did not load. Try again once there is a network.`
        : `There is no example ${quoted}.`;
    app.set({ notice: { kind: 'failed', text: why } });
    return false;
  }
  keepDraft(app);
  show(app, { text, name: name.includes('/') ? name : 'Dockerfile', settings: app.state().settings });
  app.set({ panel: null, ...(app.state().notice?.kind !== 'settings-unread' && { notice: null }) });
  return true;
}

async function handbookFile(name: string): Promise<string | null> {
  if (!/^[a-z0-9-]+\/[a-z0-9-]+(\/[A-Za-z0-9][\w.-]*)?$/.test(name)) return null;
  const path = name.split('/').length === 2 ? `${name}/Dockerfile` : name;
  const response = await fetch(exampleHref(path));
  return response.ok ? response.text() : null;
}

/** Puts the reader's own text aside before another one takes its place. A text that only came by a link is not theirs. */
export function keepDraft(app: App): void {
  if (app.place !== 'full') return;
  const { text, name, settings } = app.state();
  const own = isOwn(app.state()) ? { text, name, settings } : app.drafts.own();
  if (own) app.drafts.keep(own);
  showKept(app);
}

/** Puts a text on show as one that was opened. */
export function show(app: App, { text, name, settings }: Draft): void {
  awaited.delete(app);
  const names = app.state().names.includes(name) ? app.state().names : [name];
  rememberNames(app, { text, name, names });
  app.set({ name, names, renaming: null, settings, opened: null, current: null, checked: null, baseline: text });
  app.code.replace(text);
  if (Object.keys(changedSettings(settings)).length > 0) void readSettingFiles(app);
  else app.set({ files: {}, settingProblems: [] });
  app.check();
}
