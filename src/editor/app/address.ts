/** What the page's own address asks for: a text, an example, a property. */
import { propertyOf, readAddress } from '../share/address.ts';
import type { App } from './app.ts';
import { openAddress } from './opening.ts';

/** `isFirst`: the page has just been opened, so that what stands before the `#` counts too. */
export async function followAddress(app: App, isFirst: boolean): Promise<void> {
  const example = isFirst ? new URLSearchParams(location.search).get('example') : null;
  const fragment = location.hash.slice(1);
  const property = propertyOf(fragment);
  if (property) app.set({ property });
  const asked = await readAddress(fragment);
  // Another address is followed already.
  if (location.hash.slice(1) !== fragment) return;
  await openAddress(app, asked.kind === 'nothing' && example !== null ? { kind: 'example', name: example } : asked);
}
