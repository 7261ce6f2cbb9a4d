/** Turns a rule's message and its data into a sentence. */

const longest = 120;

/** Message text → its pieces, plain text and placeholder names in turn. */
const templates = new Map<string, readonly string[]>();

/**
 * Fills `{name}` from the data. Values are put on one line and cut where they are long. A backtick in a value would end the
 * code that the value stands in; a value that is a sentence may bring code of its own.
 */
export function fillMessage(text: string, data: Readonly<Record<string, string | number>> | undefined): string {
  if (!data) return text;
  let pieces = templates.get(text);
  if (!pieces) templates.set(text, (pieces = text.split(/\{(\w+)\}/)));
  let message = pieces[0]!;
  let inCode = opensCode(message);
  for (let index = 1; index < pieces.length; index += 2) {
    const name = pieces[index]!;
    message += Object.hasOwn(data, name) ? oneLine(String(data[name]), inCode) : `{${name}}`;
    message += pieces[index + 1]!;
    if (opensCode(pieces[index + 1]!)) inCode = !inCode;
  }
  return message;
}

/** Whether a piece of Markdown has a code span that it does not close, or closes one that it did not open. */
function opensCode(text: string): boolean {
  let odd = false;
  for (let at = text.indexOf('`'); at !== -1; at = text.indexOf('`', at + 1)) odd = !odd;
  return odd;
}

function oneLine(value: string, inCode: boolean): string {
  if (value.length <= longest && !/[\s`]/.test(value)) return value;
  const whole = value.slice(0, longest * 4).replace(/\s+/g, ' ');
  const line = whole.length > longest ? `${whole.slice(0, longest - 1)}…` : whole;
  return inCode || opensCode(line) ? line.replaceAll('`', "'") : line;
}
