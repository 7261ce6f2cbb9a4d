/** No text of a reader is lost without a way back: leaving at once, undo, other windows, other files, slow parts. */
import type { Page } from '@playwright/test';
import { hold } from '../hold.ts';
import { editor, expect, expectText, openWith, ready, shellForm, test } from './checker-page.ts';
import { drop } from './transfers.ts';

const own = (word: string) => `FROM alpine:3.22\nUSER 10001\nENTRYPOINT ["${word}"]\n`;

async function open(page: Page): Promise<void> {
  await page.goto('/check/');
  await page.locator('textarea').click();
  await ready(page);
}

async function write(page: Page, text: string): Promise<void> {
  await editor(page).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
}

async function expectDraft(page: Page, text: string | undefined): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => JSON.parse(localStorage.getItem('module-container.draft') ?? '{}').t))
    .toBe(text);
}

async function expectPutAside(page: Page, texts: readonly string[]): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() =>
        JSON.parse(localStorage.getItem('module-container.drafts') ?? '[]').map(({ t }: { t: string }) => t),
      ),
    )
    .toEqual(texts);
}

test('what was typed last is kept when the page is loaded again at once, or left', async ({ page }) => {
  await open(page);
  await write(page, own('a'));
  await page.reload();
  await ready(page);
  await expectText(page, own('a'));
  await write(page, own('b'));
  await page.goto('/linux-process/');
  await expectDraft(page, own('b'));
});

test('a draft that is deleted and brought back by undo is kept', async ({ page }) => {
  await open(page);
  await write(page, own('a'));
  await expectDraft(page, own('a'));
  await page.reload();
  await ready(page);
  await editor(page).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await expectDraft(page, undefined);
  await page.keyboard.press('ControlOrMeta+z');
  await expectText(page, own('a'));
  await expectDraft(page, own('a'));
});

test('a draft makes way for what is written before the checker is there, and is put aside', async ({ page }) => {
  await open(page);
  await write(page, own('old'));
  await expectDraft(page, own('old'));
  const release = await hold(page, /checker\.[\w-]+\.js$/);
  await page.reload();
  await page.locator('textarea').fill(own('new'));
  release();
  await ready(page);
  await expectDraft(page, own('new'));
  await expectPutAside(page, [own('old')]);
});

test('of two windows neither takes the draft of the other, whatever their order', async ({ page, context }) => {
  await open(page);
  const other = await context.newPage();
  await open(other);
  await write(page, own('one'));
  await expectDraft(page, own('one'));
  await write(other, own('two'));
  await expectDraft(page, own('two'));
  await expectPutAside(page, [own('one')]);
  await write(page, own('three'));
  await expectDraft(page, own('three'));
  await expectPutAside(page, [own('two'), own('one')]);
  await other.getByRole('button', { name: 'Examples' }).click();
  const aside = other.locator('.panel').getByRole('button', { name: 'FROM alpine:3.22, 4 lines' });
  await expect(aside).toHaveCount(2);
  await aside.nth(1).click();
  await expectText(other, own('one'));
});

test('what is written in one file is not lost to what is written in the next', async ({ page }) => {
  await open(page);
  await drop(page, [
    { name: 'a.Dockerfile', text: own('a') },
    { name: 'b.Dockerfile', text: own('b') },
  ]);
  await expectText(page, own('a'));
  await write(page, own('my a'));
  await page.locator('[data-input="file"]').selectOption('b.Dockerfile');
  await expectText(page, own('b'));
  await write(page, own('my b'));
  await expectDraft(page, own('my b'));
  await expectPutAside(page, [own('my a')]);
});

test('a step within the page does not open the example of the address again', async ({ page }) => {
  await page.goto('/check/?example=go');
  await ready(page);
  await write(page, own('mine'));
  await page.evaluate(() => (location.hash = '#text'));
  await page.evaluate(() => (location.hash = '#property=small'));
  await expect(page.locator('dockerfile-checker')).toHaveAttribute('data-checked', 'true');
  await expectText(page, own('mine'));
});

test('of two examples that are asked for the last one stays', async ({ page }) => {
  const release = await hold(page, /python\.[\w-]+\.js$/);
  await open(page);
  const asked = page.waitForRequest(/python\.[\w-]+\.js$/);
  await page.evaluate(() => (location.hash = '#example=python'));
  await asked;
  await page.evaluate(() => (location.hash = '#example=go'));
  const first = editor(page).locator('.cm-line').nth(1);
  await expect(first).toHaveText('ARG GO_VERSION=1.25');
  const loaded = page.waitForEvent('requestfinished', (request) => request.url().includes('/python.'));
  release();
  await loaded;
  await ready(page);
  await expect(first).toHaveText('ARG GO_VERSION=1.25');
});

test('an example that does not load says so, and comes once there is a network', async ({ page, context }) => {
  await open(page);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Python' }).click();
  await expect(page.locator('.notice p')).toHaveText([
    'The example "python" did not load. Try again once there is a network.',
  ]);
  await context.setOffline(false);
  await page.getByRole('link', { name: 'Python' }).click();
  await expect(page.locator('.notice')).toHaveCount(0);
  await expect(editor(page).locator('.cm-line').first()).toHaveText('FROM python');
});

test('the link on show is of the text and the preset on show', async ({ page }) => {
  await openWith(page, shellForm);
  await page.getByRole('button', { name: 'Share' }).click();
  const address = page.getByLabel('Address');
  let before = await address.inputValue();
  const changes = [() => write(page, own('x')), () => page.getByLabel('Preset').selectOption('strict')];
  for (const change of changes) {
    await change();
    await expect(address).not.toHaveValue(before);
    before = await address.inputValue();
  }
  await page.goto(before);
  await page.reload();
  await ready(page);
  await expectText(page, own('x'));
  await expect(page.getByLabel('Preset')).toHaveValue('strict');
});
