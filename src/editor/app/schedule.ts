/** When the page follows the state: cheap parts with the next frame, the rest once nobody types, at the latest after a quarter of a second. */

const latest = 250;

/**
 * A function that asks for both parts, or for the second one only; `wait` is the milliseconds that one may be put off by
 * the next call.
 */
export function createSchedule(frame: () => void, rest: () => void): (wait: number, both?: boolean) => void {
  let framed = false;
  let urgent = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;

  function runRest(): void {
    clearTimeout(timer);
    since = null;
    urgent = false;
    rest();
  }

  return (wait, both = true) => {
    urgent ||= wait === 0;
    if (!framed && (both || urgent)) {
      framed = true;
      requestAnimationFrame(() => {
        framed = false;
        frame();
        if (urgent) runRest();
      });
    }
    since ??= performance.now();
    clearTimeout(timer);
    timer = setTimeout(runRest, Math.min(wait, Math.max(0, since + latest - performance.now())));
  };
}
