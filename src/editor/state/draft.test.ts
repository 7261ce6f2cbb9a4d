import { describe, expect, it } from 'vitest';
import { createDrafts, type Draft, type Store } from './draft.ts';
import { defaultSettings } from './settings.ts';

function memory(): Store & { readonly data: Map<string, string> } {
  const data = new Map<string, string>();
  return {
    data,
    getItem: (key) => data.get(key) ?? null,
    setItem: (key, value) => void data.set(key, value),
    removeItem: (key) => void data.delete(key),
  };
}

const refuses = () => {
  throw new DOMException('no', 'QuotaExceededError');
};

const draft = (text: string): Draft => ({ text, name: 'Dockerfile', settings: { ...defaultSettings, target: 'x' } });

describe('drafts', () => {
  it('come back', () => {
    const drafts = createDrafts(memory(), 'a');
    expect(drafts.available).toBe(true);
    expect(drafts.own()).toBeNull();
    expect(drafts.write(draft('FROM a'))).toBe(true);
    expect(drafts.own()).toEqual(draft('FROM a'));
    drafts.write(draft(''));
    expect(drafts.own()).toBeNull();
  });

  it('are put aside newest first, each text once, at most five', () => {
    const drafts = createDrafts(memory(), 'a');
    for (const text of ['1', '2', '3', '1', '4', '5', '6']) drafts.keep(draft(text));
    expect(drafts.kept().map(({ text }) => text)).toEqual(['6', '5', '4', '1', '3']);
    expect(drafts.keep(draft(''))).toBe(false);
  });

  it('of another window are put aside, not overwritten', () => {
    const store = memory();
    const [one, two] = [createDrafts(store, 'one'), createDrafts(store, 'two')];
    one.write(draft('1'));
    two.write(draft('2'));
    expect(one.kept()).toEqual([draft('1')]);
    one.write(draft('1 and more'));
    two.write(draft('2 and more'));
    expect(one.own()).toEqual(draft('2 and more'));
    expect(one.kept().map(({ text }) => text)).toEqual(['1 and more', '2']);
    one.write(draft(''));
    expect(one.own()).toBeNull();
    expect(one.kept().map(({ text }) => text)).toEqual(['2 and more', '1 and more']);
  });

  it('of a file take the place of what was put aside of it', () => {
    const drafts = createDrafts(memory(), 'one');
    drafts.keep(draft('a'), 'a.Dockerfile');
    drafts.keep(draft('b'), 'b.Dockerfile');
    drafts.keep(draft('a and more'), 'a.Dockerfile');
    expect(drafts.kept().map(({ text }) => text)).toEqual(['a and more', 'b']);
  });

  it('make room for the newest where the store is full', () => {
    const store = memory();
    const drafts = createDrafts(
      {
        ...store,
        setItem(key, value) {
          if (value.length > 200) refuses();
          store.setItem(key, value);
        },
      },
      'one',
    );
    for (const letter of ['a', 'b', 'c']) expect(drafts.keep(draft(letter.repeat(60)))).toBe(true);
    expect(drafts.kept().map(({ text }) => text[0])).toEqual(['c']);
    expect(drafts.keep(draft('d'.repeat(300)))).toBe(false);
  });

  it('do without storage, and with one that refuses', () => {
    for (const store of [null, { getItem: refuses, setItem: refuses, removeItem: refuses }]) {
      const drafts = createDrafts(store, 'a');
      expect(drafts.available).toBe(false);
      expect(drafts.write(draft('x'))).toBe(false);
      expect(drafts.keep(draft('x'))).toBe(false);
      expect(drafts.own()).toBeNull();
      expect(drafts.kept()).toEqual([]);
    }
  });

  it.each(['', '{', '[]', '5', '{"t":1,"n":"x"}', '{"t":"FROM a","n":"x","s":{"preset":"nope"}}'])(
    'ignore what is none: %s',
    (stored) => {
      const store = memory();
      store.data.set('module-container.draft', stored);
      store.data.set('module-container.drafts', stored);
      const drafts = createDrafts(store, 'a');
      expect(drafts.own()).toBeNull();
      expect(drafts.kept()).toEqual([]);
    },
  );
});
