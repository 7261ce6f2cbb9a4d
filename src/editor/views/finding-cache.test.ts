import { expect, it } from 'vitest';
import { check } from '../../index.ts';
import { createFindingCache } from './finding-cache.ts';

const parts = { practices: {}, current: false, opened: null, part: null, sameRule: 1 } as const;
const finding = () => {
  const [first] = check('FROM alpine:3.22\nUSER 10001\nENTRYPOINT sleep 1000\n').findings;
  if (!first) throw new Error('no finding');
  return first;
};

it('gives the same view for an equal finding, and another one where something differs', () => {
  const cache = createFindingCache();
  const view = cache.view(finding(), parts);
  cache.next();
  expect(cache.view(finding(), parts)).toBe(view);
  expect(cache.view(finding(), { ...parts, current: true })).not.toBe(view);
  expect(
    cache.view(finding(), { ...parts, practices: { 'exec-form-entrypoint': { number: '1.2', title: '' } } }),
  ).not.toBe(view);
});

it('forgets what was not in the last list', () => {
  const cache = createFindingCache();
  const view = cache.view(finding(), parts);
  cache.next();
  cache.next();
  expect(cache.view(finding(), parts)).not.toBe(view);
  expect(cache.view(finding(), parts)).toEqual(view);
});
