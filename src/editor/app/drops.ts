/** Files dropped on the checker, or pasted into it. */
import type { App } from './app.ts';
import { openFiles } from './files.ts';

export function listenToDrops(app: App, signal: AbortSignal): void {
  const { root } = app;
  root.addEventListener('dragover', over, { signal, capture: true });
  root.addEventListener('dragleave', ({ relatedTarget }) => show(root.contains(relatedTarget as Node | null)), {
    signal,
  });
  root.addEventListener('drop', (event) => take(event, event.dataTransfer), { signal, capture: true });
  root.addEventListener('paste', (event) => isText(event.clipboardData) || take(event, event.clipboardData), {
    signal,
    capture: true,
  });

  /** Shows that files may be let go here. */
  function show(isOver: boolean): void {
    root.classList.toggle('dropping', isOver);
  }

  function over(event: DragEvent): void {
    if (!hasFiles(event.dataTransfer)) return;
    event.preventDefault();
    show(true);
  }

  function take(event: Event, data: DataTransfer | null): void {
    show(false);
    if (!data || !hasFiles(data)) return;
    event.preventDefault();
    event.stopPropagation();
    void openFiles(app, [...data.files]);
  }
}

/** A text whose picture comes along, as from a table or an office program: the text is meant. */
function isText(data: DataTransfer | null): boolean {
  if (!data?.types.includes('text/plain')) return false;
  return [...data.files].every(({ type }) => type.startsWith('image/'));
}

function hasFiles(data: DataTransfer | null): boolean {
  return data?.types.includes('Files') ?? false;
}
