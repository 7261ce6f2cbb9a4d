/** Turns a rule's message and its data into a sentence. */

const longest = 120;

/** Message text → its pieces, plain text and placeholder names in turn. */
const templates = new Map<string, readonly string[]>();

/** Fills `{name}` from the data. Values are put on one line and cut where they are long. */
export function fillMessage(text: string, data: Readonly<Record<string, string | number>> | undefined): string {
  if (!data) return text;
  let pieces = templates.get(text);
  if (!pieces) templates.set(text, (pieces = text.split(/\{(\w+)\}/)));
  let message = pieces[0]!;
  for (let index = 1; index < pieces.length; index += 2) {
    const name = pieces[index]!;
    message += Object.hasOwn(data, name) ? oneLine(String(data[name])) : `{${name}}`;
    message += pieces[index + 1]!;
  }
  return message;
}

function oneLine(value: string): string {
  if (value.length <= longest && !/[\s`]/.test(value)) return value;
  const line = value
    .slice(0, longest * 4)
    .replace(/\s+/g, ' ')
    .replaceAll('`', "'");
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
