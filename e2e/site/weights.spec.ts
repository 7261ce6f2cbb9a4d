/** What pages weigh, gzip -9, in bytes: printed and held. "Around" is everything loaded until idle less the page's own main part. */
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const kb = 1024;
const gzip = (text: Buffer | string) => gzipSync(text, { level: 9 }).length;

interface Limit {
  readonly path: string;
  readonly around: number;
  readonly all: number;
  /** JavaScript before anybody does anything. */
  readonly script: number;
}

// The aim is 6 KB around an article, 14 KB for a guide or rule page, 36 KB for a property page, 3 KB of script.
const limits: readonly Limit[] = [
  { path: 'guide/definition/', around: 6.3 * kb, all: 14 * kb, script: 3 * kb },
  { path: 'rules/from/hadolint/', around: 6.3 * kb, all: 14 * kb, script: 3 * kb },
  // Above the aim of 6 KB: a figure's styles.
  { path: 'guide/formats/', around: 7.4 * kb, all: 14 * kb, script: 3 * kb },
  // Above the aim of 6 KB: the styles of examples, findings and diffs.
  { path: 'rules/exec-form-command/', around: 8 * kb, all: 14 * kb, script: 3 * kb },
  // Above 14 KB: one table of all rules with what the filters and the search need.
  { path: 'rules/', around: 9.2 * kb, all: 25 * kb, script: 3 * kb },
  // Above both aims: tabs, evidence, verification, and the first part of the checker.
  { path: 'linux-process/', around: 11.6 * kb, all: 40 * kb, script: 3 * kb },
];

for (const { path, around, all, script } of limits) {
  test(`/${path} keeps its weight`, async ({ page }, { project }) => {
    test.skip(project.name !== 'desktop', 'the files are the same for every window');
    const html = await (await page.request.get(path)).text();
    await page.goto(path);
    // What modules load by themselves comes right after the page's own load.
    await page.waitForTimeout(500);
    const addresses = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name.replace(/#.*/, '')),
    );
    const others = await Promise.all(
      [...new Set(addresses)]
        .filter((address) => address.startsWith('http') && !address.endsWith('favicon.svg'))
        .map(async (address) => [address, await (await page.request.get(address)).body()] as const),
    );
    const loaded = others.reduce((sum, [, body]) => sum + gzip(body), 0);
    const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '').join('');
    const measured = {
      around: gzip(html.replace(/<main[\s\S]*<\/main>/, '')) + loaded,
      all: gzip(html) + loaded,
      script:
        gzip(scripts) +
        others.filter(([address]) => address.endsWith('.js')).reduce((sum, [, body]) => sum + gzip(body), 0),
    };
    console.log(`/${path}`, JSON.stringify(measured));
    expect(measured.around, 'around').toBeLessThanOrEqual(around);
    expect(measured.all, 'all').toBeLessThanOrEqual(all);
    expect(measured.script, 'script').toBeLessThanOrEqual(script);
  });
}
