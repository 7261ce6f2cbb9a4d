/** What leaves the page, compared whole with files that were read by somebody: `downloads/`. */
import { readFileSync } from 'node:fs';
import { siteUrl } from '../../src/site/site.ts';
import { expect, expectSaid, openWith, test } from './checker-page.ts';
import { downloaded } from './transfers.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const file = 'FROM alpine:3.22\nMAINTAINER ada\nENTRYPOINT sleep 1000\n';
const fixed = 'FROM alpine:3.22\nLABEL org.opencontainers.image.authors="ada"\nENTRYPOINT ["sleep", "1000"]\n';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** A report as it has to be. */
const expected = (name: string) =>
  readFileSync(`e2e/editor/downloads/${name}.txt`, 'utf8')
    .replaceAll('{site}', siteUrl)
    .replaceAll('{version}', version);

test.beforeEach(async ({ page }) => {
  await openWith(page, file, '&preset=buildkit');
  await page.getByRole('button', { name: 'Share' }).click();
});

test('downloads SARIF', async ({ page }) => {
  expect(await downloaded(page, 'Download SARIF')).toEqual({ name: 'dockerfile.sarif', text: expected('sarif') });
  await expectSaid(page, 'dockerfile.sarif is downloaded.');
});

test('downloads JSON', async ({ page }) => {
  expect(await downloaded(page, 'Download JSON')).toEqual({ name: 'dockerfile-check.json', text: expected('json') });
});

test('downloads the file as it is, and with its safe fixes', async ({ page }) => {
  expect(await downloaded(page, 'Download the Dockerfile')).toEqual({ name: 'Dockerfile', text: file });
  expect(await downloaded(page, 'Download it with safe fixes')).toEqual({ name: 'Dockerfile', text: fixed });
});

test('copies the Markdown report', async ({ page }) => {
  await page.getByRole('button', { name: 'Copy Markdown report' }).click();
  await expectSaid(page, 'Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(expected('markdown'));
});
