/** Runs a task for the newest value only: while one is under way, of those that arrive the last one waits. */
export function latest<T>(task: (value: T) => Promise<void>): (value: T) => void {
  let running = false;
  let waiting: { readonly value: T } | null = null;

  async function run(value: T): Promise<void> {
    running = true;
    await task(value).catch(() => undefined);
    running = false;
    const next = waiting;
    waiting = null;
    if (next) void run(next.value);
  }

  return (value) => {
    if (running) waiting = { value };
    else void run(value);
  };
}
