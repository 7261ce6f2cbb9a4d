import { expect, test } from '@playwright/test';
import { builtAddresses, publishedAddresses } from '../../scripts/addresses.mjs';
import { redirects } from '../../src/site/redirects.ts';

test('no address that was published is gone', { tag: '@wide' }, () => {
  const built = new Set(builtAddresses('dist'));
  const moved = new Set(redirects().map(([from]) => from));
  const gone = publishedAddresses().filter((address) => !built.has(address) && !moved.has(address.replace(/#.*/, '')));
  expect(gone, 'Keep the id, or say in content/redirects.yaml where the page is now').toEqual([]);
});

test('every address of the site is on the list', { tag: '@wide' }, () => {
  const published = new Set(publishedAddresses());
  const missing = builtAddresses('dist').filter((address) => !published.has(address));
  expect(missing, 'Run `npm run build && npm run addresses`, and commit content/addresses.txt').toEqual([]);
});
