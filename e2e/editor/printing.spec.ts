/** The checker on paper. */
import { editor, expect, openWith, test } from './checker-page.ts';

const lines = Array.from({ length: 400 }, (_, index) => `RUN echo ${index}`);

test('the whole text and all findings are printed, not only what is in view', async ({ page }) => {
  await openWith(page, `FROM alpine\n${lines.join('\n')}\nUSER 10001\nENTRYPOINT sleep 1000\n`);
  await page.emulateMedia({ media: 'print' });
  // What the browser says before it prints; to emulate the medium does not say it.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(editor(page).locator('.cm-line')).toHaveCount(404);
  const cut = () =>
    page.evaluate(() =>
      ['.editing', '.code', '.editor-host', '.list', '.scorecard'].filter((name) => {
        const { scrollHeight, clientHeight } = document.querySelector(name)!;
        return scrollHeight > clientHeight + 1;
      }),
    );
  await expect.poll(cut).toEqual([]);
  await expect(page.locator('.finding .rule')).toHaveText(['pin-base-image-version', 'exec-form-command']);
  const order = await page.evaluate(() =>
    ['.editor-host', '.list', '.scorecard'].map((name) => document.querySelector(name)!.getBoundingClientRect().top),
  );
  expect(order.toSorted((one, other) => one - other)).toEqual(order);
  await expect(page.locator('.toolbar, .divider, .bar').filter({ visible: true })).toHaveCount(0);
});
