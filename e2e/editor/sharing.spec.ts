import { deflateRawSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import {
  editor,
  execForm,
  expect,
  expectSaid,
  expectText,
  foot,
  openWith,
  ready,
  shellForm,
  test,
} from './checker-page.ts';
import { leaveDraft, storedDraft } from './drafts.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('a copied link brings text and settings to another reader, and nothing to a server', async ({ page, context }) => {
  await openWith(page, shellForm, '&preset=strict&arg=A%3D1');
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expectSaid(page, 'Copied');
  const link = await clipboard(page);
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/check\/#1\.[\w-]+$/);
  const other = await context.newPage();
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  await other.goto(link);
  await ready(other);
  await expectText(other, shellForm);
  await expect(other.getByLabel('Preset').first()).toHaveValue('strict');
  await other.getByRole('button', { name: 'Settings' }).click();
  await expect(other.getByLabel('Build arguments')).toHaveValue('A=1');
  const payload = link.slice(link.indexOf('#') + 1);
  expect(asked.filter((url) => url.includes(payload.slice(0, 20)) && !url.includes('#'))).toEqual([]);
});

test('after load nothing is asked for, whatever one does with the text', async ({ page }) => {
  await openWith(page, `${shellForm}EXPOSE 99999\n`);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await editor(page).press('F8');
  await page.keyboard.press('ControlOrMeta+.');
  await page.getByRole('button', { name: 'Apply fix' }).press('Enter');
  await page.getByRole('button', { name: 'Ignore…: valid-port, line 4' }).click();
  await page.getByLabel('Reason').fill('a test');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Nothing to mark.' })).toBeVisible();
  await page.getByRole('button', { name: 'Share' }).click();
  for (const name of ['Copy link', 'Copy Markdown link', 'Copy Markdown report'])
    await page.getByRole('button', { name, exact: true }).click();
  await expect.poll(() => clipboard(page)).toContain('Nothing');
  await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download SARIF' }).click()]);
  expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
});

test('copies a Markdown link', async ({ page }) => {
  await openWith(page, shellForm);
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Copy Markdown link' }).click();
  await expect
    .poll(() => clipboard(page))
    .toMatch(/^\[Dockerfile in the checker\]\(http:\/\/127\.0\.0\.1:\d+\/check\/#1\.[\w-]+\)$/);
});

test('says when copying fails', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }),
  );
  await openWith(page, shellForm);
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expectSaid(page, 'Failed, select the text');
  await expect(page.getByLabel('Address')).toHaveValue(/#1\./);
});

test('fills in an issue for a false finding', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = (address) => {
      document.body.dataset.opened = String(address);
      return null;
    };
  });
  await openWith(page, shellForm);
  await editor(page).locator('.mark-warning').click();
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Report a false finding' }).click();
  const opened = new URL((await page.locator('body').getAttribute('data-opened')) ?? '');
  expect(opened.pathname).toMatch(/\/issues\/new$/);
  expect(opened.searchParams.get('title')).toBe('False finding: exec-form-command');
  expect(opened.searchParams.get('body')).toContain('ENTRYPOINT sleep 1000');
  expect(opened.searchParams.get('body')).not.toContain('USER 10001');
});

test('a link does not take the place of a draft without a way back', async ({ page }) => {
  const own = 'FROM alpine:3.22\n# my own work\nUSER 10001\n';
  await page.goto('/check/');
  await page.locator('textarea').focus();
  await ready(page);
  await editor(page).focus();
  await page.keyboard.insertText(own);
  await expect.poll(() => storedDraft(page)).toContain('my own work');
  await page.goto('about:blank');
  await openWith(page, shellForm);
  await expectText(page, shellForm);
  await expect(page.locator('.notice')).toContainText('This came by a link. Your own draft is kept: go back to it');
  expect(await storedDraft(page)).toContain('my own work');
  await page.getByRole('button', { name: 'go back to it' }).click();
  await expectText(page, own);
  await page.goto('about:blank');
  await page.goto('/check/');
  await ready(page);
  await expectText(page, own);
});

test('an example by its address leaves a way back to the draft', async ({ page, hasTouch }) => {
  await leaveDraft(page, execForm);
  await page.goto('/check/#example=go');
  await ready(page);
  await expect(editor(page)).toContainText('golang');
  await page.getByRole('button', { name: 'go back to it' }).press('Enter');
  await expectText(page, execForm);
  await expect(hasTouch ? foot(page) : editor(page)).toBeFocused();
});

const packed = (json: string) => `1.${deflateRawSync(json).toString('base64url')}`;
const hostile = '<img src=x onerror="window.broken=1"><script>window.broken=1</script>';

test('script in every field of a link stays text', async ({ page }) => {
  const link = packed(
    JSON.stringify({
      t: `FROM ${hostile}\n# ${hostile}\nCMD ${hostile}\n`,
      n: hostile,
      s: { buildArgs: hostile, target: hostile, dockerignore: hostile, hadolint: hostile, configuration: hostile },
    }),
  );
  await page.goto(`/check/#${link}`);
  await ready(page);
  for (const name of ['Settings', 'Share', 'Examples']) {
    await page.getByRole('button', { name }).click();
    await expect(page.getByRole('heading', { name })).toBeFocused();
    await expect(page.locator('dockerfile-checker img, dockerfile-checker script')).toHaveCount(0);
  }
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
});

const refused = [
  ['cut short', `${packed(JSON.stringify({ t: shellForm.repeat(20) })).slice(0, 30)}`, 'damaged or cut short'],
  ['of a newer version', '9.abc', 'newer version of this page'],
  [
    'of 10 MB after decompression',
    packed(JSON.stringify({ t: 'a'.repeat(10_000_000) })),
    'more than the checker takes, 1.0 MB',
  ],
  ['with an unknown setting', packed(JSON.stringify({ t: 'FROM a', s: { evil: 'x' } })), 'damaged or cut short'],
  ['in broken encoding', 'text=%E0%A4%A', 'damaged or cut short'],
] as const;

for (const [title, fragment, says] of refused) {
  test(`a link ${title} changes nothing and says why`, async ({ page }) => {
    const draft = await leaveDraft(page, execForm);
    await page.goto(`/check/#${fragment}`);
    await ready(page);
    await expect(page.locator('.notice')).toContainText(says);
    await expectText(page, execForm);
    expect(await storedDraft(page)).toBe(draft);
  });
}

test('a text that is too long for a link gets other ways out', async ({ page }) => {
  const noise = Array.from(
    { length: 9000 },
    (_, index) => `ENV V${index}=${(index * 7919 * 104_729) % 1_000_003}${(index * 31_337) % 99_991}`,
  ).join('\n');
  await leaveDraft(page, `FROM alpine:3.22\n${noise}\n`);
  await page.goto('/check/');
  await ready(page);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.locator('.panel.share')).toContainText(/The text is too long for a link: [\d,]+ characters/);
  await expect(page.getByRole('button', { name: 'Copy Markdown report' })).toBeVisible();
});
