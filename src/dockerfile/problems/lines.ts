import { NEWLINE } from '../characters.ts';
import type { Report } from './problem.ts';

/** Bytes a line may have without its `\n`; a carriage return counts. The buffer of BuildKit's scanner is one larger. */
const LONGEST = 65_535;
const BYTES_OF_A_UNIT = 3;

/** The first line that BuildKit cannot hold, be it an instruction, a comment or of a heredoc: it reads no further. */
export function checkLines(source: string, report: Report): void {
  if (source.length * BYTES_OF_A_UNIT <= LONGEST) return;
  for (let start = 0; start < source.length;) {
    const newline = source.indexOf('\n', start);
    const end = newline < 0 ? source.length : newline;
    const cut = (end - start) * BYTES_OF_A_UNIT <= LONGEST ? end : endOfBytes(source, start, LONGEST);
    if (cut < end) {
      report('long-line', { start: cut, end }, `dockerfile line greater than max allowed size of ${LONGEST}`);
      return;
    }
    start = end + 1;
  }
}

/** Where the characters from `start` on that fit into so many bytes end, on the same line. */
function endOfBytes(source: string, start: number, bytes: number): number {
  let left = bytes;
  let index = start;
  for (; index < source.length && source.charCodeAt(index) !== NEWLINE; index++) {
    const code = source.codePointAt(index)!;
    left -= code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (left < 0) return index;
    if (code > 0xffff) index++;
  }
  return index;
}
