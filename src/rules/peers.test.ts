import { expect, test } from 'vitest';
import { inPeerOrder, peers } from './peers.ts';

test('the codes of the best known peer come first, those of one peer stay in their order', () => {
  const aliases = ['sonar/S1', 'cis/4.1', 'hadolint/DL3003', 'kics/b', 'hadolint/DL3000', 'kics/a', 'trivy/DS-0001'];
  expect(inPeerOrder(aliases)).toEqual([
    'hadolint/DL3003',
    'hadolint/DL3000',
    'trivy/DS-0001',
    'kics/b',
    'kics/a',
    'sonar/S1',
    'cis/4.1',
  ]);
});

test('an alias of nobody comes last', () => {
  expect(inPeerOrder(['another/1', ...peers.map((peer) => `${peer}/1`)]).at(-1)).toBe('another/1');
});
