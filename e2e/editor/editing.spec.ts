import { hold } from '../hold.ts';
import {
  editor,
  expect,
  expectListed,
  expectText,
  finding,
  openWith,
  paste,
  ready,
  shellForm,
  status,
  test,
} from './checker-page.ts';
import { downloaded } from './transfers.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('loads on use only: before that a text area and nothing of the engine', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('/check/');
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((path) => /worker|editor|checker\./.test(path))).toEqual([]);
  await page.locator('textarea').focus();
  await ready(page);
  expect(loaded.filter((path) => /worker/.test(path))).toHaveLength(1);
});

test('keeps what is typed while the editor loads', async ({ page }) => {
  const release = await hold(page, /\/_astro\/editor/);
  await page.goto('/check/');
  await page.locator('textarea').focus();
  await page.keyboard.insertText('FROM alpine:3.22\nUSER 10001\n');
  await expect(page.locator('.code-foot')).toContainText('The editor is on its way. You can write already.');
  release();
  await ready(page);
  await expect(editor(page)).toBeFocused();
  await page.keyboard.insertText('ENTRYPOINT sleep 1000\n');
  await expectListed(page, ['warning 3:12 exec-form-command']);
});

test('marks a pasted text at the exact range, and follows the typing', async ({ page }) => {
  await page.goto('/check/');
  await page.locator('textarea').focus();
  await ready(page);
  await paste(page, shellForm);
  await expect(page.locator('.mark-warning')).toHaveText('sleep 1000');
  await expectListed(page, ['warning 3:12 exec-form-command']);
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.insertText('# A comment\n');
  await expectListed(page, ['warning 4:12 exec-form-command']);
  await expect(page.locator('.mark-warning')).toHaveText('sleep 1000');
});

test('leads from the caret to the finding and from the finding to the caret', async ({ page }) => {
  await openWith(page, shellForm);
  await expect(finding(page, 'exec-form-command')).not.toHaveAttribute('aria-current');
  await editor(page).locator('.mark-warning').click();
  await expect(finding(page, 'exec-form-command')).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('ControlOrMeta+Home');
  await expect(finding(page, 'exec-form-command')).not.toHaveAttribute('aria-current');
  await page.getByRole('button', { name: '3:12, go to line 3, column 12' }).click();
  await expect(editor(page)).toBeFocused();
  await expect(page.locator('.position')).toHaveText('3:12');
  await expect(page.locator('.cm-current')).toHaveText('ENTRYPOINT sleep 1000');
});

test('walks the findings with F8, opens the fix with a key, leaves with Esc', async ({ page }) => {
  await openWith(page, `${shellForm}EXPOSE 99999\n`);
  await editor(page).focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('F8');
  await expect(page.locator('.position')).toHaveText('3:12');
  await page.keyboard.press('F8');
  await expect(page.locator('.position')).toHaveText('4:8');
  await page.keyboard.press('Shift+F8');
  await expect(page.locator('.position')).toHaveText('3:12');
  await page.keyboard.press('ControlOrMeta+.');
  await expect(page.getByRole('button', { name: 'Apply fix' })).toBeFocused();
  await editor(page).focus();
  await page.keyboard.press('Escape');
  await expect(page.locator('.code-foot')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(editor(page)).not.toBeFocused();
});

test('F8 reaches every finding, also several at one place, and says each', async ({ page }) => {
  await openWith(page, 'FROM alpine:3.22\nRUN apk add curl; echo ok\nUSER 10001\nENTRYPOINT ["sleep", "1000"]\n');
  const rules = ['apk-no-cache', 'no-ignored-exit-code'];
  await expectListed(page, ['info 2:5 apk-no-cache', 'warning 2:5 no-ignored-exit-code']);
  await expect(status(page)).toHaveText('2 findings: 1 warning, 1 info');
  await editor(page).focus();
  await page.keyboard.press('ControlOrMeta+Home');
  for (const rule of [...rules, rules[0]]) {
    await page.keyboard.press('F8');
    await expect(page.locator('.finding[aria-current] .rule')).toHaveText([rule ?? '']);
  }
  await expect(status(page)).toHaveText(
    'Info, line 2: apk add leaves the package index in the layer, though nothing needs it. Add --no-cache: apk then loads the index and keeps none of it.',
  );
});

test('marks the words of a range over several lines, not what joins them', async ({ page }) => {
  await openWith(page, 'FROM alpine:3.22\nRUN apk add \\\n    curl \\\n    wget\nUSER 10001\n');
  await expect(page.locator('.mark-info')).toHaveText(['apk add', 'curl', 'wget']);
});

test('what is typed is typed, also the keys that mean something outside of the text', async ({ page }) => {
  await openWith(page, 'FROM alpine:3.22\n');
  await editor(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('COPY a? /b');
  await expectText(page, 'FROM alpine:3.22\nCOPY a? /b');
  await expect(page.locator('[role="dialog"], dialog[open], .panel')).toHaveCount(0);
});

test('lists its keys under ? and turns them off', async ({ page }) => {
  await openWith(page, shellForm);
  await page.locator('.findings-head h2').click();
  await page.keyboard.press('?');
  await expect(page.getByRole('heading', { name: 'Keys' })).toBeFocused();
  await expect(page.getByRole('row', { name: 'F8 Next finding', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Keys on' }).click();
  await editor(page).focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('F8');
  await expect(page.locator('.position')).toHaveText('1:1');
  await editor(page).press('Escape');
  await expect(page.locator('.code-foot')).toBeFocused();
});

test('prints the file and the shell inside in four inks, and nothing of a plain text in a heredoc', async ({
  page,
}) => {
  await openWith(
    page,
    '# A note\nFROM alpine:3.22 AS base\nRUN if true; then apk add --no-cache curl; fi # why\nCOPY --link <<EOF /note\nif then\nEOF\n',
  );
  const inks = await editor(page)
    .locator('.cm-line')
    .evaluateAll((lines) =>
      lines.map((line) =>
        [...line.querySelectorAll('span')]
          .filter(({ className }) => !className.startsWith('mark-'))
          .map((span) => {
            const { fontWeight, fontStyle } = getComputedStyle(span);
            return `${fontWeight === '700' ? 'bold' : fontStyle === 'italic' ? 'italic' : 'ink2'} ${span.textContent}`;
          }),
      ),
    );
  expect(inks).toEqual([
    ['italic # A note'],
    ['bold FROM', 'bold AS'],
    ['bold RUN', 'bold if', 'bold then', 'ink2 --no-cache', 'bold fi', 'italic # why'],
    ['bold COPY', 'ink2 --link'],
    [],
    ['bold EOF'],
    [],
  ]);
});

test('explains what stands under the pointer and under the caret', async ({ page }) => {
  await openWith(page, 'FROM alpine:3.22\nARG PORT\nEXPOSE $PORT\nUSER 10001\n');
  await editor(page).focus();
  await page.keyboard.press('ControlOrMeta+Home');
  for (let line = 0; line < 2; line += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.press('ControlOrMeta+i');
  await expect(page.locator('.explanation')).toContainText(
    'Unknown, by ARG in line 2: the build argument PORT has no default.',
  );
  await page.keyboard.press('Escape');
  await expect(page.locator('.explanation')).toHaveCount(0);
});

const explained = [
  ['--li|nk', '--link', 'Copies into a layer of its own, independent of the layers before it.'],
  ['$TA|G', '$TAG', 'Default: 3.22, by ARG in line 1. A build may set another value.'],
  ['$HOME_|DIR', '$HOME_DIR', 'Known: /srv, by ENV in line 3.'],
  ['WORK|DIR', 'WORKDIR', 'Sets the working directory of what follows and of the container.'],
] as const;

for (const [place, title, words] of explained) {
  test(`explains ${title}`, async ({ page }) => {
    const text = 'ARG TAG=3.22\nFROM alpine:$TAG\nENV HOME_DIR=/srv\nWORKDIR $HOME_DIR\nCOPY --link a b\nUSER 10001\n';
    await openWith(page, text);
    const offset = text.lastIndexOf(place.replace('|', '')) + place.indexOf('|');
    const before = text.slice(0, offset).split('\n');
    await editor(page).focus();
    await page.keyboard.press('ControlOrMeta+Home');
    for (let line = 1; line < before.length; line += 1) await page.keyboard.press('ArrowDown');
    for (let column = 0; column < (before.at(-1)?.length ?? 0); column += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ControlOrMeta+i');
    await expect(page.locator('.explanation h2')).toHaveText(title);
    await expect(page.locator('.explanation p').first()).toHaveText(words);
  });
}

test('explains under the pointer', { tag: '@wide' }, async ({ page }) => {
  await openWith(page, shellForm);
  await page.locator('.mark-warning').hover();
  await expect(page.locator('.explanation')).toContainText('exec-form-command');
  expect((await page.locator('.explanation svg').boundingBox())?.width).toBe(14);
  await editor(page).getByText('USER').hover();
  await expect(page.locator('.explanation')).toContainText('Sets the user, and the group');
});

test('folds a stage', async ({ page }) => {
  await openWith(page, 'FROM golang:1.25 AS build\nWORKDIR /src\nCOPY . .\nFROM scratch\nUSER 10001\n');
  await expect(page.locator('.cm-line')).toHaveCount(6);
  await page.locator('.cm-foldGutter').getByText('▾').first().click();
  await expect(page.locator('.cm-line')).toHaveCount(4);
});

test('says the counts in a status region', async ({ page }) => {
  await openWith(page, shellForm);
  await editor(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.insertText('EXPOSE 99999\n');
  await expect(status(page)).toHaveText(/^2 findings: /);
});

test('keeps the line ends of a file from Windows', async ({ page }) => {
  const text = shellForm.replaceAll('\n', '\r\n');
  await openWith(page, text);
  await expect(page.locator('.mark-warning')).toHaveText('sleep 1000');
  await page.getByRole('button', { name: 'Share' }).click();
  expect((await downloaded(page, 'Download it with safe fixes')).text).toBe(
    'FROM alpine:3.22\r\nUSER 10001\r\nENTRYPOINT ["sleep", "1000"]\r\n',
  );
});
