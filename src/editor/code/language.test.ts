import { expect, test } from 'vitest';
import { highlightTree, tagHighlighter, tags } from '@lezer/highlight';
import { dockerfileLanguage } from './language.ts';

const keywords = tagHighlighter([{ tag: tags.keyword, class: 'keyword' }]);

function keywordsOf(text: string): readonly string[] {
  const found: string[] = [];
  highlightTree(dockerfileLanguage.parser.parse(text), keywords, (from, to) => found.push(text.slice(from, to)));
  return found;
}

test('words of the shell are keywords, names of options are not', () => {
  expect(keywordsOf('RUN if true; then make; fi\n')).toEqual(['RUN', 'if', 'then', 'fi']);
  expect(keywordsOf('RUN dd if=/dev/zero of=file\n')).toEqual(['RUN']);
});
