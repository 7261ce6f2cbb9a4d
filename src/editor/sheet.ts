let adopted = false;

/** The part of the style sheet that only a mounted checker needs. Constructed, because the page's policy allows no style element. */
export function adopt(text: string): void {
  if (adopted) return;
  adopted = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
}
