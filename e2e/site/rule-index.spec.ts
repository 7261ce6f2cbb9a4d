import { expect, test, type Page } from '@playwright/test';

const choice = (page: Page, value: string) => page.locator(`[data-choice="${value}"]`);
const shown = (page: Page) => page.locator('tr[data-is]:visible');

/** Opens the filters where a narrow window folds them. */
async function openFilters(page: Page): Promise<void> {
  const summary = page.locator('.filters summary');
  if (await summary.isVisible()) await summary.click();
}

test('a filter goes from any to only to without; counts, chips and address follow', async ({ page }) => {
  await page.goto('rules/');
  const total = await shown(page).count();
  await openFilters(page);
  const error = choice(page, 'severity=error');
  const errors = Number(await error.locator('.count').textContent());
  await error.click();
  await expect(page).toHaveURL(/\/rules\/\?severity=error$/);
  await expect(page.locator('#left')).toHaveText(`${errors} of ${total} rules`);
  await expect(shown(page)).toHaveCount(errors);
  await expect(error).toHaveText(/, only\s*$/);
  await error.click();
  await expect(page).toHaveURL(/\/rules\/\?severity=-error$/);
  await expect(shown(page)).toHaveCount(total - errors);
  await expect(page.locator('#chips button')).toHaveText(['without Error ×']);
  await page.locator('#chips button').click();
  await expect(page).toHaveURL(/\/rules\/$/);
  await expect(shown(page)).toHaveCount(total);
  await expect(page.locator('#words')).toBeFocused();
});

test('the address opens the list again, and going back leaves it', async ({ page }) => {
  await page.goto('rules/');
  const total = await shown(page).count();
  await page.locator('#words').fill('DL4003');
  await expect(shown(page)).toHaveCount(1);
  await expect(shown(page).locator('.rule')).toHaveText('no-duplicate-instruction');
  const address = page.url();
  await page.goBack();
  await expect(shown(page)).toHaveCount(total);
  await expect(page.locator('#words')).toHaveValue('');
  await page.goto(address);
  await expect(page.locator('#words')).toHaveValue('DL4003');
  await expect(shown(page)).toHaveCount(1);
});

test('words must all occur; where nothing has them, leaving one out is offered', async ({ page }) => {
  await page.goto('rules/');
  await page.locator('#words').fill('duplicate qqqq');
  await expect(page.locator('#nothing')).toHaveText(
    /^No rule has all of this: “duplicate qqqq”\. Without “qqqq”: \d+$/,
  );
  await page.locator('#nothing button').click();
  await expect(page.locator('#words')).toHaveValue('duplicate');
  await page.locator('#words').press('Escape');
  await expect(page.locator('#words')).toHaveValue('');
});

test('the text of the pages is searched too', async ({ page }) => {
  await page.goto('rules/');
  // The filters load at the first touch; what is typed before, while and after they come counts.
  await page.locator('#words').focus();
  await page.locator('#words').pressSequentially('BusyBox stops by luck', { delay: 20 });
  await expect(shown(page)).toHaveCount(1);
  await expect(shown(page).locator('.rule')).toHaveText('exec-form-command');
});

test('a code in any letter case leads to its rule', async ({ page }) => {
  for (const code of ['DL4003', 'dl4003', 'Dl4003']) {
    await page.goto(`rules/${code}/`);
    await page.waitForURL(/\/rules\/no-duplicate-instruction\/$/);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole table stands there, and no control', async ({ page }) => {
    await page.goto('rules/');
    await expect(page.locator('tr[data-is]:visible').first()).toBeVisible();
    expect(await page.locator('tr[data-is]').count()).toBe(await shown(page).count());
    for (const control of ['.filters', '#words', '#clear', '#copy']) await expect(page.locator(control)).toBeHidden();
  });
});
