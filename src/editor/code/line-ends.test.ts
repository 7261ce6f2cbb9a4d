import { expect, test } from 'vitest';
import { shownOffset, textOffset } from './line-ends.ts';

test.each(['ab\ncd\n', 'ab\r\ncd\r\n', '\r\n\r\nb', 'ab\rcd', '', 'a\r\n\nb\r'])(
  '%j: every place there and back',
  (text) => {
    const shown = text.replace(/\r\n?/g, '\n');
    for (let place = 0; place <= shown.length; place += 1) {
      const offset = textOffset(text, place);
      expect(text.slice(0, offset).replace(/\r\n?/g, '\n')).toBe(shown.slice(0, place));
      expect(shownOffset(text, offset)).toBe(place);
    }
  },
);

test('between the two characters of a line end is in front of it', () => {
  expect(shownOffset('ab\r\ncd', 3)).toBe(2);
});
