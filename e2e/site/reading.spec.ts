import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, overflow } from '../every-view.ts';

const pages = [
  '',
  'linux-process/',
  'container-api/',
  'guide/definition/',
  'guide/formats/',
  'rules/',
  'rules/no-duplicate-instruction/',
  'no/such-page/',
];

/** The runtimes of one practice, each in a panel. */
const panelsOfSignals = '#handle-termination-signals ~ .prose .panel';

/** Fails on a refused resource, a policy violation or an error in the console. */
function listen(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 404/.test(message.text())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  return said;
}

for (const path of pages) {
  test(`/${path} stays inside its window, asks no other origin and breaks no policy`, async ({ page, baseURL }) => {
    const said = listen(page);
    const others: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:')) others.push(request.url());
    });
    await page.goto(path);
    for (const width of [320, 360, 720, 1024, 1180, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), `${width} px`).toBe(0);
    }
    expect(others).toEqual([]);
    expect(said).toEqual([]);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`/${path} has no finding of axe, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await expectAccessible(page);
    });
  }
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every panel stands below the one before, with its heading, and no control that needs script is shown', async ({
    page,
  }) => {
    await page.goto('linux-process/');
    const panels = await page.locator(panelsOfSignals).all();
    expect(panels.length).toBeGreaterThan(1);
    for (const panel of panels) {
      await expect(panel).toBeVisible();
      await expect(panel.locator('h4')).toBeVisible();
    }
    for (const name of ['.tabs', '.search', '.theme', '[data-copy]']) {
      await expect(page.locator(name).first()).toBeHidden();
    }
  });
});

test('the theme is kept and set before the first paint', { tag: '@wide' }, async ({ page }) => {
  await page.goto('');
  await page.locator('.theme').click();
  await page.locator('.theme').click();
  await expect(page.getByRole('button', { name: 'Theme: dark' })).toBeVisible();
  await page.goto('linux-process/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(231, 234, 237)');
});

test(
  'the contents of a narrow page open in a dialog, with the theme, and go back',
  { tag: '@narrow' },
  async ({ page }) => {
    await page.goto('linux-process/');
    await page.getByRole('link', { name: 'Contents' }).click();
    const dialog = page.getByRole('dialog', { name: 'Contents' });
    await expect(dialog.getByRole('link', { name: 'Small' })).toBeVisible();
    await dialog.getByRole('button', { name: 'Theme: auto' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.locator('footer #pages')).toBeVisible();
  },
);

test('the outline marks the section one reads', { tag: '@wide' }, async ({ page }) => {
  await page.goto('linux-process/#exit-codes');
  await expect(page.locator('.outline [aria-current]')).toHaveText(/Exit codes/);
});

test('print shows every panel and hides what is for the screen', async ({ page }) => {
  await page.goto('linux-process/');
  await page.emulateMedia({ media: 'print' });
  const panels = await page.locator(panelsOfSignals).all();
  expect(panels.length).toBeGreaterThan(1);
  for (const panel of panels) await expect(panel.locator('h4')).toBeVisible();
  for (const name of ['.masthead', '.thumbs', '.tabs', '.outline', '.actions', '#pages']) {
    await expect(page.locator(name).first()).toBeHidden();
  }
});

test('short and old addresses lead on without script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}p/exit-codes/`);
  await page.waitForURL(/\/linux-process\/#exit-codes$/);
  await page.goto(`${baseURL}rules/DL4003/`);
  await page.waitForURL(/\/rules\/no-duplicate-instruction\/$/);
  await context.close();
});

for (const address of ['DL4003/', 'dl4003', 'rules/dL4003/', 'no-duplicate-instruction', 'No-Duplicate-Instruction/'])
  test(`${address} leads to the rule`, { tag: '@wide' }, async ({ page }) => {
    await page.goto(address);
    await page.waitForURL(/\/rules\/no-duplicate-instruction\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

test('a page that is not there names the nearest', async ({ page }) => {
  await page.goto('linux-process/exit-code/');
  await expect(page.locator('#nearest a').first()).toHaveText(/Exit codes/);
});

test('a page that is not there has no address of its own', { tag: '@wide' }, async ({ page }) => {
  await page.goto('no/such-page/');
  await expect(page.locator('link[rel=canonical]')).toHaveCount(0);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await page.goto('guide/definition/');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/guide\/definition\/$/);
});

test('tables have the names of their headings', { tag: '@wide' }, async ({ page }) => {
  await page.goto('guide/definition/');
  for (const name of ['Three kinds', 'The runtimes in this handbook', 'The runtimes in this handbook, table 2'])
    await expect(page.getByRole('group', { name, exact: true }).locator('table')).toHaveCount(1);
});

test('the three kinds stand below each other on a telephone', { tag: '@narrow' }, async ({ page }) => {
  await page.goto('guide/definition/');
  const table = page.getByRole('group', { name: 'Three kinds', exact: true });
  expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
  await expect(table.getByRole('cell').nth(3)).toHaveAccessibleName(/^Module container: One replaceable/);
});
