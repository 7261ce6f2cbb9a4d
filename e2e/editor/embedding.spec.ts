import type { Page } from '@playwright/test';
import { editor, expect, expectAccessible, expectText, finding, ready, shellForm, test } from './checker-page.ts';

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
  const heights = await page.evaluate(
    (text) =>
      new Promise<number[]>((resolve) => {
        const frame = document.createElement('iframe');
        frame.src = `/embed/#text=${encodeURIComponent(text)}`;
        const seen: number[] = [];
        addEventListener('message', ({ data }) => {
          if (data?.type !== 'module-container:height' || data.version !== 1) return;
          seen.push(data.height);
          frame.height = String(data.height);
        });
        document.body.append(frame);
        setTimeout(() => resolve(seen), 8000);
      }),
    shellForm,
  );
  expect(heights.at(-1)).toBeGreaterThan(200);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.finding .rule')).toHaveText(['exec-form-command']);
  await expect(frame.locator('.notice')).toHaveCount(0);
  await expect(frame.getByRole('link', { name: 'Open in the checker' })).toHaveAttribute('target', '_blank');
  expect(await page.evaluate(() => [localStorage.getItem('module-container.draft'), document.cookie])).toEqual([
    null,
    '',
  ]);
});
