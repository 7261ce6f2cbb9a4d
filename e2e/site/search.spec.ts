import { expect, test } from '@playwright/test';
import { expectAccessible } from '../every-view.ts';
import { hold } from '../hold.ts';

const input = '.search-dialog input';

test('`/` opens the search; SIGTERM leads to its practice with the keyboard alone', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('/');
  await expect(page.locator(input)).toBeFocused();
  await page.keyboard.type('SIGTERM');
  const links = page.locator('.search-dialog li a');
  await expect(links.first()).toContainText('Handle termination signals');
  await expect(page.locator('.search-dialog output')).toHaveText(/^\d+ results$/);
  await page.keyboard.press('ArrowDown');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator(input)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/linux-process\/#handle-termination-signals$/);
  await expect(page.locator('.search-dialog')).toBeHidden();
});

for (const [code, rule] of [
  ['DL3025', 'exec-form-command'],
  ['DL4003', 'no-duplicate-instruction'],
  ['dl4003', 'no-duplicate-instruction'],
  ['no-duplicate-instruction', 'no-duplicate-instruction'],
]) {
  test(`${code} leads to the rule`, async ({ page }) => {
    await page.goto('guide/definition/');
    await page.keyboard.press('Control+k');
    await page.locator(input).fill(code ?? '');
    await expect(page.locator('.search-dialog li a').first()).toHaveAttribute('href', new RegExp(`/rules/${rule}/$`));
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`/rules/${rule}/$`));
  });
}

for (const [question, place] of [
  ['healthcheck', 'container-api/#health-endpoints'],
  ['image size', 'small/#minimal-base-image'],
  ['alpine vs debian', 'small/#minimal-base-image'],
  ['how to run as non root', 'small/#non-root-user'],
  ['multi-stage build', 'small/#multi-stage-build'],
  ['container exits immediately', 'linux-process/#run-in-foreground'],
  ['sidecar', 'guide/composite-patterns/#sidecar'],
  ['12 factor', 'guide/related-work/#nearest-relatives'],
]) {
  test(`“${question}” leads to ${place}`, { tag: '@wide' }, async ({ page }) => {
    await page.goto('guide/definition/');
    await page.keyboard.press('/');
    await page.locator(input).fill(question ?? '');
    await expect(page.locator('.search-dialog li a').first()).toHaveAttribute('href', new RegExp(`/${place}$`));
  });
}

test('what is typed while the dialog is on its way is kept', async ({ page }) => {
  const release = await hold(page, '**/dialogs.js');
  await page.goto('guide/definition/');
  await page.keyboard.press('/');
  await page.keyboard.type('sigx');
  await page.keyboard.press('Backspace');
  release();
  await expect(page.locator(input)).toHaveValue('sig');
});

test('Esc returns to where the reader was', { tag: '@wide' }, async ({ page }) => {
  await page.goto('guide/definition/');
  const link = page.getByRole('link', { name: 'Rules' }).first();
  await link.focus();
  await page.keyboard.press('/');
  await expect(page.locator(input)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
});

test('no result says what dropping a word would give', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('/');
  await page.locator(input).fill('sigterm qqqqqq');
  await expect(page.locator('.nothing')).toContainText('Nothing has all of “sigterm”, “qqqqqq”.');
  await expect(page.locator('.nothing')).toContainText(/Without “qqqqqq” there (is|are) \d+/);
  await page.getByRole('button', { name: 'Show them' }).click();
  await expect(page.locator('.search-dialog li a').first()).toContainText('Handle termination signals');
});

test('without the index titles, ids and codes are still found', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('');
  await page.keyboard.press('/');
  await page.locator(input).fill('exit');
  await expect(page.locator('.search-dialog li a').first()).toContainText('Exit codes');
  await expect(page.locator('.search-dialog footer .note')).toHaveText(/Titles, ids and codes are found/);
});

test('the dialog loads only when opened, breaks no policy and has no finding of axe', async ({ page }) => {
  const loaded: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  page.on('console', (message) => said.push(message.text()));
  await page.goto('guide/definition/');
  expect(loaded.filter((path) => /dialogs|pagefind|search/.test(path))).toEqual([]);
  await page.keyboard.press('/');
  await page.locator(input).fill('volume');
  await expect(page.locator('.search-dialog li a').first()).toBeVisible();
  await expectAccessible(page, '.search-dialog');
  expect(said).toEqual([]);
});
