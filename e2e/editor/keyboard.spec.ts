/** What somebody without a pointer meets. */
import { editor, expect, expectSaid, foot, openWith, shellForm, status, test } from './checker-page.ts';

test('each tool of a narrow window is in view when the keyboard comes to it', { tag: '@narrow' }, async ({ page }) => {
  await openWith(page, shellForm);
  await page.getByRole('button', { name: 'Open' }).first().focus();
  for (const [key, names] of [
    ['Tab', ['Examples', 'Preset', 'Settings', 'Undo', 'Share', 'Fix all safe, 1']],
    ['Shift+Tab', ['Share', 'Undo', 'Settings', 'Preset', 'Examples', 'Open']],
  ] as const)
    for (const name of names) {
      await page.keyboard.press(key);
      await expect(page.locator('.toolbar :focus')).toHaveAccessibleName(name);
      // The mark of what is cut covers the last 28 pixels, where something is.
      await expect
        .poll(() =>
          page.locator('.toolbar :focus').evaluate((tool) => {
            const { left, right, top } = tool.getBoundingClientRect();
            const inside = (x: number) => tool.contains(document.elementFromPoint(x, top + 20));
            return left >= 0 && right <= innerWidth && inside(left + 2) && inside(right - 2);
          }),
        )
        .toBe(true);
    }
});

test('the key for a fix says why it does nothing, until the caret moves', async ({ page }) => {
  await openWith(page, 'FROM alpine:3.22\nUSER 10001\nEXPOSE 99999\n');
  await expect(status(page)).toHaveText('1 finding: 1 error');
  await editor(page).focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('ControlOrMeta+.');
  await expect(foot(page)).toHaveText('1:1Stage 1, alpine:3.22No finding under the caret.');
  await expectSaid(page, 'No finding under the caret.');
  await page.keyboard.press('F8');
  await expect(foot(page)).toHaveText('3:8Stage 1, alpine:3.22');
  await page.keyboard.press('ControlOrMeta+.');
  await expect(foot(page)).toHaveText('3:8Stage 1, alpine:3.22This finding has no fix.');
  await expectSaid(page, 'This finding has no fix.');
});
