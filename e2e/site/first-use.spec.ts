/** What is done before the script of the page is there is done when it comes. */
import { expect, test } from '@playwright/test';
import { hold } from '../hold.ts';

test('`/` and what is typed after it', async ({ page }) => {
  const release = await hold(page, '**/page.js');
  await page.goto('guide/definition/');
  await page.keyboard.press('/');
  await page.keyboard.type('sig x');
  await page.keyboard.press('Backspace');
  release();
  await expect(page.locator('.search-dialog input')).toHaveValue('sig ');
});

test('the theme', { tag: '@wide' }, async ({ page }) => {
  const release = await hold(page, '**/page.js');
  await page.goto('guide/definition/');
  await page.locator('.theme').click();
  release();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('the contents of a narrow page, which stays where it is', { tag: '@narrow' }, async ({ page }) => {
  const release = await hold(page, '**/page.js');
  await page.goto('guide/definition/');
  await page.getByRole('link', { name: 'Contents' }).click();
  release();
  await expect(page.getByRole('dialog', { name: 'Contents' })).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a tab', async ({ page }) => {
  const release = await hold(page, '**/property.js');
  await page.goto('linux-process/');
  const tab = page.locator('.runtimes').first().getByRole('tab', { name: 'OCI' });
  await tab.click();
  await expect(tab).toHaveAttribute('aria-selected', 'false');
  release();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
});

test('an arrow on a tab', async ({ page }) => {
  const release = await hold(page, '**/property.js');
  await page.goto('linux-process/');
  const tabs = page.locator('.runtimes').first().getByRole('tab');
  await tabs.first().press('ArrowRight');
  release();
  await expect(tabs.nth(1)).toBeFocused();
  await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true');
});

test('a choice in the list of rules', { tag: '@wide' }, async ({ page }) => {
  const release = await hold(page, '**/rule-index.js');
  await page.goto('rules/');
  await page.locator('[data-choice="severity=error"]').click();
  release();
  await expect(page).toHaveURL(/\/rules\/\?severity=error$/);
});
