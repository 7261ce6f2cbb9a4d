/** Commands that only keep a container alive. */
import type { SimpleCommand } from '../../dockerfile/shell/types.ts';

const day = 86_400;

/** `tail -f /dev/null`, `sleep infinity`, `cat` without a file: nothing will come of it. */
export function isPlaceholder(command: SimpleCommand): boolean {
  const { name, args, operands } = command;
  if (name === 'tail') {
    const files = operands.filter(({ value }) => value === null || !/^\d+$/.test(value));
    return command.has('-f', '-F', '--follow') && files.every(({ value }) => value === '/dev/null');
  }
  if (name === 'sleep') return secondsOf(operands.map(({ value }) => value ?? '')) > day;
  return (name === 'cat' || name === 'read' || name === 'pause') && args.length === 0 && isAtRest(command);
}

/** Nothing is read from or written to. */
function isAtRest({ node }: SimpleCommand): boolean {
  return node === null || node.redirects.length === 0;
}

const units: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600, d: day };

/** Seconds that `sleep` sleeps; 0 where that is not known. */
export function secondsOf(words: readonly string[]): number {
  let seconds = 0;
  for (const word of words) {
    if (/^inf(?:inity)?$/.test(word)) return Infinity;
    const [, number, unit = ''] = /^(\d+(?:\.\d+)?)([smhd]?)$/.exec(word) ?? [];
    if (number === undefined) return 0;
    seconds += Number(number) * units[unit]!;
  }
  return seconds;
}
