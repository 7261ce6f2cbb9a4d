const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For a place between tags or in quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/** Plain text with code in backticks, as HTML. */
export function inlineHtml(text: string): string {
  return escapeHtml(text).replace(/`([^`]+)`/g, (_, code: string) =>
    code.length > 30 ? `<code class="long">${code}</code>` : `<code>${code}</code>`,
  );
}

/** The same without its marks, for descriptions and search. */
export function inlineText(text: string): string {
  return text.replaceAll('`', '');
}
