import { describe, expect, it } from 'vitest';
import { applyEdits, difference, diffLines } from './edits.ts';

const text = 'FROM a\nCMD run me\nUSER b\n';

/** `- 2 CMD [run me]`: sign, line, changed words in brackets. */
function shown(source: string, edits: Parameters<typeof diffLines>[1]): readonly string[] {
  const signs = { removed: '-', added: '+', kept: ' ' };
  return diffLines(source, edits).map(
    ({ kind, line, pieces }) =>
      `${signs[kind]} ${line} ${pieces.map((piece) => (piece.changed ? `[${piece.text}]` : piece.text)).join('')}`,
  );
}

describe('edits', () => {
  it('are applied in any order', () => {
    expect(
      applyEdits(text, [
        { start: 11, end: 17, text: '["run"]' },
        { start: 5, end: 6, text: 'x' },
      ]),
    ).toBe('FROM x\nCMD ["run"]\nUSER b\n');
  });

  it('are the least that makes one text of another', () => {
    expect(difference('abcd', 'abXd')).toEqual({ start: 2, end: 3, text: 'X' });
    expect(difference('aaa', 'aa')).toEqual({ start: 2, end: 3, text: '' });
    expect(difference('same', 'same')).toBeNull();
  });
});

describe('the diff of edits', () => {
  it('shows the changed words and one line after them', () => {
    expect(shown(text, [{ start: 11, end: 17, text: '["run", "me"]' }])).toEqual([
      '- 2 CMD [run me]',
      '+ 2 CMD [["run", "me"]]',
      '  3 USER b',
    ]);
  });

  it('shows a line that goes away', () => {
    expect(shown(text, [{ start: 7, end: 18, text: '' }])).toEqual(['- 2 [CMD run me]', '  2 USER b']);
  });

  it('shows a line that comes', () => {
    expect(shown(text, [{ start: 18, end: 18, text: 'LABEL x=y\n' }])).toEqual(['+ 3 [LABEL x=y]', '  4 USER b']);
  });

  it('keeps distant edits apart and counts lines of the new text', () => {
    const long = 'a\nb\nc\nd\ne\nf\n';
    expect(
      shown(long, [
        { start: 0, end: 1, text: 'x\ny' },
        { start: 8, end: 9, text: 'z' },
      ]),
    ).toEqual(['- 1 [a]', '+ 1 [x]', '+ 2 [y]', '  3 b', '- 5 [e]', '+ 6 [z]', '  7 f']);
  });

  it('counts from 1 where the first line is blank', () => {
    expect(shown('\nFROM a\n', [{ start: 0, end: 0, text: '# x' }])).toEqual(['+ 1 [# x]', '  2 FROM a']);
  });

  it('hides carriage returns', () => {
    expect(shown('FROM a\r\nCMD x\r\n', [{ start: 12, end: 13, text: 'y' }])).toEqual(['- 2 CMD [x]', '+ 2 CMD [y]']);
  });
});
