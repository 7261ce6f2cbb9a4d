import { EditorState, type RangeSet, type RangeValue } from '@codemirror/state';
import { expect, it } from 'vitest';
import { check } from '../../index.ts';
import { labelAt, moved, noMarks, withFindings, type Marks, type SeverityMarker } from './mark-set.ts';

const text = 'FROM debian:12-slim\nRUN apt-get install curl\nENTRYPOINT sleep 1\nEXPOSE 99999\nUSER 10001\n';
const findings = (source: string) => check(source).findings;
const marked = (source: string) => withFindings(noMarks, EditorState.create({ doc: source }), findings(source), null);

function listed<T extends RangeValue>(set: RangeSet<T>, say: (value: T) => unknown): readonly unknown[] {
  const list: unknown[] = [];
  for (const cursor = set.iter(); cursor.value; cursor.next()) list.push([cursor.from, cursor.to, say(cursor.value)]);
  return list;
}

const shown = ({ decorations, gutter }: Marks) => ({
  decorations: listed(decorations, ({ spec }) => (spec as { class: string }).class),
  gutter: listed(gutter, (marker) => (marker as SeverityMarker).severity),
});

it.each([
  ['at a word that is marked', { from: text.indexOf(' 1\n') + 2, insert: '0' }],
  ['a line that is new', { from: text.indexOf('USER'), insert: 'WORKDIR app\n' }],
  ['a line that goes', { from: text.indexOf('ENTRY'), to: text.indexOf('EXPOSE') }],
  ['all of it', { from: 0, to: text.length, insert: 'RUN sudo ls\n' }],
  ['nothing but the end', { from: text.length, insert: 'xyz' }],
])('marks after a change are those of the text as it is then: %s', (_, changes) => {
  const state = EditorState.create({ doc: text });
  const transaction = state.update({ changes });
  const after = transaction.newDoc.toString();
  const marks = withFindings(moved(marked(text), transaction.changes), transaction.state, findings(after), null);
  expect(shown(marks)).toEqual(shown(marked(after)));
});

it('are the same marks where nothing else is said, and move along with what is typed before and behind', () => {
  const state = EditorState.create({ doc: text });
  const marks = marked(text);
  expect(withFindings(marks, state, findings(text), null)).toBe(marks);
  const transaction = state.update({ changes: { from: 0, insert: '# a comment\n' } });
  const along = moved(marks, transaction.changes);
  expect(withFindings(along, transaction.state, findings(`# a comment\n${text}`), null)).toBe(along);
});

it('say which finding is the current one', () => {
  const state = EditorState.create({ doc: text });
  const current = findings(text).find(({ rule }) => rule === 'exec-form-command')!;
  const key = `${current.rule}/${current.messageId}@${current.range.start.offset}`;
  const marks = withFindings(marked(text), state, findings(text), key);
  const line = text.indexOf('ENTRYPOINT');
  expect(shown(marks).decorations).toContainEqual([line, line, 'cm-current']);
  expect(shown(withFindings(marks, state, findings(text), null))).toEqual(shown(marked(text)));
});

it('give the words of a line', () => {
  const line = text.indexOf('EXPOSE');
  const words = findings(text)
    .filter(({ range }) => range.start.line === 4)
    .map(({ message }) => `Error: ${message.replaceAll('`', '')}`);
  expect(labelAt(marked(text), line, text.indexOf('\n', line))).toBe(words.join('\n'));
});
