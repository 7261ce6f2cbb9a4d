import type { Page } from '@playwright/test';
import { expectAccessible, overflow } from '../every-view.ts';
import {
  editor,
  execForm,
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
import { leaveDraft } from './drafts.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Opens the page, turns to the editor, and waits for it. */
async function openEmpty(page: Page): Promise<void> {
  await page.goto('/check/');
  await page.locator('textarea').focus();
  await ready(page);
}

/** Each state of the table, and how one gets there. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  empty: (page) =>
    page
      .goto('/check/')
      .then(() => expect(page.getByRole('heading', { name: 'Paste a Dockerfile, or drop one here.' })).toBeVisible()),
  findings: (page) => openWith(page, shellForm),
  clean: async (page) => {
    await openWith(page, execForm);
    await expect(page.getByRole('heading', { name: 'Nothing to mark.' })).toBeVisible();
  },
  'a fix previewed': async (page) => {
    await openWith(page, shellForm);
    await page.getByRole('button', { name: 'Fix: exec-form-command, line 3' }).click();
    await expect(page.getByRole('button', { name: 'Apply fix' })).toBeVisible();
  },
  'an ignore written': async (page) => {
    await openWith(page, shellForm);
    await page.getByRole('button', { name: 'Ignore…: exec-form-command, line 3' }).click();
    await expect(page.getByLabel('Reason')).toBeVisible();
  },
  settings: async (page) => {
    await openWith(page, shellForm);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByLabel('Build arguments').fill('1=x');
    await expect(page.locator('.problems li')).toHaveCount(1);
  },
  share: async (page) => {
    await openWith(page, shellForm);
    await page.getByRole('button', { name: 'Share' }).click();
    await expect(page.getByLabel('Address')).toBeVisible();
  },
  examples: async (page) => {
    await openWith(page, shellForm);
    await page.getByRole('button', { name: 'Examples' }).click();
    await expect(page.getByRole('heading', { name: 'Examples' })).toBeVisible();
  },
  keys: async (page) => {
    await openWith(page, shellForm);
    await page.getByRole('button', { name: 'Keys' }).click();
    await expect(page.getByRole('heading', { name: 'Keys' })).toBeVisible();
  },
  'the scorecard opened': async (page) => {
    await openWith(page, shellForm);
    await page.locator('.score summary').first().click();
  },
  'not a Dockerfile': async (page) => {
    await openWith(page, 'services:\n  web:\n    image: node\n');
    await expect(page.locator('.state')).toContainText(
      'This looks like YAML. A Dockerfile starts with FROM, ARG, a comment or a directive.',
    );
  },
  'a link unreadable': async (page) => {
    await page.goto('/check/#9.abc');
    await ready(page);
    await expect(page.locator('.notice')).toContainText('This link cannot be read');
  },
};

for (const theme of ['light', 'dark'] as const) {
  test.describe(`accessible, ${theme}`, () => {
    test.use({ colorScheme: theme });
    for (const [name, reach] of Object.entries(states)) {
      test(name, async ({ page }) => {
        await reach(page);
        await expectAccessible(page);
        expect(await overflow(page)).toBe(0);
      });
    }
  });
}

test('an empty editor invites and marks nothing, and its invitation and examples are in view', async ({ page }) => {
  await page.goto('/check/');
  await expect(page.getByPlaceholder('Paste or drop a Dockerfile')).toBeInViewport();
  await expect(page.getByRole('link', { name: 'Windows' })).toBeInViewport({ ratio: 1 });
  await page.locator('textarea').focus();
  await ready(page);
  await expect(editor(page).locator('.cm-placeholder')).toHaveText('Paste or drop a Dockerfile');
  await expect(page.locator('.cm-marks svg')).toHaveCount(1); // the spacer, not shown
  await expect(page.getByRole('link', { name: 'Windows' })).toBeInViewport({ ratio: 1 });
});

test('the first text of a visit is not undone', async ({ page }) => {
  await leaveDraft(page, shellForm);
  await page.goto('/check/');
  await ready(page);
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true');
  await editor(page).press('ControlOrMeta+z');
  await expectText(page, shellForm);
});

test('of a text that is no Dockerfile nothing else is said', async ({ page }) => {
  await openWith(page, 'services:\n  web:\n    image: node\n');
  await expect(page.locator('.list .state')).toBeInViewport({ ratio: 1 });
  await expectListed(page, []);
  await expect(page.locator('.cm-line [class^="mark-"], .bar')).toHaveCount(0);
  await expect(status(page)).toHaveText('This looks like YAML, not like a Dockerfile.');
});

for (const [title, width, deviceScaleFactor] of [
  ['at 320 px', 320, 1],
  ['at 200 %', 720, 2],
] as const) {
  test.describe(`zoomed, ${title}`, () => {
    test.use({ viewport: { width, height: 640 }, deviceScaleFactor });
    test(`nothing scrolls sideways ${title}, and all stays accessible`, async ({ page }) => {
      await openWith(page, shellForm);
      await page.getByRole('button', { name: 'Fix: exec-form-command, line 3' }).click();
      for (const panel of ['Settings', 'Share', 'Examples', 'Keys']) {
        await page
          .getByRole('button', { name: new RegExp(`^${panel}`) })
          .first()
          .click();
        await expect(page.getByRole('heading', { name: panel })).toBeFocused();
        expect(await overflow(page)).toBe(0);
        await expectAccessible(page, 'dockerfile-checker');
      }
    });
  });
}

test('in forced colours only the current finding is marked, and what cannot be used is grey', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openWith(page, `${shellForm}EXPOSE 99999\n`);
  await finding(page, 'valid-port').locator('.place').click();
  const edge = (rule: string) => finding(page, rule).evaluate((item) => getComputedStyle(item).borderLeftColor);
  const canvas = 'rgb(255, 255, 255)';
  await expect.poll(() => edge('valid-port')).not.toBe(canvas);
  expect(await edge('exec-form-command')).toBe(canvas);
  const color = (name: string) =>
    page.getByRole('button', { name, exact: true }).evaluate((button) => getComputedStyle(button).color);
  expect(await color('Undo')).not.toBe(await color('Share'));
});

test('a clean file says what was checked', async ({ page }) => {
  await openWith(page, execForm);
  await expect(page.locator('.state.clean')).toContainText(/\d+ rules had something to look at, \d+ had not\./);
  await page.getByText('What was checked').click();
  await expect(page.locator('.checked').getByRole('link', { name: 'exec-form-command' })).toBeVisible();
});

test('5 MB pasted are refused at once, and the text stays', async ({ page }) => {
  await openEmpty(page);
  await paste(page, shellForm);
  await expectListed(page, ['warning 3:12 exec-form-command']);
  const start = Date.now();
  await paste(page, 'RUN echo some text\n'.repeat(273_000));
  await expect(page.locator('.notice')).toContainText('5.2 MB');
  await expect(page.locator('.notice')).toContainText(
    'That is more than the checker takes, 1.0 MB. Your last text is still here.',
  );
  expect(Date.now() - start).toBeLessThan(10_000);
  await expectText(page, shellForm);
  await editor(page).focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.insertText('# still alive\n');
  await expectListed(page, ['warning 4:12 exec-form-command']);
});

test('a worker that stops is started again, the text kept', async ({ page }) => {
  let isBroken = true;
  await page.route(/\/_astro\/worker/, (route) => {
    if (!isBroken) return route.continue();
    const body = 'onmessage = () => { throw new Error("expected by this test") }';
    return route.fulfill({ contentType: 'text/javascript', body });
  });
  await page.goto(`/check/#text=${encodeURIComponent(shellForm)}`);
  await expect(page.locator('.notice')).toContainText('The check stopped');
  await expectText(page, shellForm);
  isBroken = false;
  await page.getByRole('button', { name: 'Check again' }).click();
  await expectListed(page, ['warning 3:12 exec-form-command']);
  await expect(page.locator('.notice')).toHaveCount(0);
});

test('an editor that does not load leaves a text area that checks and fixes', async ({ page }) => {
  await page.route(/\/_astro\/editor/, (route) => route.abort('internetdisconnected'));
  await page.goto('/check/');
  await page.locator('textarea').focus();
  await expect(page.locator('.code-foot')).toContainText(
    'The editor did not load. This plain text area does all but marks and completion.',
  );
  await page.keyboard.insertText(shellForm);
  await expectListed(page, ['warning 3:12 exec-form-command']);
  await page.getByRole('button', { name: 'Fix: exec-form-command, line 3' }).click();
  await page.getByRole('button', { name: 'Apply fix' }).click();
  await expect(page.locator('textarea')).toHaveValue(execForm);
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(page.locator('textarea')).toHaveValue(shellForm);
  await expectAccessible(page);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a property page shows its example with its findings', async ({ page }) => {
    await page.goto('/linux-process/');
    await expect(finding(page, 'exec-form-command').locator('.message')).toBeVisible();
    await expect(page.locator('.static-code .mark-warning').first()).toBeVisible();
    await expect(page.locator('dockerfile-checker textarea')).toBeHidden();
    expect(await page.locator('dockerfile-checker button:not(.place):visible').count()).toBe(0);
  });
  test('the full view says what it needs', async ({ page }) => {
    await page.goto('/check/');
    await expect(page.locator('.no-script')).toContainText('the checker needs it');
  });
});

test('without storage it works, and says that the text is not kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await openWith(page, shellForm);
  await expect(page.locator('.last')).toContainText('No storage: the text is lost when you leave.');
  await expectListed(page, ['warning 3:12 exec-form-command']);
});

test('offline it goes on as before, and fixes', async ({ page, context }) => {
  await openWith(page, 'FROM alpine:3.22\nUSER 10001\n');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await expect(page.locator('.last')).toContainText('Offline. The page and the checker work as before.');
  await editor(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.insertText('ENTRYPOINT sleep 1000\n');
  await expectListed(page, ['warning 3:12 exec-form-command']);
  await page.getByRole('button', { name: 'Fix: exec-form-command, line 3' }).click();
  await page.getByRole('button', { name: 'Apply fix' }).click();
  await expectText(page, execForm);
  await page.getByRole('group', { name: 'Tools' }).getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Fix all safe, 1' }).click();
  await expectText(page, execForm);
});
