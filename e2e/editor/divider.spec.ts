/** The line between text and findings. */
import type { Locator, Page } from '@playwright/test';
import { expect, openWith, ready, shellForm, test } from './checker-page.ts';

const divider = (page: Page): Locator => page.getByRole('separator', { name: 'Width of the findings' });

/** Widths of text and findings. */
async function expectWidths(page: Page, text: number, list: number): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => ['.editing', '.list'].map((name) => document.querySelector<HTMLElement>(name)?.offsetWidth)),
    )
    .toEqual([text, list]);
}

test('arrow keys move the line, its ends are known, and Enter puts it back', { tag: '@wide' }, async ({ page }) => {
  await openWith(page, shellForm);
  await expectWidths(page, 584, 440);
  await divider(page).focus();
  await page.keyboard.press('ArrowLeft');
  await expectWidths(page, 568, 456);
  await expect(divider(page)).toHaveAttribute('aria-valuenow', '456');
  await page.keyboard.press('ArrowRight');
  await expectWidths(page, 584, 440);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await expectWidths(page, 320, 704);
  await expect(divider(page)).toHaveAttribute('aria-valuemax', '704');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  await expectWidths(page, 752, 272);
  await expect(divider(page)).toHaveAttribute('aria-valuemin', '272');
  await page.keyboard.press('Enter');
  await expectWidths(page, 584, 440);
});

test('a pointer moves the line, and it is there on the next visit', { tag: '@wide' }, async ({ page }) => {
  await openWith(page, shellForm);
  await expect(divider(page)).toBeVisible();
  const { x, y } = (await divider(page).boundingBox())!;
  await page.mouse.move(x + 6, y + 100);
  await page.mouse.down();
  await page.mouse.move(x - 94, y + 120, { steps: 4 });
  await page.mouse.up();
  await expectWidths(page, 484, 540);
  await page.reload();
  await ready(page);
  await expectWidths(page, 484, 540);
  await page.setViewportSize({ width: 1000, height: 800 });
  await expectWidths(page, 364, 540);
  await page.setViewportSize({ width: 1440, height: 900 });
  await divider(page).dblclick();
  await expectWidths(page, 584, 440);
  await page.reload();
  await ready(page);
  await expectWidths(page, 584, 440);
});

test('a narrow window has one column and no line', { tag: '@narrow' }, async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('module-container.list-width', '540'));
  await openWith(page, shellForm);
  await expect(divider(page)).toBeHidden();
  await expectWidths(page, 360, 360);
});
