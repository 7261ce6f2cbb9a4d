/** Tables that scroll are called by the heading above them: a list of the tables of a page then says what each holds. */

const headingsAndTables = /<h[1-6]\b([^>]*)>([\s\S]*?)<\/h[1-6]>|(<div class="table"[^>]*?) aria-label="Table"/g;

export function withNamedTables(html: string): string {
  let heading: { readonly id: string | undefined; readonly text: string } | null = null;
  let under = 0;
  return html.replaceAll(headingsAndTables, (all, attributes?: string, content?: string, table?: string) => {
    if (content !== undefined) {
      heading = { id: /\bid="([^"]*)"/.exec(attributes ?? '')?.[1], text: textOf(content) };
      under = 0;
      return all;
    }
    if (!heading || heading.text === '') return all;
    under++;
    if (under === 1 && heading.id) return `${table} aria-labelledby="${heading.id}"`;
    return `${table} aria-label="${heading.text}${under === 1 ? '' : `, table ${under}`}"`;
  });
}

function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .replaceAll('"', '&quot;')
    .trim();
}
