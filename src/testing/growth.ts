/**
 * How many times as long a work takes at eight times its size, in processor time, which a busy machine does not stretch
 * as it does the clock. Linear is about 8, quadratic 64: tests ask for less than 32, the rest is room for the collector.
 * What takes under 5 ms when small counts as 5.
 */
export function growth(work: (size: number) => void, size: number): number {
  const fastest = (at: number, runs: number) =>
    Math.min(...Array.from({ length: runs }, () => processorTime(() => work(at))));
  const small = Math.max(fastest(size, 3), 5);
  return fastest(8 * size, 1) / small;
}

/** Milliseconds. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}
