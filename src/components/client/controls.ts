/** The theme, Copy, and the permalinks of practices. */
const status = () => document.getElementById('status')!;
const themes = ['auto', 'light', 'dark'];

/** The theme goes round auto, light, dark. */
function nextTheme(button: Element): void {
  const { dataset } = document.documentElement;
  const theme = themes[(themes.indexOf(dataset.theme ?? 'auto') + 1) % 3]!;
  dataset.theme = theme;
  button.lastElementChild!.textContent = `Theme: ${theme}`;
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // Without storage the choice holds for this page.
  }
}

/** The title of a practice is its permalink; following it copies it. */
function copyPermalink(link: HTMLAnchorElement): void {
  navigator.clipboard?.writeText(link.href).then(
    () => (status().textContent = 'Link copied'),
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
  button.textContent = status().textContent = word;
  setTimeout(() => (button.textContent = 'Copy'), 2000);
}

/** Does what a control is there for. */
export function press(control: Element): void {
  if (control.matches('.theme')) nextTheme(control);
  else if (control instanceof HTMLAnchorElement) copyPermalink(control);
  else void copyCode(control);
}
