import { expect, test } from 'vitest';
import { ruleById } from '../rules/index.ts';
import { judgeExample, shownMessages } from './rule-example.ts';

const rule = ruleById('exec-form-command')!;

test('a bad example has its finding, its range and what the fix makes of it', () => {
  const source = 'FROM alpine:3.22\nUSER 10001\nENTRYPOINT myserver --port 8080\n';
  const { findings, fix, fixed } = judgeExample(rule, 'bad=command', source);
  expect(findings.map(({ rule, messageId, range }) => [rule, messageId, range.start.offset, range.end.offset])).toEqual(
    [['exec-form-command', 'command', 39, 59]],
  );
  expect(fix?.safety).toBe(rule.fix);
  expect(fixed).toBe('FROM alpine:3.22\nUSER 10001\nENTRYPOINT ["myserver", "--port", "8080"]\n');
});

test('a good example has none', () => {
  const source = 'FROM alpine:3.22\nUSER 10001\nENTRYPOINT ["myserver"]\n';
  expect(judgeExample(rule, 'good file', source)).toMatchObject({ findings: [], fix: undefined, fixed: undefined });
});

test('what is no example is refused with its page', () => {
  expect(() => judgeExample(rule, 'nice', 'FROM scratch\n')).toThrow(
    'content/rules/exec-form-command.mdx: `nice` is no example.',
  );
});

test('the messages a page shows', () => {
  expect(shownMessages('```dockerfile bad=one\nFROM a\n```\n\n```dockerfile good\nFROM b\n```\n')).toEqual(
    new Set(['one']),
  );
});
