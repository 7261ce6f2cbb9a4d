/** Files dropped on the checker, or pasted into it. */
import type { App } from './app.ts';
import { openFiles } from './opening.ts';

export function listenToDrops(app: App, signal: AbortSignal): void {
  const { root } = app;
  root.addEventListener('dragover', over, { signal, capture: true });
  root.addEventListener('dragleave', ({ relatedTarget }) => show(root.contains(relatedTarget as Node | null)), {
    signal,
  });
  root.addEventListener('drop', (event) => take(event, event.dataTransfer), { signal, capture: true });
  root.addEventListener('paste', (event) => take(event, event.clipboardData), { signal, capture: true });

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

function hasFiles(data: DataTransfer | null): boolean {
  return data?.types.includes('Files') ?? false;
}
