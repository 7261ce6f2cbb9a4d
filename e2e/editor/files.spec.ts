import { readFileSync } from 'node:fs';
import { editor, expect, expectListed, expectText, listed, openWith, ready, shellForm, test } from './checker-page.ts';
import { storedDraft } from './drafts.ts';
import { downloaded } from './transfers.ts';

test('opens a file by its button', async ({ page }) => {
  await openWith(page, 'FROM scratch\n');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open' }).first().click(),
  ]);
  await chooser.setFiles([{ name: 'api.Dockerfile', mimeType: 'text/plain', buffer: Buffer.from(shellForm) }]);
  await expectListed(page, ['warning 3:12 exec-form-command']);
});

test('shows where files may be let go, as long as they hover', async ({ page }) => {
  await openWith(page, 'FROM scratch\n');
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['FROM scratch\n'], 'Dockerfile'));
    return transfer;
  });
  await page.dispatchEvent('dockerfile-checker .code', 'dragover', { dataTransfer: data });
  await expect(page.locator('dockerfile-checker .code')).toHaveCSS('outline-style', 'dashed');
  await page.dispatchEvent('dockerfile-checker .code', 'dragleave', { dataTransfer: data });
  await expect(page.locator('dockerfile-checker .code')).not.toHaveCSS('outline-style', 'dashed');
});

test('the target stage is the one that is judged, and a name that is none is said', async ({ page }) => {
  await openWith(page, 'FROM alpine:3.22 AS tools\nENTRYPOINT ["sleep", "1"]\nFROM alpine:3.22\nUSER 10001\n');
  await expectListed(page, []);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByLabel('Target stage').fill('tool');
  await expect(page.locator('#setting-target-problems li')).toHaveText([
    'No stage of this file is named tool. Rules about the final stage are silent.',
  ]);
  await page.getByLabel('Target stage').fill('tools');
  await expect(page.locator('#setting-target-problems li')).toHaveCount(0);
  await expectListed(page, ['warning 2:1 user-required']);
});

test('a preset and an option of a rule change what is found, and are there after a reload', async ({ page }) => {
  await page.goto('/check/');
  await page.locator('textarea').focus();
  await ready(page);
  await page.keyboard.insertText('FROM alpine:3.22 AS a\nRUN apk add curl\nFROM alpine:3.22\nUSER 10001\n');
  await expect.poll(() => storedDraft(page)).not.toBeNull();
  await expectListed(page, []);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByLabel('Rules', { exact: true }).fill('apk-no-cache');
  await page.getByLabel('scope', { exact: true }).selectOption('all');
  await expectListed(page, ['info 2:5 apk-no-cache']);
  await page.locator('#setting-preset').selectOption('strict');
  await expect.poll(async () => (await listed(page)).length).toBeGreaterThan(1);
  await expect.poll(() => storedDraft(page)).toContain('"preset":"strict"');
  await page.reload();
  await ready(page);
  await expect(page.getByLabel('Preset').first()).toHaveValue('strict');
});

test('settings are checked as one types and used at once', async ({ page }) => {
  await openWith(page, 'FROM alpine:3.22\nARG PORT\nEXPOSE $PORT\nUSER 10001\n');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByLabel('Build arguments').fill('PORT=99999\n2=x');
  await expect(page.locator('.problems li')).toHaveText([
    'Line 2: write NAME=value. A name has letters, digits and underscores, and does not start with a digit.',
  ]);
  await expectListed(page, ['error 3:8 valid-port']);
  await page.getByLabel('module-container.yaml').fill('rules:\n  valid-prt: off\n');
  await expect(page.locator('#setting-configuration-problems li')).toContainText('valid-port');
  await page.getByLabel('module-container.yaml').fill('rules:\n  valid-port: off\n');
  await expectListed(page, []);
  await page.getByRole('button', { name: 'Back to the defaults' }).click();
  await expect(page.getByLabel('Build arguments')).toHaveValue('');
});

test('a rule gets its severity in the pane, and settings leave as a file', async ({ page }) => {
  await openWith(page, shellForm);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByLabel('Rules', { exact: true }).fill('exec-form-command');
  await page.getByLabel('Severity of exec-form-command').selectOption('error');
  await expectListed(page, ['error 3:12 exec-form-command']);
  expect(await downloaded(page, 'Download module-container.yaml')).toEqual({
    name: 'module-container.yaml',
    text: 'rules:\n  exec-form-command: error\npreset: recommended\n',
  });
});

test('loads an example, and gives the text before back', async ({ page }) => {
  await page.goto('/check/');
  await page.getByRole('link', { name: 'Go', exact: true }).first().click();
  await ready(page);
  await expect(editor(page)).toContainText('golang');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expectText(page, '');
});

test('opens an example of the handbook by its address', async ({ page }) => {
  await page.goto('/check/?example=exec-form-entrypoint/docker-bad');
  await ready(page);
  await expectText(page, readFileSync('content/examples/exec-form-entrypoint/docker-bad/Dockerfile', 'utf8'));
  await page.goto('/check/?example=../../secret');
  await ready(page);
  await expect(page.locator('.notice p')).toHaveText('There is no example "../../secret".');
});
