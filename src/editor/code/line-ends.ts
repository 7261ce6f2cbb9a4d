/** A text area shows `\r\n` as `\n`: offsets in the text as it came, and in what is shown of it. */

/** Where an offset of the text stands in what is shown. */
export function shownOffset(text: string, offset: number): number {
  let shown = offset;
  for (let at = text.indexOf('\r\n'); at !== -1 && at < offset; at = text.indexOf('\r\n', at + 2)) shown -= 1;
  return shown;
}

/** The offset of the text that stands at a place of what is shown. */
export function textOffset(text: string, shown: number): number {
  let offset = shown;
  for (let at = text.indexOf('\r\n'); at !== -1 && at < offset; at = text.indexOf('\r\n', at + 2)) offset += 1;
  return offset;
}
