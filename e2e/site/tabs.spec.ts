import { expect, test } from '@playwright/test';

const group = '#handle-termination-signals ~ .prose .runtimes';

test('choosing a runtime switches every group of the site and is remembered', async ({ page }) => {
  await page.goto('linux-process/');
  const runtimes = page.locator('.runtimes');
  await runtimes.nth(2).getByRole('tab', { name: 'OCI' }).click();
  for (const each of await runtimes.all()) {
    await expect(each.locator('[role=tab][aria-selected=true]')).toHaveText('OCI');
    await expect(each.locator('.panel:not([hidden])')).toHaveAttribute('data-runtime', 'oci');
  }
  await page.goto('container-api/');
  await expect(page.locator('.runtimes [role=tab][aria-selected=true]').first()).toHaveText('OCI');
});

test('the place the reader looks at stays where it is', async ({ page }) => {
  await page.goto('linux-process/');
  const tab = page.locator('.runtimes').nth(3).getByRole('tab', { name: 'OCI' });
  await tab.scrollIntoViewIfNeeded();
  const before = await tab.boundingBox();
  await tab.click();
  const after = await tab.boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 1000))).toBeLessThanOrEqual(1);
});

test('arrows, Home and End move through the tabs', async ({ page }) => {
  await page.goto('linux-process/');
  const tabs = page.locator(group).getByRole('tab');
  const names = await tabs.allTextContents();
  await tabs.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(tabs.nth(1)).toBeFocused();
  await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('End');
  await expect(tabs.nth(names.length - 1)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(tabs.first()).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Home');
  await expect(tabs.first()).toBeFocused();
  await expect(tabs.first()).toHaveAttribute('tabindex', '0');
  await expect(tabs.nth(1)).toHaveAttribute('tabindex', '-1');
});

test('?runtime= opens that runtime and an anchor opens its panel', async ({ page }) => {
  await page.goto('linux-process/?runtime=kubernetes');
  await expect(page.locator(group).locator('[aria-selected=true]')).toHaveText('Kubernetes');
  await page.goto('linux-process/#handle-termination-signals--oci');
  await expect(page.locator('#handle-termination-signals--oci')).toBeVisible();
  await expect(page.locator('#handle-termination-signals--oci')).toBeInViewport();
});

test('find in page opens a hidden panel', async ({ page }) => {
  await page.goto('linux-process/');
  const panel = page.locator('#handle-termination-signals--oci');
  await expect(panel).toHaveAttribute('hidden', 'until-found');
  await panel.evaluate((element) => element.dispatchEvent(new Event('beforematch')));
  await expect(panel).not.toHaveAttribute('hidden');
});

test('Copy copies the file and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('linux-process/');
  const file = page.locator('figure.file').first();
  await file.getByRole('button', { name: 'Copy' }).click();
  await expect(file.locator('[data-copy]')).toHaveText('Copied');
  await expect(page.locator('#status')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const download = await file.getByRole('link', { name: 'Download' }).getAttribute('href');
  expect(copied).toBe(await (await page.request.get(download ?? '')).text());
});
