import { expect, test } from 'vitest';
import { createChecker } from '../../checker/checker.ts';
import { parse } from '../../dockerfile/parse.ts';
import type { Problem } from '../../dockerfile/tree.ts';
import { rules } from '../index.ts';

/** For every code of the parser texts that have it, and the one rule that answers. */
const answers: Readonly<Record<Problem['code'], readonly (readonly [source: string, rule: string])[]>> = {
  'unknown-instruction': [['FROM a:1\nWHAT b\n', 'unknown-instruction']],
  'missing-argument': [
    ['FROM a:1\nCOPY b\n', 'argument-count'],
    ['FROM a:1\nHEALTHCHECK\n', 'argument-count'],
  ],
  'too-many-arguments': [
    ['FROM a:1 AS b c\n', 'argument-count'],
    ['FROM a:1 b\n', 'argument-count'],
    ['FROM a:1 b c\n', 'valid-stage-name'],
  ],
  'unknown-flag': [['FROM a:1\nCOPY --what b /c\n', 'unknown-flag']],
  'duplicate-flag': [['FROM a:1\nCOPY --chown=a --chown=b c /d\n', 'invalid-flag-value']],
  'missing-flag-value': [['FROM a:1\nCOPY --chown c /d\n', 'invalid-flag-value']],
  'invalid-flag-value': [['FROM a:1\nCOPY --link=x c /d\n', 'invalid-flag-value']],
  'unterminated-heredoc': [['FROM a:1\nRUN <<E\nb\n', 'parse-error']],
  'heredoc-destination': [['FROM a:1\nWORKDIR /x\nCOPY /a <<E\nE\n', 'parse-error']],
  'unterminated-quote': [
    ['FROM a:1\nWORKDIR "/b\n', 'parse-error'],
    ['FROM a:1\nENV A="b\n', 'invalid-key-value'],
  ],
  'empty-continuation': [['FROM a:1\nRUN b \\\n\n  c\n', 'no-empty-continuation']],
  'invalid-json': [
    ['FROM a:1\nSHELL b\n', 'shell-must-be-json'],
    ['FROM a:1\nSHELL [1]\n', 'shell-must-be-json'],
    ['FROM a:1\nCMD [1]\n', 'parse-error'],
  ],
  'invalid-key-value': [['FROM a:1\nENV A=b c\n', 'invalid-key-value']],
  'invalid-directive': [['# escape=x\nFROM a:1\n', 'invalid-parser-directive']],
  'duplicate-directive': [['# escape=`\n# escape=`\nFROM a:1\n', 'invalid-parser-directive']],
  'invalid-trigger': [['FROM a:1\nONBUILD FROM b\n', 'onbuild-trigger-not-allowed']],
  'no-instructions': [['# nothing\n', 'missing-from']],
  'invalid-healthcheck': [['FROM a:1\nHEALTHCHECK b\n', 'invalid-healthcheck']],
  'invalid-stage-name': [['FROM a:1 AS 1b\n', 'valid-stage-name']],
  'invalid-port': [['FROM a:1\nEXPOSE http\n', 'valid-port']],
  'invalid-substitution': [['FROM a:1\nENV A=${B:=c}\n', 'unsupported-variable-modifier']],
  'empty-argument': [['FROM a:1\nVOLUME [""]\n', 'argument-count']],
  'remote-source': [['FROM a:1\nCOPY https://a.example/b /c\n', 'no-source-outside-context']],
  'long-line': [[`FROM a:1\n# ${'x'.repeat(65_534)}\n`, 'parse-error']],
};

const answering = new Set(Object.values(answers).flatMap((cases) => cases.map(([, rule]) => rule)));
const settings = rules.map(({ id }) => [id, answering.has(id) ? 'on' : 'off'] as const);
const checker = createChecker({ rules: Object.fromEntries(settings) });
const cases = Object.entries(answers).flatMap(([code, list]) =>
  list.map(([source, rule]) => [code, source, rule] as const),
);

test.each(cases)('%s: %.60j is answered by %s', (code, source, rule) => {
  expect(parse(source).problems.map((problem) => problem.code)).toEqual([code]);
  expect(checker.check(source).findings.map((finding) => finding.rule)).toEqual([rule]);
});

test.each(cases.filter(([code]) => code !== 'empty-continuation'))(
  '%s: the preset of the builder has it: %j',
  (_, source) => {
    const found = createChecker({ preset: 'buildkit' }).check(source).findings;
    expect(found.filter(({ rule }) => answering.has(rule))).toHaveLength(1);
  },
);
