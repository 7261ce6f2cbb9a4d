/** Opens the search with the button, `/`, Ctrl+K or ⌘K. The dialog and its index load on the first opening. */
export function initSearch(): void {
  const button = document.querySelector<HTMLElement>('.search');
  if (!button) return;
  const base = button.dataset.search ?? '/';
  const address = `${base}search.js`;
  const open = async () => {
    const { openSearch } = (await import(/* @vite-ignore */ address)) as typeof import('./search/dialog.ts');
    openSearch(base);
  };
  const types = (target: EventTarget | null) =>
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

  button.addEventListener('click', open);
  addEventListener('keydown', (event) => {
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
    const command =
      event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (event.defaultPrevented || !(command || (slash && !types(event.composedPath()[0] ?? null)))) return;
    event.preventDefault();
    void open();
  });
}
