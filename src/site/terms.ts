/** The terms of the glossary: each has an address, `#build-context`, so that a discussion can link it. */

/** As in addresses of headings: letters and digits, words joined by `-`. */
function idOf(term: string): string {
  const text = term.replace(/<[^>]*>/g, '').toLowerCase();
  return text.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** HTML in which each list item that begins with a term in bold has the term's id, and the term leads to itself. */
export function withTermIds(html: string): string {
  return html.replace(/<li>\s*<strong>(.*?)<\/strong>/g, (_, term: string) => {
    const id = idOf(term);
    return `<li id="${id}"><strong><a href="#${id}">${term}</a></strong>`;
  });
}
