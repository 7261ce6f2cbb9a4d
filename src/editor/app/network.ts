/** Says where there is no network, and reads what waited for one. */
import type { App } from './app.ts';
import { readSettingsAgain } from './settings.ts';

export function listenToNetwork(app: App, signal: AbortSignal): void {
  for (const name of ['online', 'offline'] as const)
    addEventListener(name, () => app.set({ offline: name === 'offline' }), { signal });
  addEventListener('online', () => readSettingsAgain(app), { signal });
}
