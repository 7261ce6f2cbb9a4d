import {
  editor,
  expect,
  expectListed,
  expectSaid,
  expectText,
  finding,
  paste,
  ready,
  shellForm,
  test,
} from './checker-page.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const pasted = `FROM node:22-slim AS build
WORKDIR /src
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:22-slim
WORKDIR /app
COPY --from=build /src/dist ./dist
USER node
ENTRYPOINT node dist/server.js
`;

test('a new user pastes, understands, fixes and shares', async ({ page }) => {
  const start = Date.now();
  await page.goto('/check/');
  await page.locator('textarea').click();
  await ready(page);
  await paste(page, pasted);
  const item = finding(page, 'exec-form-command');
  await expect(item.locator('.message')).toBeVisible();
  await expect(item.getByRole('link', { name: /^Practice / })).toHaveAttribute(
    'href',
    '/linux-process/#exec-form-entrypoint',
  );
  await item.getByRole('button', { name: /^Fix:/ }).click();
  await page.getByRole('button', { name: 'Apply fix' }).click();
  await expect(finding(page, 'exec-form-command')).toHaveCount(0);
  await expectText(page, pasted.replace('node dist/server.js', '["node", "dist/server.js"]'));
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expectSaid(page, 'Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/check\/#1\.[\w-]+$/);
  await expect(editor(page)).toBeVisible();
  console.log(`paste, understand, fix, share: ${((Date.now() - start) / 1000).toFixed(1)} s`);
  expect(Date.now() - start).toBeLessThan(60_000);
});

test('an address that is entered on the open page brings its text', async ({ page }) => {
  await page.goto('/check/');
  await page.goto(`/check/#text=${encodeURIComponent(shellForm)}`);
  await ready(page);
  await expectText(page, shellForm);
  await expectListed(page, ['warning 3:12 exec-form-command']);
});

test('what is written before the checker is there is the reader’s own', async ({ page }) => {
  await page.goto('/check/');
  await page.locator('textarea').fill(shellForm);
  await ready(page);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('module-container.draft'))).toContain('sleep 1000');
  await page.reload();
  await ready(page);
  await expectText(page, shellForm);
});
