/** What the page's own address asks for: a text, an example, a property. */
import { propertyOf, readAddress } from '../share/address.ts';
import type { App } from './app.ts';
import { openAddress } from './opening.ts';

export async function followAddress(app: App): Promise<void> {
  const example = new URLSearchParams(location.search).get('example');
  const fragment = location.hash.slice(1);
  const property = propertyOf(fragment);
  if (property) app.set({ property });
  const asked = await readAddress(fragment);
  await openAddress(app, asked.kind === 'nothing' && example !== null ? { kind: 'example', name: example } : asked);
}
