/** Puts the editor in the place of the text area as soon as its code is there; text, caret and focus are kept. */
import type { CodeEvents } from '../code/code-view.ts';
import type { TextArea } from '../code/text-area.ts';
import type { App } from './app.ts';
import { caretMoved } from './caret.ts';
import { inputOf, mark } from './checking.ts';

export async function loadEditor(
  app: App,
  area: HTMLTextAreaElement,
  code: TextArea,
  events: CodeEvents,
): Promise<void> {
  const host = app.root.querySelector<HTMLElement>('.editor-host');
  if (!host) return;
  app.set({ editor: 'loading' });
  try {
    const { createEditor } = await import('../code/editor.ts');
    await code.composed();
    const selection = code.selection();
    const focused = code.hasFocus();
    host.hidden = false;
    app.code = createEditor({
      host,
      text: code.text(),
      past: code.past(),
      label: area.getAttribute('aria-label') ?? 'Dockerfile',
      invitation: area.placeholder,
      description: 'Esc leaves the editor.',
      events,
      complete: (offset) => app.engine.ask('complete', { ...inputOf(app.state()), offset }),
      explain: (offset) => app.engine.ask('explain', { ...inputOf(app.state()), offset }),
      leave: () => app.root.querySelector<HTMLElement>('.code-foot')?.focus(),
    });
    code.destroy();
    app.root.classList.add('has-editor');
    area.hidden = true;
    app.code.edit([], selection);
    if (focused) app.code.focus();
    app.set({ editor: 'ready', canUndo: app.code.canUndo() });
    mark(app);
    caretMoved(app);
  } catch {
    host.hidden = true;
    app.set({ editor: 'failed' });
    // Mostly the network was away.
    addEventListener('online', () => void loadEditor(app, area, code, events), { once: true });
  }
}
