import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesOf, withChanges } from './changes.ts';

const item = fc.record({
  rule: fc.constantFrom('a', 'b'),
  range: fc.record({ start: fc.nat(2) }),
  fixes: fc.array(fc.nat(1)),
});
const list = fc.array(item, { maxLength: 6 });

test('changes applied to the list before give the list after, across threads too', () => {
  fc.assert(
    fc.property(list, list, (before, after) => {
      const changes = structuredClone(changesOf(before, after));
      expect(withChanges(before, changes)).toEqual(after);
    }),
  );
});

test('only what is different is sent', () => {
  const before = [{ at: 1 }, { at: 2 }, { at: 3 }];
  expect(changesOf(before, [{ at: 1 }, { at: 5 }, { at: 6 }, { at: 3 }])).toEqual({
    head: 1,
    tail: 1,
    between: [{ at: 5 }, { at: 6 }],
  });
  expect(changesOf(before, structuredClone(before))).toEqual({ head: 3, tail: 0, between: [] });
  expect(changesOf(before, [])).toEqual({ head: 0, tail: 0, between: [] });
  expect(changesOf<object>([{ a: 1 }], [{ a: 1, b: undefined }]).between).toHaveLength(1);
});

test('what stayed are the same objects', () => {
  const before = [{ at: 1 }, { at: 2 }, { at: 3 }];
  const after = withChanges(before, changesOf(before, [{ at: 1 }, { at: 4 }, { at: 3 }]));
  expect(after[0]).toBe(before[0]);
  expect(after[2]).toBe(before[2]);
  expect(withChanges(before, changesOf(before, structuredClone(before)))).toBe(before);
});
