/** Copies the code beside a button; the word says for two seconds whether it worked, the status region says it aloud. */
/** The title of a practice is its permalink; following it copies it. */
function copyPermalink(link: HTMLAnchorElement, status: HTMLElement | null): void {
  navigator.clipboard?.writeText(link.href).then(
    () => status && (status.textContent = 'Link copied'),
    () => undefined,
  );
}

export function initCopy(): void {
  const status = document.getElementById('status');
  addEventListener('click', async ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.practice h2 a') : null;
    if (link) copyPermalink(link, status);
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('[data-copy]') : null;
    const code = button?.closest('figure')?.querySelector('pre');
    if (!button || !code) return;
    const word = await navigator.clipboard.writeText(`${code.textContent?.replace(/\n$/, '')}\n`).then(
      () => 'Copied',
      () => 'Failed, select the text',
    );
    button.textContent = word;
    if (status) status.textContent = word;
    setTimeout(() => (button.textContent = 'Copy'), 2000);
  });
}
