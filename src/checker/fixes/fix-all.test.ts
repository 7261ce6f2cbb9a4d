import { expect, test } from 'vitest';
import { fixAll } from './fix-all.ts';

const source = 'FROM alpine:3.22\nMAINTAINER me@example.org\nWORKDIR app\nUSER 10001\nCMD date\nCMD date -u\n';

test('applies what is safe', () => {
  const { source: text, applied } = fixAll(source);
  expect(text).toBe(
    'FROM alpine:3.22\nLABEL org.opencontainers.image.authors="me@example.org"\nWORKDIR app\nUSER 10001\nCMD date\nCMD ["date", "-u"]\n',
  );
  expect(applied.map(({ title }) => title)).toEqual(['Use a label', 'Use the exec form']);
});

test('applies what asks for a review, too, and leaves nothing of it', () => {
  const { source: text, result } = fixAll(source, {}, 'review');
  expect(text).toBe(
    'FROM alpine:3.22\nLABEL org.opencontainers.image.authors="me@example.org"\nWORKDIR /app\nUSER 10001\nCMD ["date", "-u"]\n',
  );
  expect(result.findings).toEqual([]);
});

test('its own answer is a fixed point', () => {
  for (const safety of ['safe', 'review'] as const) {
    const once = fixAll(source, { preset: 'strict' }, safety).source;
    expect(fixAll(once, { preset: 'strict' }, safety)).toMatchObject({ source: once, applied: [] });
  }
});

test('leaves fixes with a gap alone', () => {
  const text = 'FROM node:24-slim\nCMD ["node", "server.js"]\n';
  const { source: same, applied, result } = fixAll(text, {}, 'review');
  expect(same).toBe(text);
  expect(applied).toEqual([]);
  expect(result.findings.map(({ rule, fixes }) => [rule, fixes[0]?.gap])).toEqual([['user-required', '10001:10001']]);
});
