import {
  editor,
  execForm,
  expect,
  expectListed,
  expectSaid,
  expectText,
  finding,
  foot,
  openWith,
  shellForm,
  test,
} from './checker-page.ts';

test('links the practice on the page it stands on, which need not be that of the rule’s property', async ({ page }) => {
  await openWith(page, 'FROM node:24-slim\nCMD ["node", "["]\nENV A = b\n');
  const practiceOf = (rule: string) => finding(page, rule).getByRole('link', { name: /^Practice / });
  await expect(practiceOf('user-required')).toHaveAttribute('href', '/small/#non-root-user');
  await expect(practiceOf('no-space-before-equals')).toHaveAttribute('href', '/container-api/#env-interface');
});

test('shows a finding whole: severity in words, message, rule, practice, codes on demand', async ({ page }) => {
  await openWith(page, shellForm);
  const item = finding(page, 'exec-form-command');
  await expect(item.locator('.severity')).toHaveText('Warning');
  await expect(item.getByRole('link', { name: 'exec-form-command' })).toHaveAttribute(
    'href',
    '/rules/exec-form-command/',
  );
  await expect(item.getByRole('link', { name: 'Practice 1.2' })).toHaveAttribute(
    'href',
    '/linux-process/#exec-form-entrypoint',
  );
  await expect(item.locator('.aliases ul')).toBeHidden();
  await item.locator('.aliases summary').click();
  await expect(item.locator('.aliases li').first()).toHaveText('hadolint DL3025');
});

test('previews a fix as a diff, applies it, takes it back', async ({ page, hasTouch }) => {
  await openWith(page, shellForm);
  await page.getByRole('button', { name: 'Fix: exec-form-command, line 3' }).click();
  const preview = page.getByRole('group', { name: 'Fix', exact: true });
  await expect(preview.locator('.safety')).toHaveText('safe');
  await expect(preview.locator('.diff-line.removed code')).toHaveText('ENTRYPOINT sleep 1000');
  await expect(preview.locator('.diff-line.removed del')).toHaveText('sleep 1000');
  await expect(preview.locator('.diff-line.added ins')).toHaveText('["sleep", "1000"]');
  await preview.getByRole('button', { name: 'Apply fix' }).click();
  await expectText(page, execForm);
  // On a touch screen the focus in the editor would bring up the keyboard.
  await expect(hasTouch ? foot(page) : editor(page)).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Nothing to mark.' })).toBeVisible();
  await expect(foot(page)).toContainText('Fixed: Use the exec form.');
  await foot(page).getByRole('button', { name: 'Undo' }).click();
  await expectText(page, shellForm);
  await expect(foot(page)).toBeFocused();
  await expect(foot(page).getByRole('button')).toHaveCount(0);
  await expectListed(page, ['warning 3:12 exec-form-command']);
});

const three =
  'FROM alpine:3.22 AS a\nUSER 10001\nCMD one\nFROM alpine:3.22\nMAINTAINER ada\nUSER 10001\nENTRYPOINT sleep 1000\n';

test('fixes all that is safe in one step', async ({ page }) => {
  await openWith(page, shellForm);
  await page.getByRole('button', { name: 'Fix all safe, 1' }).click();
  await expectText(page, execForm);
  await expectSaid(page, 'Fixed. Undo takes it back.');
  await expect(foot(page)).toContainText('Fixed.');
  await page.getByRole('group', { name: 'Tools' }).getByRole('button', { name: 'Undo' }).click();
  await expectText(page, shellForm);
});

test('fixes all of one rule', async ({ page }) => {
  await openWith(
    page,
    'FROM debian:12\nRUN apt-get install a\nRUN apt-get install b\nUSER 10001\nENTRYPOINT sleep 1\n',
  );
  const buttons = page.getByRole('button', { name: 'Fix all 2 of apt-get-assume-yes' });
  await expect(buttons).toHaveCount(2);
  await buttons.first().click();
  await expectText(
    page,
    'FROM debian:12\nRUN apt-get install -y a\nRUN apt-get install -y b\nUSER 10001\nENTRYPOINT sleep 1\n',
  );
});

test('ignores a finding with a reason, in a comment the checker obeys', async ({ page }) => {
  await openWith(page, shellForm);
  await page.getByRole('button', { name: 'Ignore…: exec-form-command, line 3' }).click();
  await expect(page.getByLabel('Reason')).toBeFocused();
  await page.keyboard.type('a shell is wanted');
  await expect(page.locator('#ignore-comment code')).toHaveText(
    '# module-container ignore exec-form-command: a shell is wanted',
  );
  await page.keyboard.press('Enter');
  await expectText(
    page,
    'FROM alpine:3.22\nUSER 10001\n# module-container ignore exec-form-command: a shell is wanted\nENTRYPOINT sleep 1000\n',
  );
  await expect(page.getByRole('heading', { name: 'Nothing to mark.' })).toBeVisible();
  await page.getByText('1 finding ignored by comments. Which').click();
  await expect(page.locator('.remark li')).toHaveText('Line 4, exec-form-command: a shell is wanted');
});

test('ignores one line of an instruction', async ({ page }) => {
  const lines = ['FROM debian:13', 'USER 10001', 'RUN true \\', ' && apt-get remove a \\', ' && apt-get remove b', ''];
  await openWith(page, lines.join('\n'));
  await page.getByRole('button', { name: 'Ignore…: apt-get-assume-yes, line 4' }).click();
  await expect(page.getByLabel('Reason')).toBeFocused();
  await page.keyboard.type('an old mirror');
  await page.keyboard.press('Enter');
  await expectText(
    page,
    lines.toSpliced(3, 0, ' # module-container ignore apt-get-assume-yes: an old mirror').join('\n'),
  );
  await expect(page.getByRole('button', { name: 'Ignore…: apt-get-assume-yes, line 6' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ignore…: apt-get-assume-yes, line 4' })).toHaveCount(0);
});

test('a fix to review says so, and what is left to fill in is selected', async ({ page }) => {
  await openWith(page, 'FROM alpine\nUSER 10001\nENTRYPOINT ["sleep", "1000"]\n');
  await page.getByRole('button', { name: 'Fix, to review: pin-base-image-version, line 1' }).click();
  const preview = page.getByRole('group', { name: 'Fix', exact: true });
  await expect(preview.locator('.safety')).toHaveText('to review');
  await expect(preview.locator('.gap')).toHaveText('Then replace VERSION, which will be selected.');
  await preview.getByRole('button', { name: 'Apply fix' }).click();
  await expect(editor(page)).toBeFocused();
  await page.keyboard.insertText('3.22');
  await expectText(page, 'FROM alpine:3.22\nUSER 10001\nENTRYPOINT ["sleep", "1000"]\n');
  await expect(page.getByRole('heading', { name: 'Nothing to mark.' })).toBeVisible();
});

test('Esc closes a preview and a form, and the focus goes back to their buttons', async ({ page }) => {
  await openWith(page, shellForm);
  const fix = page.getByRole('button', { name: 'Fix: exec-form-command, line 3' });
  await fix.press('Enter');
  await page.getByRole('button', { name: 'Apply fix' }).focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Apply fix' })).toHaveCount(0);
  await expect(fix).toBeFocused();
  const ignore = page.getByRole('button', { name: 'Ignore…: exec-form-command, line 3' });
  await ignore.press('Enter');
  await expect(page.getByLabel('Reason')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Reason')).toHaveCount(0);
  await expect(ignore).toBeFocused();
});

test('a thumb filters the findings by its property, and shows all again', async ({ page }) => {
  await openWith(page, `${shellForm}EXPOSE 99999\n`);
  await expectListed(page, ['warning 3:12 exec-form-command', 'error 4:8 valid-port']);
  const thumb = page.getByRole('button', { name: /^Container API/ });
  await thumb.click();
  await expect(thumb).toHaveAttribute('aria-pressed', 'true');
  await expectListed(page, ['error 4:8 valid-port']);
  await expect(page.locator('.filter')).toHaveText('Container API only: 1 of 2. Show all');
  await editor(page).press('F8');
  await expect(page.locator('.position')).toHaveText('4:8');
  await page.getByRole('button', { name: 'Show all' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Findings' })).toBeFocused();
  await expectListed(page, ['warning 3:12 exec-form-command', 'error 4:8 valid-port']);
  await thumb.press('Space');
  await expectListed(page, ['error 4:8 valid-port']);
});

test('orders by line, rule and property', async ({ page }) => {
  await openWith(page, `${three}EXPOSE 99999\n`);
  const [one, maintainer, sleep, port] = [
    'warning 3:5 exec-form-command',
    'warning 5:1 no-maintainer',
    'warning 7:12 exec-form-command',
    'error 8:8 valid-port',
  ];
  const titles = page.locator('h3.group');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await expectListed(page, [one, maintainer, sleep, port]);
  await expect(titles).toHaveCount(0);
  await button('Property').click();
  await expect(button('Property')).toHaveAttribute('aria-pressed', 'true');
  await expect(titles).toHaveText(['Linux process 2', 'Container API 1', 'Self-describing 1']);
  await expectListed(page, [one, sleep, port, maintainer]);
  await button('Rule').click();
  await expect(titles).toHaveText(['exec-form-command 2', 'no-maintainer 1', 'valid-port 1']);
  await expectListed(page, [one, sleep, maintainer, port]);
});

test('judges the seven properties: verdict, reason, checks, how to verify', async ({ page }) => {
  await openWith(page, shellForm);
  const rows = page.locator('.score');
  await expect(rows).toHaveCount(7);
  // The page keeps the styles of what only a script brings.
  await expect(rows.first()).toHaveCSS('list-style-type', 'none');
  const row = rows.filter({ hasText: 'Linux process' });
  await expect(row.locator('.verdict')).toHaveText('Broken');
  await expect(row.locator('.stands-on')).toHaveText('1 finding');
  await row.getByText('Checks, and how to verify').click();
  await expect(row.locator('.checks .broken')).toHaveText('exec-form-command broken');
  await expect(row.locator('.step').first()).toContainText('time docker stop NAME');
  await expect(page.locator('.verdicts [data-property="linux-process"]')).toHaveAttribute('data-verdict', 'broken');
  await expect(page.locator('.thumbs a').first()).toHaveText(/Linux process\s*1 Broken/);
  await editor(page).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('FROM scratch\n');
  await expect(row.locator('.verdict')).not.toHaveText('Broken');
});
