/** From the plain page to the checker, and from its text area to the editor: nothing that was done meanwhile is lost. */
import type { Page } from '@playwright/test';
import { hold } from '../hold.ts';
import { editor, expect, expectText, ready, shellForm, test } from './checker-page.ts';

/** The text area of a mounted checker whose editor is on its way. */
async function openWithoutEditor(page: Page): Promise<() => Promise<void>> {
  const release = await hold(page, /\/editor\.[\w-]+\.js$/);
  await page.goto('/check/');
  await page.locator('textarea').click();
  await expect(page.locator('dockerfile-checker.mounted')).toBeAttached();
  return async () => {
    release();
    await ready(page);
  };
}

test('undo goes back to what was written before the editor', async ({ page }) => {
  const release = await openWithoutEditor(page);
  await page.keyboard.insertText(shellForm);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await release();
  await page.keyboard.press('ControlOrMeta+z');
  await expectText(page, shellForm);
  await page.keyboard.press('ControlOrMeta+z');
  await expectText(page, '');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expectText(page, shellForm);
});

test('a selection is extended at the end where it was', async ({ page }) => {
  const release = await openWithoutEditor(page);
  await page.keyboard.insertText('FROM alpine');
  for (let times = 0; times < 2; times += 1) await page.keyboard.press('Shift+ArrowLeft');
  await release();
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Delete');
  await expectText(page, 'FROM alp');
});

test('the editor waits for a word that an input method is writing', async ({ page, context }) => {
  const release = await openWithoutEditor(page);
  await page.keyboard.insertText('# ');
  const keys = await context.newCDPSession(page);
  const compose = (text: string) =>
    keys.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await compose('に');
  const loaded = page.waitForResponse(/\/editor\.[\w-]+\.js$/);
  const released = release();
  await loaded;
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  await compose('にほん');
  await keys.send('Input.insertText', { text: '日本' });
  await released;
  await expectText(page, '# 日本');
});

test('a preset that is chosen before the checker is there is used', async ({ page }) => {
  const release = await hold(page, /\/checker\.[\w-]+\.js$/);
  await page.goto('/check/');
  await page.getByLabel('Preset').selectOption('strict');
  release();
  await ready(page);
  await page.getByRole('button', { name: 'Examples' }).click();
  await expect(page.getByLabel('Preset')).toHaveValue('strict');
});

test('a checker that did not load is loaded the next time somebody turns to it', async ({ page, context }) => {
  await page.goto('/check/');
  await context.setOffline(true);
  const failed = page.waitForEvent('requestfailed');
  await page.locator('textarea').click();
  await failed;
  await page.keyboard.type('FROM alpine');
  await context.setOffline(false);
  const checker = page.locator('dockerfile-checker');
  await expect(async () => {
    await checker.dispatchEvent('click');
    await expect(checker).toHaveClass(/mounted/, { timeout: 1000 });
  }).toPass();
  await ready(page);
  await expectText(page, 'FROM alpine');
});

test('“Open in the checker” takes along what was written before the checker was there', async ({ page }) => {
  const release = await hold(page, /\/checker\.[\w-]+\.js$/);
  await page.goto('/linux-process/');
  const checker = page.locator('dockerfile-checker').first();
  await checker.scrollIntoViewIfNeeded();
  await checker.locator('textarea').fill(shellForm);
  await checker.getByRole('link', { name: 'Open in the checker' }).click();
  release();
  await page.waitForURL(/\/check\//);
  await ready(page);
  await expectText(page, shellForm);
});

test(
  '“Open in the checker” takes the text along into a new window, too',
  { tag: '@wide' },
  async ({ page, context }) => {
    await page.goto('/linux-process/');
    const checker = page.locator('dockerfile-checker').first();
    await checker.scrollIntoViewIfNeeded();
    await checker.locator('textarea').click();
    await ready(page);
    await editor(page).focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(shellForm);
    const opened = context.waitForEvent('page');
    await checker.getByRole('link', { name: 'Open in the checker' }).click({ button: 'middle' });
    const other = await opened;
    await ready(other);
    await expectText(other, shellForm);
  },
);
