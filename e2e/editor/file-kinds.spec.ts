/** Files by drop and by paste: which are taken, what for, and what is said of the others. */
import type { Page } from '@playwright/test';
import { expectAccessible } from '../every-view.ts';
import { hold } from '../hold.ts';
import {
  editor,
  execForm,
  expect,
  expectListed,
  expectText,
  openWith,
  ready,
  shellForm,
  test,
} from './checker-page.ts';
import { drop, pasteFiles, type TestFile } from './transfers.ts';

const opens =
  'The checker opens Dockerfile, Dockerfile.*, *.Dockerfile, Containerfile, .dockerignore, .hadolint.yaml, module-container.yaml, and files that begin as a Dockerfile does.';
const kept = `${opens} Your text is still here.`;

const notices = (page: Page) => page.locator('.notice p');

const ways = [
  ['dropped', drop],
  ['pasted', async (page: Page, files: readonly TestFile[]) => void (await pasteFiles(page, files))],
] as const;

for (const [way, bring] of ways) {
  test(`a ${way} Dockerfile is shown and checked`, async ({ page }) => {
    await openWith(page, 'FROM scratch\n');
    await bring(page, [{ name: 'api.Dockerfile', text: shellForm }]);
    await expectListed(page, ['warning 3:12 exec-form-command']);
    await expectText(page, shellForm);
    await expect(page.locator('.file-name')).toHaveText('api.Dockerfile');
    await expect(page.locator('.notice')).toHaveCount(0);
  });

  test(`a ${way} .dockerignore is used`, async ({ page }) => {
    await openWith(page, 'FROM alpine:3.22\nCOPY notes.txt /srv/\nUSER 10001\n');
    await expectListed(page, []);
    await bring(page, [{ name: '.dockerignore', text: 'notes.txt\n' }]);
    await expect(notices(page)).toHaveText(['.dockerignore is in the settings and used.']);
    await expectListed(page, ['warning 2:6 copy-ignored-file']);
    await expectText(page, 'FROM alpine:3.22\nCOPY notes.txt /srv/\nUSER 10001\n');
  });

  test(`a ${way} .hadolint.yaml silences what it ignores`, async ({ page }) => {
    await openWith(page, shellForm, '&preset=hadolint');
    await expectListed(page, ['warning 3:12 exec-form-command']);
    await bring(page, [{ name: '.hadolint.yaml', text: 'ignored:\n  - DL3025\n' }]);
    await expect(notices(page)).toHaveText(['.hadolint.yaml is in the settings and used.']);
    await expectListed(page, []);
  });

  test(`several files ${way}: each Dockerfile is kept, the others are used as settings`, async ({ page }) => {
    await openWith(page, 'FROM scratch\n');
    await bring(page, [
      { name: 'Dockerfile', text: shellForm },
      { name: 'Dockerfile', text: execForm },
      { name: 'module-container.yaml', text: 'rules:\n  exec-form-command: error\n' },
      { name: '.dockerignore', text: '*.md\n' },
      { name: 'logo.png', text: [137, 80, 78, 71, 13, 10, 26, 10, 0, 0], type: 'image/png' },
    ]);
    await expect(notices(page)).toHaveText([
      'module-container.yaml, .dockerignore are in the settings and used.',
      'logo.png is not opened: it is not text.',
      opens,
    ]);
    await expectListed(page, ['error 3:12 exec-form-command']);
    const choice = page.locator('select[data-input="file"]');
    await expect(choice.locator('option')).toHaveText(['Dockerfile', 'Dockerfile (2)']);
    await choice.selectOption('Dockerfile (2)');
    await expectText(page, execForm);
  });

  test(`a ${way} file that is no Dockerfile is refused, and the text stays`, async ({ page }) => {
    await openWith(page, shellForm);
    await editor(page).press('ControlOrMeta+End');
    await page.keyboard.insertText('# mine\n');
    await bring(page, [
      { name: 'notes.txt', text: 'From here on: buy milk.\n' },
      { name: 'README.md', text: '# A title\n\nRun `make`.\n' },
    ]);
    await expect(notices(page)).toHaveText([
      'notes.txt is not opened: neither its name nor its first line is that of a Dockerfile.',
      'README.md is not opened: neither its name nor its first line is that of a Dockerfile.',
      kept,
    ]);
    await expectText(page, `${shellForm}# mine\n`);
    await expectListed(page, ['warning 3:12 exec-form-command']);
    await expectAccessible(page, 'dockerfile-checker');
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(page.locator('.notice')).toHaveCount(0);
  });
}

test('a name that says nothing leaves it to the text', async ({ page }) => {
  await openWith(page, 'FROM scratch\n');
  await drop(page, [{ name: 'build.txt', text: `# The image of the API\n${execForm}` }]);
  await expectText(page, `# The image of the API\n${execForm}`);
  await expect(page.locator('.file-name')).toHaveText('build.txt');
});

test('what is too large is refused by itself, and many refusals are counted', async ({ page }) => {
  await openWith(page, 'FROM scratch\n');
  await drop(page, [
    { name: 'Dockerfile', text: 'RUN echo some text\n'.repeat(273_000) },
    { name: 'web.Dockerfile', text: execForm },
    ...['a', 'b', 'c', 'd', 'e'].map((name) => ({ name: `${name}.md`, text: 'words\n' })),
  ]);
  await expect(notices(page)).toHaveText([
    'Dockerfile is not opened: 5.2 MB is more than the checker takes, 1.0 MB.',
    ...['a', 'b', 'c', 'd'].map(
      (name) => `${name}.md is not opened: neither its name nor its first line is that of a Dockerfile.`,
    ),
    '1 more is not opened.',
    opens,
  ]);
  await expectText(page, execForm);
});

test('what was typed in an open file is kept when another file is dropped', async ({ page }) => {
  await openWith(page, 'FROM scratch\n');
  await drop(page, [{ name: 'api.Dockerfile', text: shellForm }]);
  await expectText(page, shellForm);
  await editor(page).press('ControlOrMeta+End');
  await page.keyboard.insertText('# mine\n');
  await drop(page, [{ name: 'web.Dockerfile', text: execForm }]);
  await expectText(page, execForm);
  await page.locator('select[data-input="file"]').selectOption('api.Dockerfile');
  await expectText(page, `${shellForm}# mine\n`);
});

test('undo brings the text before a dropped file back with its name, and redo the file', async ({ page }) => {
  await openWith(page, 'FROM scratch\n');
  const name = page.locator('.file-name');
  await drop(page, [{ name: 'api.Dockerfile', text: shellForm }]);
  await expect(name).toHaveText('api.Dockerfile');
  await editor(page).press('ControlOrMeta+z');
  await expect(name).toHaveText('Dockerfile');
  await expectText(page, 'FROM scratch\n');
  await editor(page).press('ControlOrMeta+Shift+z');
  await expect(name).toHaveText('api.Dockerfile');
  await expectText(page, shellForm);
});

test('a folder, or a file that cannot be read, is refused', async ({ page }) => {
  await openWith(page, 'FROM scratch\n');
  await page.evaluate(() => {
    Blob.prototype.text = () => Promise.reject(new DOMException('it is a folder', 'NotFoundError'));
  });
  await drop(page, [{ name: 'service', text: '' }]);
  await expect(notices(page)).toHaveText(['service is not opened: it is a folder, or cannot be read.', kept]);
});

test('a file let go beside the checker on its own page is taken, too', async ({ page }) => {
  await openWith(page, 'FROM scratch\n');
  await drop(page, [{ name: 'api.Dockerfile', text: shellForm }], 'footer');
  await expectText(page, shellForm);
});

test('a file let go before the checker has loaded is opened when it has', async ({ page }) => {
  const release = await hold(page, /\/_astro\/checker\./);
  await page.goto('/check/');
  await expect(page.locator('dockerfile-checker textarea')).toBeVisible();
  await drop(page, [{ name: 'api.Dockerfile', text: shellForm }]);
  release();
  await ready(page);
  await expectText(page, shellForm);
  await expect(page.locator('.file-name')).toHaveText('api.Dockerfile');
});

test('text that is dragged over the checker is no file', async ({ page }) => {
  await openWith(page, 'FROM scratch\n');
  const dataTransfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'words');
    return data;
  });
  const relatedTarget = await page.locator('dockerfile-checker').elementHandle();
  for (const type of ['dragover', 'dragleave'])
    await page.dispatchEvent('dockerfile-checker .code', type, { dataTransfer, relatedTarget });
  await expect(page.locator('dockerfile-checker')).not.toHaveClass(/dropping/);
});

test('a text that brings its picture along is pasted as text', async ({ page }) => {
  await openWith(page, 'FROM scratch\n');
  await page.getByRole('button', { name: 'Close' }).click();
  const picture = { name: 'image.png', text: [137, 80, 78, 71, 0], type: 'image/png' };
  await editor(page).press('ControlOrMeta+End');
  await pasteFiles(page, [picture], 'USER 10001\n');
  await expectText(page, 'FROM scratch\nUSER 10001\n');
  await expect(page.locator('.notice')).toHaveCount(0);
  expect(await pasteFiles(page, [picture])).toBe(false);
  await expect(notices(page)).toHaveText(['image.png is not opened: it is not text.', kept]);
});
