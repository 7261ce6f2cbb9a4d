/** Contents on a narrow page: the footer's list of pages, brought up in a dialog. Without script it is a link down there. */
export function initContents(): void {
  const opener = document.querySelector<HTMLElement>('a.contents');
  const list = document.getElementById('pages');
  const home = list?.parentElement;
  if (!opener || !list || !home) return;

  opener.addEventListener('click', (event) => {
    event.preventDefault();
    const dialog = document.createElement('dialog');
    dialog.className = 'contents-dialog';
    dialog.ariaLabel = 'Contents';
    const close = document.createElement('button');
    close.textContent = 'Close';
    close.addEventListener('click', () => dialog.close());
    dialog.append(close, list);
    dialog.addEventListener('close', () => {
      home.prepend(list);
      dialog.remove();
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
