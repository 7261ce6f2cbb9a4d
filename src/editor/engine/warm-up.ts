/**
 * A long text is checked some times more behind its first answer. JavaScript is slow until it has run for a while: of
 * 1,000 lines the first checks take 60, 14, 11, 9 milliseconds, warm ones 2, and whoever starts to type would wait for
 * that. A short text is fast enough cold, and the battery is spared.
 */
import type { Input } from './protocol.ts';

/** Characters a text is long from. */
const long = 10_000;
/** Milliseconds of work in all. */
const budget = 150;

export interface WarmUp {
  /** Begins or goes on behind the answer to a check. One check is one task: a request waits for one at most. */
  start(input: Input): void;
  /** Somebody asks for something. */
  stop(): void;
}

export function createWarmUp(check: (input: Input) => void): WarmUp {
  let left = budget;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isChanged = false;

  /** In turn with a letter more and without it, as somebody types: what stayed the same is not read again. */
  function work({ source, options }: Input): void {
    isChanged = !isChanged;
    const start = performance.now();
    check({ source: isChanged ? `${source}x` : source, options });
    left -= performance.now() - start;
  }

  return {
    start(input) {
      if (input.source.length < long || left <= 0) return;
      timer = setTimeout(() => {
        work(input);
        this.start(input);
      });
    },
    stop: () => clearTimeout(timer),
  };
}
