/** Files dropped on the checker, or pasted into it. */
import type { App } from './app.ts';
import { openFiles } from './opening.ts';

export function listenToDrops(app: App, signal: AbortSignal): void {
  const { root } = app;
  root.addEventListener('dragover', (event) => hasFiles(event.dataTransfer) && event.preventDefault(), {
    signal,
    capture: true,
  });
  root.addEventListener('drop', (event) => take(event, event.dataTransfer), { signal, capture: true });
  root.addEventListener('paste', (event) => take(event, event.clipboardData), { signal, capture: true });

  function take(event: Event, data: DataTransfer | null): void {
    if (!data || !hasFiles(data)) return;
    event.preventDefault();
    event.stopPropagation();
    void openFiles(app, [...data.files]);
  }
}

function hasFiles(data: DataTransfer | null): boolean {
  return data?.types.includes('Files') ?? false;
}
