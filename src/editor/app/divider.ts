/**
 * The line between text and findings of the full view: it can be moved, with a pointer or the arrow keys, and is where it
 * was on the next visit. A double click, or Enter, puts it back.
 */
import { clamped, storedWidth, storeWidth, type Limits } from '../state/list-width.ts';
import type { Store } from '../state/draft.ts';

/** Pixels of a press of an arrow key. */
const step = 16;
/** Pixels that the text keeps. */
const leastText = 320;

/** Puts the divider into the columns of a full view. Without a store its place is forgotten with the page. */
export function addDivider(root: HTMLElement, store: Store | null, signal: AbortSignal): void {
  const columns = root.querySelector<HTMLElement>('.columns');
  const list = columns?.querySelector<HTMLElement>('.list');
  const text = columns?.querySelector<HTMLElement>('.editing');
  if (!columns || !list || !text) return;

  const divider = document.createElement('div');
  divider.className = 'divider';
  divider.tabIndex = 0;
  for (const [name, value] of Object.entries({
    role: 'separator',
    'aria-label': 'Width of the findings',
    'aria-orientation': 'vertical',
  }))
    divider.setAttribute(name, value);
  list.before(divider);

  const width = () => list.offsetWidth;
  const limits = (): Limits => ({ least: 272, most: text.offsetWidth + list.offsetWidth - leastText });

  function show(wanted: number | null): void {
    if (wanted === null) columns!.style.removeProperty('--list');
    else columns!.style.setProperty('--list', `${clamped(wanted, limits())}px`);
    say();
  }

  function say(): void {
    const { least, most } = limits();
    divider.setAttribute('aria-valuemin', String(least));
    divider.setAttribute('aria-valuemax', String(Math.max(least, most)));
    divider.setAttribute('aria-valuenow', String(width()));
    divider.setAttribute('aria-valuetext', `${width()} pixels`);
  }

  function put(wanted: number | null): void {
    show(wanted);
    storeWidth(store, wanted === null ? null : width());
  }

  const keys: Readonly<Record<string, () => number | null>> = {
    ArrowLeft: () => width() + step,
    ArrowRight: () => width() - step,
    Home: () => limits().most,
    End: () => limits().least,
    Enter: () => null,
  };

  divider.addEventListener(
    'keydown',
    (event) => {
      const wanted = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
      if (!wanted || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      put(wanted());
    },
    { signal },
  );
  divider.addEventListener('dblclick', () => put(null), { signal });
  divider.addEventListener(
    'pointerdown',
    ({ pointerId, clientX, button }) => {
      if (button !== 0) return;
      const from = clientX + width();
      divider.setPointerCapture(pointerId);
      divider.onpointermove = (event) => show(from - event.clientX);
      divider.onlostpointercapture = () => {
        divider.onpointermove = null;
        storeWidth(store, width());
      };
    },
    { signal },
  );
  new ResizeObserver(say).observe(columns);
  show(storedWidth(store));
}
