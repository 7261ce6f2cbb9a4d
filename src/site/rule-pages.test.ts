import { expect, test, vi } from 'vitest';

vi.mock('astro:content', () => ({ getCollection: () => [] }));
const { proseText } = await import('./rule-pages.ts');

test('the text of a page is what is read, without headings, examples and marks', () => {
  const body = `import X from './x';

## Why

A [zombie](/linux-process/#pid1-init) needs \`wait\`, *always*.

\`\`\`\`dockerfile bad=x
RUN \`\`\`
\`\`\`\`

| a | b |
|---|---|
| c | d |

<Differ>As said.</Differ>
`;
  expect(proseText(body)).toBe('A zombie needs wait, always. a b c d As said.');
});
