/**
 * A long text is checked some times more behind its first answer. JavaScript is slow until it has run for a while: of
 * 1,000 lines the first checks take 60, 14, 11, 9 milliseconds, warm ones 2, and whoever starts to type would wait for
 * that. A short text is fast enough cold, and the battery is spared.
 */
import type { Input } from './protocol.ts';

/** Characters a text is long from. */
const long = 10_000;
/** Milliseconds of work in all. */
const budget = 400;
/** Letters that a word has at most. */
const word = 8;
/** Milliseconds behind a request: the next one may be near. */
const pause = 30;

export interface WarmUp {
  /** Begins, or goes on behind an answer. One check is one task: a request waits for one at most. */
  start(input: Input): void;
  /** Somebody asks for something. */
  stop(): void;
}

export function createWarmUp(check: (input: Input) => void): WarmUp {
  let left = budget;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let letters = 0;
  /** Milliseconds. */
  let wait = 0;

  /** With some letters more each time, as somebody types: what stayed the same is not read again. */
  function work({ source, options }: Input): void {
    letters = (letters + 1) % word;
    const start = performance.now();
    check({ source: source + 'x'.repeat(letters), options });
    left -= performance.now() - start;
  }

  return {
    start(input) {
      if (input.source.length < long || left <= 0) return;
      timer = setTimeout(() => {
        wait = 0;
        work(input);
        this.start(input);
      }, wait);
    },
    stop() {
      clearTimeout(timer);
      wait = pause;
    },
  };
}
