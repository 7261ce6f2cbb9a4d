import { describe, expect, it } from 'vitest';
import type { Finding, Result } from '../../checker/types.ts';
import type { Property, Severity } from '../../rules/define.ts';
import { scorecard, type RuleFacts } from './scorecard.ts';

const rule = (id: string, property: Property): RuleFacts => ({ id, property, practice: null, summary: id });
const rules = [
  rule('a', 'linux-process'),
  rule('b', 'linux-process'),
  rule('c', 'immutable'),
  rule('d', 'immutable'),
  rule('e', 'small'),
];
const start = { line: 1, column: 1, offset: 0 };

function finding(id: string, severity: Severity, message: string): Finding {
  const property = rules.find((one) => one.id === id)?.property ?? 'syntax';
  return {
    rule: id,
    messageId: 'm',
    message,
    severity,
    range: { start, end: start },
    aliases: [],
    property,
    practice: null,
    fixes: [],
  };
}

function result(parts: Partial<Result>): Result {
  return { findings: [], ignored: [], unknown: [], checked: [], errors: [], ...parts };
}

function inShort(parts: Partial<Result>): readonly string[] {
  return scorecard(result(parts), rules).map(({ number, verdict, reason, standsOn }) =>
    `${number} ${verdict}: ${reason} ${standsOn}`.trimEnd(),
  );
}

describe('the scorecard', () => {
  it('is unknown where nothing had anything to look at', () => {
    expect(inShort({})).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((number) => `${number} unknown: Nothing in this file lets a checker judge it.`),
    );
  });

  it('lets nothing hold without an image', () => {
    const parts = { checked: ['a', 'c', 'd'], findings: [finding('a', 'error', 'Bad. Mend it.')] };
    const verdicts = scorecard(result(parts), rules, false).map(({ verdict, reason }) => `${verdict}: ${reason}`);
    const none = 'unknown: No line begins with FROM, so there is no image.';
    expect(verdicts).toEqual(['broken: Bad.', none, none, none, none, none, none]);
  });

  it('holds, is broken, is unknown, each with its reason', () => {
    const lines = inShort({
      checked: ['a', 'b', 'c', 'd', 'e'],
      findings: [
        finding('a', 'info', 'Small thing. Do it.'),
        finding('b', 'warning', '`sh` is PID 1, so signals get lost. Write JSON.'),
        finding('e', 'info', 'Could be less.'),
      ],
      unknown: [{ rule: 'c', range: { start, end: start }, why: 'the tag comes from the build argument `TAG`' }],
    });
    expect(lines[0]).toBe('1 broken: `sh` is PID 1, so signals get lost. 2 findings');
    expect(lines[4]).toBe('5 unknown: The tag comes from the build argument `TAG`. 1 check holds');
    expect(lines[6]).toBe('7 holds: Everything that could be checked does, with remarks. 1 check, 1 info');
  });

  it('says how many checks hold beside those that cannot be judged', () => {
    const range = { start, end: start };
    const silent = (id: string) => ({ rule: id, range, why: `nobody knows ${id}` });
    const [two] = inShort({ checked: ['a', 'b'], unknown: [silent('b')], findings: [finding('a', 'info', 'Small.')] });
    expect(two).toBe('1 unknown: Nobody knows b. 1 check holds, 1 info');
    const [none] = inShort({ checked: ['a', 'b'], unknown: [silent('b'), silent('a')] });
    expect(none).toBe('1 unknown: Nobody knows a.');
  });

  it('lists the checks with their outcome', () => {
    const [first] = scorecard(result({ checked: ['a', 'b'], findings: [finding('b', 'error', 'Bad.')] }), rules);
    expect(first?.checks).toEqual([
      { ...rules[0], outcome: 'holds', why: null },
      { ...rules[1], outcome: 'broken', why: null },
    ]);
    expect(first?.broken).toBe(1);
  });
});
