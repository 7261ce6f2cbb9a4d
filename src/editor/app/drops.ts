/** Files dropped on the checker, or pasted into it; on its own page also beside it, where the browser would leave the page. */
import type { App } from './app.ts';
import { openFiles } from './files.ts';

export function listenToDrops(app: App, signal: AbortSignal): void {
  const { root } = app;
  const place: GlobalEventHandlers & Node = app.place === 'full' ? document : root;
  const options = { signal, capture: true };
  place.addEventListener('dragover', over, options);
  place.addEventListener('dragleave', left, options);
  place.addEventListener('drop', (event) => take(event, event.dataTransfer), options);
  place.addEventListener('paste', (event) => isText(event.clipboardData) || take(event, event.clipboardData), options);

  /** Shows that files may be let go here. */
  function show(isOver: boolean): void {
    root.classList.toggle('dropping', isOver);
  }

  function over(event: DragEvent): void {
    if (!hasFiles(event.dataTransfer)) return;
    event.preventDefault();
    show(true);
  }

  function left({ dataTransfer, relatedTarget }: DragEvent): void {
    show(hasFiles(dataTransfer) && place.contains(relatedTarget as Node | null));
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
