import type { Page } from '@playwright/test';
import { editor, expect, expectText, openWith, test } from './checker-page.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Waits until the list, its explanation and another part stand where they are to: the editor puts them out of view, measures them, and places them then. */
async function placed(
  page: Page,
  part: string,
  stand: (boxes: { readonly info: Box; readonly list: Box; readonly other: Box }) => void,
): Promise<void> {
  await expect(async () => {
    const [info, list, other] = await Promise.all(
      ['.cm-completionInfo', '.cm-tooltip-autocomplete > ul', part].map((each) => page.locator(each).boundingBox()),
    );
    if (!info || !list || !other) throw new Error('the explanation of the choice is not shown');
    stand({ info, list, other });
  }).toPass({ timeout: 15_000 });
}

/** Takes the first choice. The list takes no key in its first 75 ms, so that a key meant for the text does not choose from it. */
async function choose(page: Page, first: string | RegExp): Promise<void> {
  await expect(page.locator('.cm-tooltip-autocomplete li').first()).toHaveText(first);
  await page.waitForTimeout(150);
  await page.keyboard.press('Enter');
}

test('completes base images and the variables in force', async ({ page }) => {
  await openWith(page, 'ARG TAG=3.22\nFROM alpine:$TAG\nENV HOME_DIR=/srv\nARG OUT\n');
  const options = page.locator('.cm-tooltip-autocomplete li');
  await editor(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('WORKDIR $');
  await expect(options).toHaveText(['HOME_DIR/srv', 'OUTunknown', 'PATHunknown']);
  await page.keyboard.press('Escape');
  await page.keyboard.type('OUT');
  await expect(options).toHaveText(['OUTunknown']);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.keyboard.type('FROM debia');
  await expect(options.first()).toHaveText('debian');
});

test('completes instructions, flags, stages and variables', async ({ page }) => {
  await openWith(page, 'FROM golang:1.25 AS build\nARG OUT=/out\nFROM scratch\n');
  const options = page.locator('.cm-tooltip-autocomplete li');
  await editor(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('CO');
  await choose(page, /^COPY/);
  await page.keyboard.type('--fr');
  await expect(options).toHaveText(['--from']);
  await placed(page, '.editor-host', ({ info, list, other }) => {
    expect(info.x + info.width).toBeLessThanOrEqual(other.x + other.width + 1);
    expect(info.x >= list.x + list.width || info.y >= list.y + list.height).toBe(true);
  });
  await choose(page, '--from');
  await page.keyboard.type('b');
  await choose(page, /^build/);
  await expectText(page, 'FROM golang:1.25 AS build\nARG OUT=/out\nFROM scratch\nCOPY --from=build');
});

test('offers what may follow as one writes, one choice leading to the next', async ({ page }) => {
  await openWith(page, '');
  const options = page.locator('.cm-tooltip-autocomplete li');
  await editor(page).focus();
  await page.keyboard.type('# s');
  await choose(page, 'syntax');
  await choose(page, 'docker/dockerfile:1');
  await page.keyboard.press('Enter');
  await page.keyboard.type('FROM --pl');
  await choose(page, '--platform');
  await choose(page, '$BUILDPLATFORM');
  await page.keyboard.type(' node:22');
  await expect(options).toHaveCount(0);
  await page.keyboard.press('Enter');
  await page.keyboard.type('STOPSIGNAL ');
  await expect(options).toHaveCount(29);
  await choose(page, 'SIGTERMdefault');
  await page.keyboard.press('Enter');
  await page.keyboard.type('HEALTHCHECK ');
  await choose(page, 'CMD');
  await page.keyboard.type('true');
  await page.keyboard.press('Enter');
  await page.keyboard.type('SHELL [');
  await choose(page, '["/bin/bash", "-o", "pipefail", "-c"]');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('RUN --mou');
  await choose(page, '--mountsyntax 1.2');
  await choose(page, 'type');
  await page.keyboard.type('c');
  await choose(page, 'cache');
  await page.keyboard.type(' make');
  await page.keyboard.press('Enter');
  await page.keyboard.type('USER ');
  await choose(page, 'node1000');
  await expectText(
    page,
    [
      '# syntax=docker/dockerfile:1',
      'FROM --platform=$BUILDPLATFORM node:22',
      'STOPSIGNAL SIGTERM',
      'HEALTHCHECK CMD true',
      'SHELL ["/bin/bash", "-o", "pipefail", "-c"]',
      'RUN --mount=type=cache make',
      'USER node',
    ].join('\n'),
  );
});

test('offers what fits the text as it is now, though the answer for what was there before came late', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const send = Worker.prototype.postMessage as (message: unknown) => void;
    Worker.prototype.postMessage = function (message: { operation?: string }) {
      setTimeout(() => send.call(this, message), message.operation === 'complete' ? 1000 : 0);
    };
  });
  await openWith(page, 'FROM scratch\nARG OUT\n');
  await editor(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('RUN echo a');
  await page.waitForTimeout(300);
  await page.keyboard.type('$');
  await expect(page.locator('.cm-tooltip-autocomplete li').first()).toHaveText('OUTunknown');
});

test('the explanation of a choice is not on the line that is written', { tag: '@narrow' }, async ({ page }) => {
  // There is room below the line for the explanation, but not for the list.
  await openWith(page, `FROM alpine:3.22\n${'# a comment\n'.repeat(12)}`);
  await editor(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('ONBUILD ');
  await placed(page, '.cm-activeLine', ({ info, list, other }) => {
    expect(list.y + list.height).toBeLessThan(other.y + 4);
    expect(info.y + info.height).toBeLessThan(list.y + 4);
  });
});
