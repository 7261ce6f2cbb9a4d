/** The theme: a button that goes round auto, light, dark. The head has set what the reader chose before. */
const themes = ['auto', 'light', 'dark'];
const root = document.documentElement;

export function initTheme(): void {
  const button = document.querySelector<HTMLElement>('.theme');
  if (!button) return;
  const show = () => (button.lastElementChild!.textContent = `Theme: ${root.dataset.theme ?? 'auto'}`);
  button.onclick = () => {
    const theme = themes[(themes.indexOf(root.dataset.theme ?? 'auto') + 1) % 3]!;
    root.dataset.theme = theme;
    show();
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // Without storage the choice holds for this page.
    }
  };
  show();
}
