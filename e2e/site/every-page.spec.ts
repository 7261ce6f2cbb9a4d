/** What holds for every page of the built site: axe in both themes, the width of a telephone, no error, no other origin. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { overflow } from '../every-view.ts';
import { addressOf, pageFiles } from './built-site.ts';

const { source } = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))('axe-core') as {
  readonly source: string;
};
const isPage = (file: string) => !readFileSync(join('dist', file), 'utf8').includes('http-equiv="refresh"');
const paths = pageFiles('dist').filter(isPage);

/** So many tests share the pages, so that workers share the work. */
const parts = 12;

/** Ids of axe's rules that the page breaks, with the elements. */
async function violations(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = await axe.run({ resultTypes: ['violations'] });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

test('there are pages to look at', { tag: '@wide' }, () => {
  expect(paths.length).toBeGreaterThan(200);
});

for (let part = 0; part < parts; part++) {
  test(`every page, part ${part + 1} of ${parts}`, { tag: '@wide' }, async ({ page, baseURL }) => {
    test.setTimeout(300_000);
    const wrong: string[] = [];
    let at = '';
    page.on('pageerror', ({ message }) => wrong.push(`${at} error: ${message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(`${at} console: ${message.text()}`);
    });
    page.on('request', (request) => {
      if (!/^data:/.test(request.url()) && !request.url().startsWith(baseURL ?? ''))
        wrong.push(`${at} request: ${request.url()}`);
    });
    for (const file of paths.filter((_, index) => index % parts === part)) {
      at = `/${addressOf(file)}`;
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(at);
      await page.evaluate(source);
      wrong.push(...(await violations(page)).map((each) => `${at} light, ${each}`));
      await page.emulateMedia({ colorScheme: 'dark' });
      wrong.push(...(await violations(page)).map((each) => `${at} dark, ${each}`));
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await overflow(page);
        if (wide > 0) wrong.push(`${at} is ${wide} px wider than ${width}`);
      }
    }
    expect(wrong).toEqual([]);
  });
}
