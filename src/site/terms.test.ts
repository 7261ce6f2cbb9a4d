import { expect, test } from 'vitest';
import { withTermIds } from './terms.ts';

test('a term has an id and leads to itself; other items and bold words stay', () => {
  expect(
    withTermIds(
      '<ul><li><strong>Build context</strong>. Files.</li>\n<li> <strong><code>config.json</code></strong>. A <strong>file</strong>.</li><li>No term</li></ul>',
    ),
  ).toBe(
    '<ul><li id="build-context"><strong><a href="#build-context">Build context</a></strong>. Files.</li>\n' +
      '<li id="config-json"><strong><a href="#config-json"><code>config.json</code></a></strong>. A <strong>file</strong>.</li>' +
      '<li>No term</li></ul>',
  );
});
