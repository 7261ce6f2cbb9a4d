/** Contents on a narrow page: the footer's list of pages and the theme, brought up in a dialog. Without script a link. */
export function initContents(): void {
  const opener = document.querySelector<HTMLElement>('a.contents');
  const list = document.querySelector('#pages');
  const theme = document.querySelector('.theme');
  const footer = list?.parentElement;
  if (!opener || !list || !theme || !footer) return;

  opener.onclick = (event) => {
    event.preventDefault();
    const dialog = document.createElement('dialog');
    const close = document.createElement('button');
    dialog.className = 'contents-dialog';
    dialog.ariaLabel = 'Contents';
    close.textContent = 'Close';
    close.onclick = () => dialog.close();
    dialog.onclose = () => {
      footer.prepend(list);
      opener.before(theme);
      dialog.remove();
    };
    dialog.append(close, theme, list);
    document.body.append(dialog);
    dialog.showModal();
  };
}
