/** Durations as Go writes them: `1h30m`, `500ms`, `0`. */

const NANOSECONDS: Readonly<Record<string, number>> = {
  ns: 1,
  us: 1e3,
  µs: 1e3,
  μs: 1e3,
  ms: 1e6,
  s: 1e9,
  m: 60e9,
  h: 3600e9,
};

/** Nanoseconds, or null where it is no duration. */
export function readDuration(text: string): number | null {
  const sign = text.startsWith('-') ? -1 : 1;
  const digits = text.replace(/^[-+]/, '');
  if (digits === '0') return 0;
  const part = /(\d+(?:\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h)/y;
  let sum = 0;
  let end = 0;
  for (let match = part.exec(digits); match !== null; match = part.exec(digits)) {
    sum += Number(match[1]) * NANOSECONDS[match[2]!]!;
    end = part.lastIndex;
  }
  return end > 0 && end === digits.length ? sign * sum : null;
}
