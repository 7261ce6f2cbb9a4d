/** The name of the file is changed in a field in its place. Narrow windows show no name. */
import type { Page } from '@playwright/test';
import { expectAccessible } from '../every-view.ts';
import { execForm, expect, expectSaid, openWith, shellForm, test } from './checker-page.ts';
import { downloaded, drop } from './transfers.ts';

test.describe('renaming', { tag: '@wide' }, () => {
  const rename = (page: Page) => page.getByRole('button', { name: 'Rename' });
  const field = (page: Page) => page.getByLabel('Name of the file');

  test('Enter keeps the name, and it is that of the download', async ({ page }) => {
    await openWith(page, shellForm);
    await rename(page).press('Enter');
    await expect(field(page)).toBeFocused();
    expect(await field(page).evaluate((input: HTMLInputElement) => [input.selectionStart, input.selectionEnd])).toEqual(
      [0, 10],
    );
    await expectAccessible(page, 'dockerfile-checker');
    await page.keyboard.type(' api.Dockerfile ');
    await page.keyboard.press('Enter');
    await expect(page.locator('.file-name')).toHaveText('api.Dockerfile');
    await expectSaid(page, 'The file is named api.Dockerfile.');
    await expect(rename(page)).toBeFocused();
    await page.getByRole('button', { name: 'Share' }).click();
    expect((await downloaded(page, 'Download the Dockerfile')).name).toBe('api.Dockerfile');
  });

  test('Esc leaves the name, and the field only', async ({ page }) => {
    await openWith(page, shellForm);
    await page.getByRole('button', { name: 'Settings' }).click();
    await rename(page).click();
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('other');
    await page.keyboard.press('Escape');
    await expect(field(page)).toHaveCount(0);
    await expect(page.locator('.file-name')).toHaveText('Dockerfile');
    await expect(rename(page)).toBeFocused();
    await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  });

  test('going elsewhere keeps the name', async ({ page }) => {
    await openWith(page, shellForm);
    await rename(page).click();
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('web.Dockerfile');
    await page.locator('.cm-content').click();
    await expect(page.locator('.file-name')).toHaveText('web.Dockerfile');
    await expect(page.locator('.cm-content')).toBeFocused();
  });

  test('a name that is empty, or that of another open file, is said and not kept', async ({ page }) => {
    await openWith(page, 'FROM scratch\n');
    await drop(page, [
      { name: 'api.Dockerfile', text: shellForm },
      { name: 'web.Dockerfile', text: execForm },
    ]);
    const choice = page.locator('select[data-input="file"]');
    await expect(choice).toHaveValue('api.Dockerfile');
    await rename(page).click();
    await field(page).fill('  ');
    await page.keyboard.press('Enter');
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
    await expect(field(page)).toHaveAccessibleDescription('The name is empty.');
    await expectSaid(page, 'The name is empty.');
    await field(page).fill('web.Dockerfile');
    await page.keyboard.press('Enter');
    await expect(field(page)).toHaveAccessibleDescription('Another open file is named web.Dockerfile.');
    await page.locator('.cm-content').click();
    await expect(field(page)).toHaveValue('web.Dockerfile');
    await expectAccessible(page, 'dockerfile-checker');
    await field(page).fill('new.Dockerfile');
    await expect(field(page)).toHaveAttribute('aria-invalid', 'false');
    await page.keyboard.press('Enter');
    await expect(choice.locator('option')).toHaveText(['new.Dockerfile', 'web.Dockerfile']);
    await expect(choice).toHaveValue('new.Dockerfile');
  });
});
