/** Turns a rule's message and its data into a sentence. */

const longest = 120;

/** Fills `{name}` from the data. Values are put on one line and cut where they are long. */
export function fillMessage(text: string, data: Readonly<Record<string, string | number>> | undefined): string {
  if (!data || !text.includes('{')) return text;
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(data, name) ? oneLine(String(data[name])) : placeholder,
  );
}

function oneLine(value: string): string {
  const start = value.length > longest * 4 ? value.slice(0, longest * 4) : value;
  const line = start.replace(/\s+/g, ' ').replaceAll('`', "'");
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
