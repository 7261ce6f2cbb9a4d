/** Every example, as far as that needs no container tools. */
import { expect, test } from 'vitest';
import { loadExamples } from './load.ts';
import { loadChecker } from './validate/dockerfile.ts';
import { validateExample } from './validate/index.ts';

const checker = await loadChecker();

test.each(loadExamples().map((example) => [example.id, example] as const))('%s is valid', (_, example) => {
  expect(validateExample(example, checker).problems).toEqual([]);
});

test('an example that no page shows, or that belongs to no practice, is a problem', () => {
  const [example] = loadExamples(['exit-codes/docker']);
  expect(validateExample({ ...example!, folder: 'docker-new' }, checker).problems).toEqual([
    'no page shows it. Add docker-new to examples="…" of <Runtime name="docker"> in the practice exit-codes.',
  ]);
  expect(validateExample({ ...example!, practice: 'exit-code' }, checker).problems).toEqual([
    'there is no practice exit-code. Name the folder after the id of one in content/properties/.',
  ]);
});
