import { expect, test } from 'vitest';
import { createChecker } from '../../../checker/checker.ts';
import { checkRule } from '../../testing/check.ts';
import { features } from './checks/bashism-features.ts';
import rule from './no-bashism-in-sh.ts';

const id = 'no-bashism-in-sh';

/** Message and text of what is reported, in source order. */
function found(source: string, judge: 'known' | 'posix'): readonly string[] {
  return checkRule(id, source, { options: { judge } }).map(({ messageId, text }) => `${messageId}: ${text}`);
}

test.each([
  [
    '[[ a == b ]] && [ a == b ] && test a == b',
    ['double-bracket: [[ a == b ]]', 'double-equals: ==', 'double-equals: ==', 'double-equals: =='],
  ],
  ['f() { local x; }; source y; echo -n z', ['local: local', 'source: source', 'echo-flags: -n']],
  ['a &> b; c >& d; z &>> y; e 2>&1 >&2; g >& $h', ['redirect-both: &> b', 'redirect-and: >& d']],
  [
    'x=(a b) y+=c; echo ${x[0]} ${y:0:1} ${y/a/b} ${y^} ${!y}',
    [
      'array: (a b)',
      'append: y+=',
      'array-reference: ${x[0]}',
      'substring: ${y:0:1}',
      'replacement: ${y/a/b}',
      'case-change: ${y^}',
      'indirection: ${!y}',
    ],
  ],
  [
    'set -euxo pipefail; set -o posix; set -Euo pipefail; read -r x; read -p a x; export -f g',
    ['set-pipefail: pipefail', 'set-option: posix', 'set-flag: -Euo', 'flag: -p', 'flag: -f'],
  ],
  [
    "trap 'a' EXIT SIGTERM int $sig; echo $RANDOM $BASH_VERSION; HOSTNAME=b; echo $HOSTNAME",
    ['trap-sig: SIGTERM', 'trap-case: int', 'bash-variable: $RANDOM'],
  ],
  [
    'echo {a,b} "{c,d}" $((x++)) $((2#1)) $(($RANDOM % 2)); cat <(e) <<< f; g |& h',
    [
      'brace-expansion: {a,b}',
      'increment: x++',
      'base: 2#1',
      'bash-variable: $RANDOM',
      'process-substitution: <(e)',
      'here-string: <<< f',
      'pipe-both: |&',
    ],
  ],
  [
    "[[ -v a || b < c ]]; f-g() { h; }; echo ${COMP_WORDS} ${#i[@]} ${j[@]:1} ${k%%[^0-9]*} [^l] $'m' \"$'n'\"",
    [
      'double-bracket: [[ -v a || b < c ]]',
      'test-variable: -v',
      'string-order: <',
      'function-name: f-g',
      'caret-bracket: [^l]',
      "ansi-string: $'m'",
    ],
  ],
  ['[ "$a" = b ] && echo "${c:-d}" "${#e}" "$(f)" && printf "%s" g | h 2>/dev/null', []],
])('%s, for any POSIX shell', (script, expected) => {
  expect(found(`FROM example.com/unknown:1\nRUN ${script}`, 'posix')).toEqual(expected);
});

test('takes what ENV sets for set', () => {
  expect(
    found('FROM example.com/unknown:1\nENV UID=1\nRUN a "$UID" "$EUID" && ulimit -f 1 && ulimit -n 9', 'posix'),
  ).toEqual(['bash-variable: $EUID', 'flag: -n']);
});

test('says nothing where the shell of the base image is not known', () => {
  expect(found('FROM example.com/unknown:1\nRUN [[ a ]]', 'known')).toEqual([]);
});

test('says what dash has not, where the base image has dash', () => {
  const script =
    'f() { local x; }; [[ a ]]; [ a == b ]; source c; echo -n d; echo -e e; [ f \\< g ]; [[ h == i ]]; j-k() { l; }; echo ${m%[^n]}';
  expect(found(`FROM debian:12\nRUN ${script}`, 'known')).toEqual([
    'double-bracket: [[ a ]]',
    'double-equals: ==',
    'source: source',
    'echo-flags-dash: -e',
    'double-bracket: [[ h == i ]]',
    'function-name: j-k',
    'caret-bracket: [^n]',
  ]);
});

test('says what BusyBox has not, where the base image has BusyBox', () => {
  expect(found('FROM alpine:3.22\nRUN [[ a ]]; [ a == b ]; source c; x=(a); y+=z', 'known')).toEqual([
    'array: (a)',
    'append: y+=',
  ]);
});

test('says nothing where the script runs in bash', () => {
  expect(found('FROM debian:12\nSHELL ["/bin/bash", "-c"]\nRUN [[ a ]]; x=(a)', 'posix')).toEqual([]);
  expect(found('FROM debian:12\nRUN <<EOF\n#!/bin/bash\n[[ a ]]\nEOF', 'posix')).toEqual([]);
});

test.each([
  'ln -sf bash /bin/sh',
  "echo 'dash dash/sh boolean false' | debconf-set-selections && dpkg-reconfigure dash",
])('says nothing behind %s', (step) => {
  expect(found(`FROM debian:12\nRUN ${step}\nRUN [[ a ]]`, 'known')).toEqual([]);
  expect(found(`FROM debian:12 AS base\nRUN ${step}\nFROM base\nRUN [[ a ]]`, 'known')).toEqual([]);
  expect(found(`FROM debian:12\nRUN [[ a ]]\nRUN ${step}`, 'known')).toEqual(['double-bracket: [[ a ]]']);
});

test('has a message for every feature, with its numbers', () => {
  const codes = Object.entries(rule.messages).map(([message, { aliases }]) => [message, aliases]);
  expect(codes).toEqual(
    Object.entries(features).map(([message, { codes: own }]) => [message, own.map((code) => `shellcheck/${code}`)]),
  );
});

test('while somebody types, a step before may replace the shell', () => {
  const checker = createChecker({ rules: { [id]: 'on' } });
  const count = (step: string) =>
    checker.check(`FROM debian:12\nRUN ${step}\nRUN [[ a ]]\n`).findings.filter(({ rule: name }) => name === id).length;
  expect(['a', 'a', 'ln -sf bash /bin/sh', 'a'].map(count)).toEqual([1, 1, 0, 1]);
});
