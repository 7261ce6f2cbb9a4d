import { expect, test } from 'vitest';
import { checkRule } from '../../testing/check.ts';

const id = 'shell-syntax';

test.each([
  ['RUN echo "a', [['unclosed-quote', '1:10-1:11', '"']]],
  ['RUN if a; then b; else if c; then d; fi; fi', [['else-if', '1:19-1:26', 'else if']]],
  ['RUN if a; then b; else \\\n if c; then d; fi; fi', []],
  ['RUN if a; then b', [['unclosed-if', '1:5-1:7', 'if']]],
  ['RUN x; if a; then if b; then c; fi', [['unclosed-if', '1:8-1:10', 'if']]],
  ['RUN if a; then \\\n for i in 1; do \\\n  if b; then c', [['unclosed-if', '3:3-3:5', 'if']]],
  ['RUN if a; then $(if b; then c)', [['unclosed-if', '1:18-1:20', 'if']]],
  ['RUN <<EOF\nif a; then\n  b\nEOF', [['unclosed-if', '2:1-2:3', 'if']]],
  ['RUN for i in 1; do a', [['unclosed-loop', '1:5-1:8', 'for']]],
  ['RUN for i in 1; do for ((;;)); do a; done', [['unclosed-loop', '1:5-1:8', 'for']]],
  ['RUN for ((;;)); do a', [['unclosed-loop', '1:5-1:8', 'for']]],
  ['RUN until a; do if b; then c; fi', [['unclosed-loop', '1:5-1:10', 'until']]],
  ['SHELL ["bash", "-c"]\nRUN select a in b; do c', [['unclosed-loop', '2:5-2:11', 'select']]],
  ['RUN a &; b', [['background-separator', '1:8-1:9', ';']]],
  ['RUN [$A = b ] && c', [['bracket-space', '1:5-1:8', '[$A']]],
  ['RUN if [ -f /x]; then a; fi', [['unclosed-test', '1:13-1:16', '/x]']]],
  ['RUN [ -f /a 2>/x && c', [['unclosed-test', '1:5-1:6', '[']]],
  ['RUN [ && c; [ a "]"; [ "$@"; [ -f /x ] && [ -d /b ]', [['unclosed-test', '1:5-1:6', '[']]],
  [
    'RUN X = 1; Y =2; $Z=3; export Q = 4; W==5',
    [
      ['spaced-assignment', '1:6-1:8', ' ='],
      ['spaced-assignment', '1:13-1:15', ' ='],
      ['assigned-expansion', '1:18-1:20', '$Z'],
      ['spaced-declaration', '1:33-1:34', '='],
      ['double-equals', '1:39-1:41', '=='],
    ],
  ],
  ['RUN if "$X" = "1" ]; then y; fi', [['spaced-assignment', '1:12-1:14', ' =']]],
  ['CMD echo "a', [['unclosed-quote', '1:10-1:11', '"']]],
  ['SHELL ["pwsh", "-c"]\nRUN echo "a', []],
  ['RUN <<EOF\n#!/usr/bin/python3\nprint("a\nEOF', []],
  ['RUN <<EOF\nif a\nthen b\nelse if c\nthen d\nfi\nfi\nEOF', [['else-if', '4:1-4:8', 'else if']]],
  ['RUN echo `a "b` c', [['unclosed-quote', '1:13-1:14', '"']]],
])('%j', (source, expected) => {
  expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
    expected,
  );
});

test('what is never closed is said at the word that opens it', () => {
  const source = 'RUN for i in 1; do if a; then b fi; done; while c; do d';
  expect(checkRule(id, source, { fragment: true }).map(({ at, message }) => [at, message])).toEqual([
    [
      '1:20-1:22',
      'The `if` that begins here is never closed, so the shell cannot read the script. Add `fi` at its end; if it is there already, put `;` in front of it.',
    ],
  ]);
  expect(checkRule(id, 'RUN while c; do d done', { fragment: true }).map(({ at, message }) => [at, message])).toEqual([
    [
      '1:5-1:10',
      'The `while` loop that begins here is never closed, so the shell cannot read the script. Add `done` at its end; if it is there already, put `;` in front of it.',
    ],
  ]);
});
