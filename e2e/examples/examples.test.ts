/** Every example, as far as that needs no container tools. */
import { expect, test } from 'vitest';
import { loadExamples } from './load.ts';
import { loadChecker } from './validate/dockerfile.ts';
import { validateExample } from './validate/index.ts';

const checker = await loadChecker();

test.each(loadExamples().map((example) => [example.id, example] as const))('%s is valid', (_, example) => {
  expect(validateExample(example, checker).problems).toEqual([]);
});
