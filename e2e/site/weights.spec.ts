/** What pages weigh, gzip -9, in bytes: every page by its files, one of each kind in a browser. The heaviest are printed. */
import { expect, test } from '@playwright/test';
import { kinds, weighSite, type Kind, type PageWeight } from './page-weight.ts';

const kb = 1024;

interface Limit {
  /** Everything loaded until idle, less the article's own HTML. */
  readonly around: number;
  readonly all: number;
  /** JavaScript before anybody does anything. */
  readonly script: number;
}
const page: Limit = { around: 6 * kb, all: 14 * kb, script: 3 * kb };
const limits: Readonly<Record<Kind, Limit>> = {
  home: page,
  guide: page,
  rule: page,
  from: page,
  // One table of all rules, with what the filters and the search need.
  index: { ...page, all: 23 * kb },
  property: { ...page, all: 36 * kb },
  checker: page,
  tool: page,
  // No script: what nothing weighs.
  moved: { around: 2 * kb, all: 2 * kb, script: 20 },
};

const measures = ['around', 'all', 'script'] as const;
const weights = weighSite('dist');

for (const kind of kinds)
  test(`every ${kind} page keeps its weight`, { tag: '@wide' }, () => {
    const pages = weights.filter((each) => each.kind === kind);
    expect(pages.length).toBeGreaterThan(0);
    for (const measure of measures) {
      const heaviest = pages.reduce((one, other) => (other[measure] > one[measure] ? other : one));
      console.log(`${kind}, ${pages.length}: ${measure} ≤ ${heaviest[measure]}, /${heaviest.path}`);
    }
    const over = pages.flatMap((each) =>
      measures
        .filter((measure) => each[measure] > limits[kind][measure])
        .map((measure) => `/${each.path}: ${measure} ${each[measure]} > ${limits[kind][measure]}`),
    );
    expect(over).toEqual([]);
  });

const heaviest = (kind: Kind): PageWeight | undefined =>
  weights.filter((each) => each.kind === kind).toSorted((one, other) => other.all - one.all)[0];

for (const kind of kinds.filter((each) => each !== 'moved'))
  test(
    `a browser loads for a ${kind} page what its files say, and nothing more`,
    { tag: '@wide' },
    async ({ page }) => {
      const weight = heaviest(kind);
      // What modules load by themselves comes right after the page's own load.
      await page.goto(weight?.path ?? '', { waitUntil: 'networkidle' });
      const loaded = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
      );
      // The page of a missing address asks the catalogue what is near it.
      const files = loaded.filter((address) => !/favicon\.svg$|search\.json$/.test(address));
      expect([...new Set(files)].sort()).toEqual(weight?.files);
    },
  );
