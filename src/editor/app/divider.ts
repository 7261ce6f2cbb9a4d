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
  const divider = separator();
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

  moveByKeys(divider, { width, limits, put }, signal);
  moveByPointer(divider, { width, show, keep: () => storeWidth(store, width()) }, signal);
  divider.addEventListener('dblclick', () => put(null), { signal });
  new ResizeObserver(say).observe(columns);
  show(storedWidth(store));
}

function separator(): HTMLElement {
  const divider = document.createElement('div');
  divider.className = 'divider';
  divider.tabIndex = 0;
  divider.setAttribute('role', 'separator');
  divider.setAttribute('aria-label', 'Width of the findings');
  divider.setAttribute('aria-orientation', 'vertical');
  return divider;
}

interface ByKeys {
  width(): number;
  limits(): Limits;
  /** Shows and keeps a width; null is the one of the page. */
  put(wanted: number | null): void;
}

function moveByKeys(divider: HTMLElement, { width, limits, put }: ByKeys, signal: AbortSignal): void {
  const keys: Readonly<Record<string, () => number | null>> = {
    ArrowLeft: () => width() + step,
    ArrowRight: () => width() - step,
    Home: () => limits().most,
    End: () => limits().least,
    Enter: () => null,
  };
  const press = (event: KeyboardEvent) => {
    const wanted = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    if (!wanted || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    put(wanted());
  };
  divider.addEventListener('keydown', press, { signal });
}

interface ByPointer {
  width(): number;
  show(wanted: number): void;
  /** For the next visit, once the pointer lets go. */
  keep(): void;
}

function moveByPointer(divider: HTMLElement, { width, show, keep }: ByPointer, signal: AbortSignal): void {
  const grab = ({ pointerId, clientX, button }: PointerEvent) => {
    if (button !== 0) return;
    const from = clientX + width();
    divider.setPointerCapture(pointerId);
    divider.onpointermove = (event) => show(from - event.clientX);
    divider.onlostpointercapture = () => {
      divider.onpointermove = null;
      keep();
    };
  };
  divider.addEventListener('pointerdown', grab, { signal });
}
