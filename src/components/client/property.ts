/** The script of a property page: tabs, and what stands near the window. */
import * as page from './page.ts';
import './tabs.ts';
import { initNear } from './near.ts';

const ready = performance.now();

/** What happened to a tab or a panel before there were tabs happens again. */
function repeat(event: Event): void {
  const { type, target } = event;
  if (event.timeStamp > ready || !['click', 'keydown', 'beforematch'].includes(type)) return;
  const again = (target as Element).closest('[role=tab],.panel[hidden]');
  again?.dispatchEvent(new (event.constructor as typeof Event)(type, event));
}

export function use(event: Event, forSearch: boolean): Promise<void> {
  repeat(event);
  return page.use(event, forSearch);
}

initNear();
