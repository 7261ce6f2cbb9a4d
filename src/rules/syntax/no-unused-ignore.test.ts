import { expect, test } from 'vitest';
import { check } from '../../checker/checker.ts';
import { applyFixes } from '../../checker/fixes/apply.ts';

/** With the rules that the comments name. */
function stale(source: string) {
  const findings = check(source).findings.filter(({ rule }) => rule === 'no-unused-ignore');
  const { source: after } = applyFixes(
    source,
    findings.flatMap(({ fixes }) => fixes),
  );
  return { names: findings.map(({ range: { start, end } }) => source.slice(start.offset, end.offset)), after };
}

test('a name that silences nothing goes, and the comment with its last name', () => {
  expect(stale('FROM alpine:3.22\n# module-container ignore no-maintainer: x\nCMD ["a"]\nUSER 1\n')).toEqual({
    names: ['no-maintainer'],
    after: 'FROM alpine:3.22\nCMD ["a"]\nUSER 1\n',
  });
  const two = 'FROM alpine:3.22\n# module-container ignore no-root-user, DL3025: x\nCMD date\nUSER 1\n';
  expect(stale(two)).toEqual({
    names: ['no-root-user'],
    after: 'FROM alpine:3.22\n# module-container ignore DL3025: x\nCMD date\nUSER 1\n',
  });
});

test('not where a finding is silenced, and not for a rule that is off', () => {
  expect(stale('FROM alpine:3.22\n# module-container ignore exec-form-command: x\nCMD date\nUSER 1\n').names).toEqual(
    [],
  );
  expect(stale('FROM alpine:3.22\n# module-container ignore no-startup-sleep: x\nCMD date\nUSER 1\n').names).toEqual(
    [],
  );
});
