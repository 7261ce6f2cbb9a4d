import { editor, expect, openWith, test, textOf } from './checker-page.ts';

test('completes base images and the variables in force', async ({ page }) => {
  await openWith(page, 'ARG TAG=3.22\nFROM alpine:$TAG\nENV HOME_DIR=/srv\nARG OUT\n');
  const options = page.locator('.cm-tooltip-autocomplete li');
  await editor(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('WORKDIR $');
  await expect(options).toHaveText(['HOME_DIR/srv', 'OUTunknown', 'PATHunknown']);
  await page.keyboard.press('Escape');
  await page.keyboard.type('OUT');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.keyboard.type('FROM debia');
  await expect(options.first()).toHaveText('debian');
});

test('completes instructions, flags, stages and variables', async ({ page }) => {
  await openWith(page, 'FROM golang:1.25 AS build\nARG OUT=/out\nFROM scratch\n');
  const options = page.locator('.cm-tooltip-autocomplete li');
  // The list takes no key in its first 75 ms, so that a key meant for the text does not choose from it.
  const choose = async () => {
    await page.waitForTimeout(150);
    await page.keyboard.press('Enter');
  };
  await editor(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('CO');
  await expect(options.first()).toContainText('COPY');
  await choose();
  await page.keyboard.type('--fr');
  await expect(options).toHaveText(['--from']);
  const [info, list, host] = await Promise.all(
    ['.cm-completionInfo', '.cm-tooltip-autocomplete > ul', '.editor-host'].map((part) =>
      page.locator(part).boundingBox(),
    ),
  );
  if (!info || !list || !host) throw new Error('the explanation of the choice is shown');
  expect(info.x + info.width).toBeLessThanOrEqual(host.x + host.width + 1);
  expect(info.x >= list.x + list.width || info.y >= list.y + list.height).toBe(true);
  await choose();
  await page.keyboard.type('b');
  await expect(options.first()).toContainText('build');
  await choose();
  expect(await textOf(page)).toBe('FROM golang:1.25 AS build\nARG OUT=/out\nFROM scratch\nCOPY --from=build');
});

test('offers what may follow as one writes, one choice leading to the next', async ({ page }) => {
  await openWith(page, '');
  const options = page.locator('.cm-tooltip-autocomplete li');
  const choose = async (first: string) => {
    await expect(options.first()).toHaveText(first);
    await page.waitForTimeout(150);
    await page.keyboard.press('Enter');
  };
  await editor(page).focus();
  await page.keyboard.type('# s');
  await choose('syntax');
  await choose('docker/dockerfile:1');
  await page.keyboard.press('Enter');
  await page.keyboard.type('FROM --pl');
  await choose('--platform');
  await choose('$BUILDPLATFORM');
  await page.keyboard.type(' node:22');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.keyboard.type('STOPSIGNAL ');
  await expect(options).toHaveCount(29);
  await choose('SIGTERMdefault');
  await page.keyboard.press('Enter');
  await page.keyboard.type('HEALTHCHECK ');
  await choose('CMD');
  await page.keyboard.type('true');
  await page.keyboard.press('Enter');
  await page.keyboard.type('SHELL [');
  await choose('["/bin/bash", "-o", "pipefail", "-c"]');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('RUN --mou');
  await choose('--mountsyntax 1.2');
  await choose('type');
  await page.keyboard.type('c');
  await choose('cache');
  await page.keyboard.type(' make');
  await page.keyboard.press('Enter');
  await page.keyboard.type('USER ');
  await choose('node1000');
  expect(await textOf(page)).toBe(
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

test('the explanation of a choice is not on the line that is written', { tag: '@narrow' }, async ({ page }) => {
  // There is room below the line for the explanation, but not for the list.
  await openWith(page, `FROM alpine:3.22\n${'# a comment\n'.repeat(12)}`);
  await editor(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('ONBUILD ');
  const [info, list, line] = await Promise.all(
    ['.cm-completionInfo', '.cm-tooltip-autocomplete > ul', '.cm-activeLine'].map((part) =>
      page.locator(part).boundingBox(),
    ),
  );
  if (!info || !list || !line) throw new Error('the explanation of the choice is shown');
  expect(list.y + list.height).toBeLessThan(line.y + 4);
  expect(info.y + info.height).toBeLessThan(list.y + 4);
});
