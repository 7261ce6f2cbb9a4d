import type { Page } from '@playwright/test';
import { expectAccessible } from '../every-view.ts';
import { editor, expect, expectText, finding, ready, shellForm, test } from './checker-page.ts';
import { storedDraft } from './drafts.ts';

/** Its styles and its script come when it is some screens away. */
async function near(page: Page): Promise<void> {
  await page.locator('dockerfile-checker').scrollIntoViewIfNeeded();
  await expect(page.locator('dockerfile-checker textarea')).toBeVisible();
  await expect(page.locator('dockerfile-checker')).toHaveCSS('border-top-width', '1px');
}

test('a property page has its example with findings before anything loads, and becomes an editor on use', async ({
  page,
}) => {
  await page.goto('/linux-process/');
  const checker = page.locator('dockerfile-checker');
  await expect(finding(page, 'exec-form-command')).toBeVisible();
  await near(page);
  const before = await checker.evaluate((element) => element.getBoundingClientRect().height);
  await checker.locator('.place').first().click();
  await ready(page);
  await expect(editor(page)).toBeFocused();
  const after = await checker.evaluate((element) => element.getBoundingClientRect().height);
  expect(Math.abs(after - before)).toBeLessThan(40);
  await expectAccessible(page, 'dockerfile-checker');
});

test('a click on its code leads into the text', async ({ page }) => {
  await page.goto('/linux-process/');
  await near(page);
  const box = await page.locator('dockerfile-checker .code').boundingBox();
  await page.mouse.click(box!.x + 200, box!.y + 20);
  await ready(page);
  await expect(editor(page)).toBeFocused();
  await page.keyboard.type('# a/b');
  await expect(page.locator('.cm-line').filter({ hasText: '# a/b' })).toBeVisible();
});

test('its text goes along to the full view', async ({ page }) => {
  await page.goto('/linux-process/');
  await near(page);
  await page.locator('dockerfile-checker textarea').focus();
  await ready(page);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(shellForm);
  await page.getByRole('link', { name: 'Open in the checker' }).click();
  await expect(page).toHaveURL(/\/check\/#text=/);
  await ready(page);
  await expectText(page, shellForm);
});

test('a frame tells its height and keeps nothing', async ({ page }) => {
  await page.goto('/check/links/');
  await page.evaluate((text) => {
    const element = document.createElement('iframe');
    element.src = `/embed/#text=${encodeURIComponent(text)}`;
    element.style.border = '0';
    addEventListener('message', ({ data }) => {
      if (data?.type === 'module-container:height' && data.version === 1) element.height = String(data.height);
    });
    document.body.append(element);
  }, shellForm);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.finding .rule')).toHaveText(['exec-form-command']);
  await expect(frame.locator('.notice')).toHaveCount(0);
  await expect(frame.getByRole('link', { name: 'Open in the checker' })).toHaveAttribute('target', '_blank');
  // A frame is 150 pixels high unless somebody says otherwise, and needs no bar of its own once its height is right.
  await expect.poll(async () => Number(await page.locator('iframe').getAttribute('height'))).toBeGreaterThan(200);
  const hidden = () => frame.locator(':root').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  await expect.poll(hidden).toBe(0);
  expect(await storedDraft(page)).toBeNull();
  expect(await page.evaluate(() => document.cookie)).toBe('');
});
