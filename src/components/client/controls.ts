/** The theme, Copy, and the permalinks of practices. */
const status = document.createElement('p');

/** What is done is said aloud in a region that is there before it. */
export function prepareStatus(): void {
  Object.assign(status, { id: 'status', className: 'vh', role: 'status' });
  document.body.append(status);
}

const themes = ['auto', 'light', 'dark'];

const { dataset } = document.documentElement;

/** Says the theme in the name of its button. */
export function nameTheme(): void {
  document.querySelector('.theme')!.lastElementChild!.textContent = `Theme: ${dataset.theme ?? 'auto'}`;
}

/** The theme goes round auto, light, dark. */
function nextTheme(): void {
  const theme = themes[(themes.indexOf(dataset.theme ?? 'auto') + 1) % 3]!;
  dataset.theme = theme;
  nameTheme();
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // Without storage the choice holds for this page.
  }
}

/** The title of a practice is its permalink; following it copies it. */
function copyPermalink(link: HTMLAnchorElement): void {
  navigator.clipboard?.writeText(link.href).then(
    () => (status.textContent = 'Link copied'),
    () => undefined,
  );
}

/** Copies the code beside a button; the word says for two seconds whether it worked, the status region says it aloud. */
async function copyCode(button: Element): Promise<void> {
  const code = button.closest('figure')?.querySelector('pre');
  if (!code) return;
  const word = await navigator.clipboard.writeText(`${code.textContent?.replace(/\n$/, '')}\n`).then(
    () => 'Copied',
    () => 'Failed, select the text',
  );
  button.textContent = status.textContent = word;
  setTimeout(() => (button.textContent = 'Copy'), 2000);
}

/** Does what a control is there for. */
export function press(control: Element): void {
  if (control.matches('.theme')) nextTheme();
  else if (control instanceof HTMLAnchorElement) copyPermalink(control);
  else void copyCode(control);
}
