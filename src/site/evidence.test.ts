import { expect, test } from 'vitest';
import { splitEvidence } from './evidence.ts';

test('notes at the start go to the margin, the rest stays', () => {
  const first = '<div class="evidence"><strong>Measured</strong><p>a <code>b</code></p></div>';
  const second = '<div class="evidence"><strong>Specification</strong><p>c</p></div>';
  expect(splitEvidence(`\n${first}\n${second}\n<h3>Why</h3><p>d</p>`)).toEqual({
    evidence: first + second,
    body: '<h3>Why</h3><p>d</p>',
  });
});

test('without notes nothing moves', () => {
  expect(splitEvidence('<h3>Why</h3>')).toEqual({ evidence: '', body: '<h3>Why</h3>' });
});
