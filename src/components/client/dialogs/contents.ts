import { element } from './view.ts';

/** Contents on a narrow page: the footer's list of pages and the theme, brought up in a dialog and put back after it. */
export function openContents(): void {
  const list = document.querySelector('#pages');
  const theme = document.querySelector('.theme');
  const footer = list?.parentElement;
  if (!list || !theme || !footer) return;
  const close = element('button', { type: 'button' }, 'Close');
  const dialog = element(
    'dialog',
    { class: 'contents-dialog', 'aria-label': 'Contents' },
    close,
    theme,
    list,
  ) as HTMLDialogElement;
  close.onclick = () => dialog.close();
  dialog.onclose = () => {
    footer.prepend(list);
    document.querySelector('a.contents')?.before(theme);
    dialog.remove();
  };
  document.body.append(dialog);
  dialog.showModal();
}
