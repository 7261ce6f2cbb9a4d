/** Where the focus goes when what had it is gone. */
import type { App } from './app.ts';

/** To the text; on a touch screen, where that would bring up the keyboard, to the line below it. */
export function focusText(app: App): void {
  if (matchMedia('(pointer: coarse)').matches) app.root.querySelector<HTMLElement>('.code-foot')?.focus();
  else app.code.focus();
}

/** A tool that is cut off is brought into view when the keyboard comes to it; the browser leaves it as it is. */
export function showFocusedTool(app: App, signal: AbortSignal): void {
  const bring = ({ target }: Event) => {
    if (target instanceof Element && target.matches(':focus-visible'))
      target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  app.root.querySelector('.toolbar')?.addEventListener('focusin', bring, { signal });
}

/** Runs a change of a region; where that takes away what had the focus, the region gets it, and an empty one gives it to the text. */
export function keepFocus(app: App, region: HTMLElement, change: () => void): void {
  const before = region.contains(document.activeElement) ? document.activeElement : null;
  change();
  if (!before || before.isConnected || document.activeElement !== document.body) return;
  if (region.childElementCount === 0) {
    focusText(app);
    return;
  }
  const heading = region.querySelector<HTMLElement>('#panel-title');
  if (!heading) region.tabIndex = -1;
  (heading ?? region).focus();
}
