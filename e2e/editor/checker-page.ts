/** The checker in a browser test: opening it, writing in it, and what must never happen meanwhile. */
import { expect, test as base, type Locator, type Page } from '@playwright/test';

/** A Dockerfile with known findings: exec-form-command at 3:12, nothing else. */
export const shellForm = 'FROM alpine:3.22\nUSER 10001\nENTRYPOINT sleep 1000\n';
/** The same with its fix. */
export const execForm = 'FROM alpine:3.22\nUSER 10001\nENTRYPOINT ["sleep", "1000"]\n';

/** Every test fails on an error in the console, a broken policy, or a request to another origin. */
export const test = base.extend<{ strict: void }>({
  strict: [
    async ({ page }, use) => {
      const wrong: string[] = [];
      const expected = /ERR_INTERNET_DISCONNECTED|expected by this test/;
      page.on('pageerror', ({ message }) => {
        if (!expected.test(message)) wrong.push(`error: ${message}`);
      });
      page.on('console', (message) => {
        if (message.type() === 'error' && !expected.test(message.text())) wrong.push(`console: ${message.text()}`);
      });
      page.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (protocol.startsWith('http') && hostname !== '127.0.0.1') wrong.push(`request: ${request.url()}`);
      });
      await page.addInitScript(recordWhatIsSaid);
      await use();
      expect(wrong).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

declare global {
  interface Window {
    /** What stood in a status region, one after the other. */
    said: string[];
  }
}

function recordWhatIsSaid(): void {
  window.said = [];
  new MutationObserver((changes) => {
    for (const { target } of changes)
      if (target instanceof Element && target.matches('[role="status"]')) window.said.push(target.textContent);
  }).observe(document, { childList: true, subtree: true });
}

/** Waits until a status region has said something; the counts of findings may have been said since. */
export async function expectSaid(page: Page, text: string): Promise<void> {
  await expect.poll(() => page.evaluate(() => window.said)).toContain(text);
}

/** Opens the full view with a text and waits for the editor and its first result. */
export async function openWith(page: Page, text: string, more = ''): Promise<void> {
  await page.goto(`/check/#text=${encodeURIComponent(text)}${more}`);
  await ready(page);
}

/** Waits until the editor stands in the place of the text area and the text has been checked. */
export async function ready(page: Page): Promise<void> {
  await expect(page.locator('dockerfile-checker.mounted.has-editor')).toBeAttached({ timeout: 20_000 });
  await expect(page.locator('dockerfile-checker')).toHaveAttribute('data-checked', 'true');
}

/** The editor's text, which takes the keys. */
export function editor(page: Page): Locator {
  return page.locator('.cm-content');
}

/** The text in the editor, as far as it is in view; the invitation of an empty one is none. */
async function textOf(page: Page): Promise<string> {
  if ((await editor(page).locator('.cm-placeholder').count()) > 0) return '';
  return (await editor(page).locator('.cm-line').allTextContents()).join('\n');
}

/** The line below the editor: position, stage, what was just done. */
export function foot(page: Page): Locator {
  return page.locator('.code-foot');
}

/** Waits until the editor holds a text: fixes, links and files come from the worker. */
export async function expectText(page: Page, text: string): Promise<void> {
  await expect.poll(() => textOf(page)).toBe(text);
}

/** Waits until exactly these findings are listed. */
export async function expectListed(page: Page, findings: readonly string[]): Promise<void> {
  await expect.poll(() => listed(page)).toEqual(findings);
}

/** `warning 3:12 exec-form-command`, as listed. */
export async function listed(page: Page): Promise<readonly string[]> {
  return page
    .locator('.finding')
    .evaluateAll((items) =>
      items.map((item) =>
        ['.severity', '.place', '.rule']
          .map((part) => item.querySelector(part)?.textContent?.trim().toLowerCase())
          .join(' '),
      ),
    );
}

/** The findings of a rule in the list. */
export function finding(page: Page, rule: string): Locator {
  return page.locator('.finding', { has: page.getByRole('link', { name: rule, exact: true }) });
}

/** Where the checker says what has happened. */
export function status(page: Page): Locator {
  return page.locator('dockerfile-checker [role="status"]').last();
}

/** Puts a text on the clipboard and pastes it into what has the focus. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.press('ControlOrMeta+v');
}
