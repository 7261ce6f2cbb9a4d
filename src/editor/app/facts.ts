/** Rules, practices by name, how to verify; without them the findings are shown all the same. */
import { practicesHref } from '../links.ts';
import { readPractices } from '../practices.ts';
import type { App } from './app.ts';

export async function loadFacts(app: App): Promise<void> {
  const how = app.place === 'full' ? import('../verification.ts').catch(() => null) : null;
  const facts = await app.engine.ask('rules', {}).catch(() => null);
  if (!facts) return;
  const { rules, version } = facts;
  app.verifications = (await how)?.verification ?? null;
  app.set({ rules, version });
  const response = await fetch(practicesHref()).catch(() => null);
  if (response?.ok !== true) return;
  app.practices = readPractices(await response.text());
  app.set({ rules: [...rules] });
}
