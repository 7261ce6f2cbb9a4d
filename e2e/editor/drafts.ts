/** The text that a visit leaves for the next one. */
import type { Page } from '@playwright/test';

const key = 'module-container.draft';

/** What is stored now; null where there is nothing. */
export function storedDraft(page: Page): Promise<string | null> {
  return page.evaluate((name) => localStorage.getItem(name), key);
}

/** Stores a text before the page opens, as an earlier visit would have; answers what is stored. */
export async function leaveDraft(page: Page, text: string): Promise<string> {
  const draft = JSON.stringify({ v: 1, t: text, n: 'Dockerfile', s: {} });
  await page.addInitScript(([name, value]) => localStorage.setItem(name, value), [key, draft] as const);
  return draft;
}
