/** The theme: a button that goes round in the masthead, three buttons in the list of pages. */
const themes = ['auto', 'light', 'dark'];
const root = document.documentElement;
const current = () => root.dataset.theme ?? 'auto';

export function initTheme(): void {
  const round = document.querySelector<HTMLElement>('[data-theme-switch]');
  const choices = document.querySelectorAll<HTMLButtonElement>('.themes button');

  function show(): void {
    const label = round?.querySelector('span');
    if (label) label.textContent = `Theme: ${current()}`;
    for (const choice of choices) choice.ariaPressed = String(choice.value === current());
  }
  function choose(theme: string): void {
    root.dataset.theme = theme;
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // Without storage the choice holds for this page.
    }
    show();
  }

  round?.addEventListener('click', () => choose(themes[(themes.indexOf(current()) + 1) % 3] ?? 'auto'));
  for (const choice of choices) choice.addEventListener('click', () => choose(choice.value));
  show();
}
