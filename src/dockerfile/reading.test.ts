import { expect, test } from 'vitest';
import { parse } from './parse.ts';

test('keeps the other instructions of one who types in one place, however long', () => {
  let text = 'FROM a\nRUN b\n';
  let file = parse(text);
  const [first] = file.instructions;
  for (let key = 0; key < 1000; key += 1) file = parse((text += 'x'), file);
  expect(file.instructions[0]).toBe(first);
});

test('reads all anew once instructions stem from more than a hundred sources', () => {
  let text = 'FROM a\nRUN b\n';
  let file = parse(text);
  const [first] = file.instructions;
  let lines = 0;
  for (; file.instructions[0] === first && lines < 1000; lines += 1) file = parse((text += 'RUN b\n'), file);
  expect(lines).toBe(101);
});
