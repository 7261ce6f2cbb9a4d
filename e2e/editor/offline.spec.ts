/** What needs a part that has not loaded yet, without a network. */
import { editor, expect, expectListed, expectText, openWith, ready, shellForm, test } from './checker-page.ts';
import { drop } from './transfers.ts';

const files = [
  { name: '.hadolint.yaml', text: 'ignored:\n  - DL3025\n', then: [] },
  {
    name: 'module-container.yaml',
    text: 'rules:\n  exec-form-command: error\n',
    then: ['error 3:12 exec-form-command'],
  },
] as const;

for (const { name, text, then } of files) {
  test(`a ${name} dropped offline is kept, and used once there is a network`, async ({ page, context }) => {
    await openWith(page, shellForm, name === '.hadolint.yaml' ? '&preset=hadolint' : '');
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await drop(page, [{ name, text }]);
    await expect(page.locator('.notice p')).toHaveText([
      'Settings not used yet',
      `${name}: kept, and read once there is a network. Try again`,
    ]);
    await expectListed(page, ['warning 3:12 exec-form-command']);
    await expectText(page, shellForm);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('.notice')).toContainText('Settings not used yet');
    await page.getByRole('button', { name: 'Settings' }).click();
    await expect(page.getByLabel(name)).toHaveValue(text);
    await context.setOffline(false);
    await expect(page.locator('.notice p')).toHaveText([`${name} is in the settings and used.`]);
    await expectListed(page, then);
  });
}

test('a .dockerignore dropped offline is used at once: nothing has to load for it', async ({ page, context }) => {
  await openWith(page, 'FROM alpine:3.22\nCOPY notes.txt /srv/\nUSER 10001\n');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await drop(page, [{ name: '.dockerignore', text: 'notes.txt\n' }]);
  await expect(page.locator('.notice p')).toHaveText(['.dockerignore is in the settings and used.']);
  await expectListed(page, ['warning 2:6 copy-ignored-file']);
});

test('a rule set offline changes nothing and says why, and can be set again later', async ({ page, context }) => {
  await openWith(page, shellForm);
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: 'Settings' }).click();
  await context.setOffline(true);
  await page.getByLabel('Rules', { exact: true }).fill('exec-form-command');
  await expect(page.locator('.notice p')).toHaveText([
    'Not changed: this needs a part that did not load. Try again once there is a network.',
  ]);
  await expect(page.getByLabel('module-container.yaml')).toHaveValue('');
  await context.setOffline(false);
  await page.getByLabel('Rules', { exact: true }).fill('exec-form-command');
  await expect(page.getByLabel('Severity of exec-form-command')).toHaveValue('on');
  await expect(page.locator('.notice')).toHaveCount(0);
});

test('an editor that did not load comes when there is a network again', async ({ page, context }) => {
  await page.route(/\/editor\.[\w-]+\.js$/, (route) => route.abort('internetdisconnected'));
  await page.goto(`/check/#text=${encodeURIComponent(shellForm)}`);
  await expectListed(page, ['warning 3:12 exec-form-command']);
  await page.locator('textarea').focus();
  await context.setOffline(true);
  await page.unrouteAll();
  await context.setOffline(false);
  await ready(page);
  await expectText(page, shellForm);
  await expect(editor(page)).toBeFocused();
});
