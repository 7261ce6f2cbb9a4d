import { expect, test } from 'vitest';
import type { Catalogue } from '../../../site/catalogue.ts';
import { knownEntries } from './known.ts';
import { mergeEntries } from './merge.ts';
import { pageEntries, tellingWords } from './pagefind.ts';

const catalogue: Catalogue = {
  practices: [
    {
      id: 'exit-codes',
      number: '1.5',
      title: 'Exit codes',
      path: '/linux-process/#exit-codes',
      property: 'linux-process',
      propertyTitle: 'Linux process',
    },
  ],
  rules: [
    { id: 'exec-form-command', summary: 'Use the <exec> form', codes: ['DL3025', 'JSONArgsRecommended'] },
    { id: 'no-sudo', summary: 'Do not use sudo', codes: [] },
  ],
  guide: [{ title: 'Related work', path: '/guide/related-work/' }],
};
const known = (query: string) => knownEntries(catalogue, '/base/', query).map(({ href, score }) => [href, score]);

test('a code, an id, a number and a title are exact whatever their case', () => {
  expect(known('dl3025')).toEqual([['/base/rules/exec-form-command/', 1000]]);
  expect(known('NO-SUDO')).toEqual([['/base/rules/no-sudo/', 1000]]);
  expect(known('1.5')).toEqual([['/base/linux-process/#exit-codes', 1000]]);
  expect(known('related work')).toEqual([['/base/guide/related-work/', 1000]]);
});

test('all words have to occur, and nothing is asked by nothing', () => {
  expect(known('sudo use')).toEqual([['/base/rules/no-sudo/', 100]]);
  expect(known('sudo apk')).toEqual([]);
  expect(known('  ')).toEqual([]);
});

test('the code one asked for stands beside its rule, its summary escaped', () => {
  const [entry] = knownEntries(catalogue, '/', 'jsonargs');
  expect([entry?.note, entry?.excerpt]).toEqual(['JSONArgsRecommended', 'Use the &lt;exec&gt; form']);
});

test('a section of a property page is a practice with its number', () => {
  const page = {
    url: '/base/linux-process/',
    excerpt: '',
    content: 'Exit codes. End with a code.',
    meta: { title: 'Linux process' },
    sub_results: [
      {
        title: 'Exit codes',
        url: '/base/linux-process/#exit-codes',
        excerpt: 'End with a <mark>code</mark>',
        anchor: { id: 'exit-codes' },
        weighted_locations: [
          { balanced_score: 2, location: 1 },
          { balanced_score: 3, location: 5 },
        ],
      },
    ],
  };
  expect(pageEntries(page, catalogue, '/base/', 'code')).toEqual([
    {
      group: 'Practices',
      href: '/base/linux-process/#exit-codes',
      title: 'Exit codes',
      number: '1.5',
      glyph: 'linux-process',
      excerpt: 'End with a <mark>code</mark>',
      note: 'Linux process',
      score: 6,
    },
  ]);
});

test('an exact name leads with its group and drops what only begins alike', () => {
  const entries = knownEntries(catalogue, '/', 'DL3025');
  const alike = { ...entries[0]!, href: '/rules/other/', title: 'other', excerpt: '<mark>DL3099</mark>', score: 50 };
  const about = {
    ...entries[0]!,
    group: 'Practices' as const,
    href: '/x/#y',
    title: 'Start',
    excerpt: 'see <mark>DL3025</mark>',
    score: 9,
  };
  expect(mergeEntries('DL3025', entries, [alike, about]).map(({ href }) => href)).toEqual([
    '/rules/exec-form-command/',
    '/x/#y',
  ]);
});

test('a section that has all words is before one that has one of them often', () => {
  const section = (id: string, ...hits: (readonly [number, number])[]) => ({
    title: id,
    url: `/disposable/#${id}`,
    excerpt: '',
    anchor: { id },
    weighted_locations: hits.map(([location, score]) => ({ location, balanced_score: score })),
  });
  const page = {
    url: '/disposable/',
    excerpt: '',
    content: 'images image image-wide sized image',
    meta: {},
    sub_results: [section('often', [0, 40], [1, 40], [2, 40]), section('both', [3, 20], [4, 20])],
  };
  expect(pageEntries(page, catalogue, '/', 'image size').map(({ title, score }) => [title, Math.round(score)])).toEqual(
    [
      ['often', 11],
      ['both', 21],
    ],
  );
});

test('words that only join are not searched for, unless there are no others', () => {
  expect(tellingWords('How to run as non-root?')).toEqual(['run', 'non-root?']);
  expect(tellingWords('ENTRYPOINT vs. CMD')).toEqual(['entrypoint', 'cmd']);
  expect(tellingWords('what is it')).toEqual(['what', 'is', 'it']);
});

test('practices stand before rules however often a rule has the words, and behind a guide that answers better', () => {
  const rule = { group: 'Rules' as const, href: '/r/', title: 'r', excerpt: '', note: '', score: 5000 };
  const practice = { group: 'Practices' as const, href: '/p/', title: 'p', excerpt: '', note: '', score: 5 };
  expect(mergeEntries('healthcheck', [], [rule, practice]).map(({ href }) => href)).toEqual(['/p/', '/r/']);
  const guide = { ...practice, group: 'Guide' as const, href: '/g/', score: 6 };
  expect(mergeEntries('sidecar', [], [rule, practice, guide]).map(({ href }) => href)).toEqual(['/g/', '/p/', '/r/']);
});
