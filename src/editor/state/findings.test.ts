import { describe, expect, it } from 'vitest';
import type { Finding } from '../../checker/types.ts';
import {
  countBySeverity,
  countsInWords,
  findingAt,
  findingKey,
  gravest,
  groupFindings,
  inOrder,
  neighbour,
  ofProperty,
} from './findings.ts';

function finding(rule: string, start: number, end: number, more: Partial<Finding> = {}): Finding {
  const at = (offset: number) => ({ line: 1, column: offset + 1, offset });
  return {
    rule,
    messageId: 'm',
    message: 'Text.',
    severity: 'warning',
    range: { start: at(start), end: at(end) },
    aliases: [],
    property: 'small',
    practice: null,
    fixes: [],
    ...more,
  };
}

const wide = finding('wide', 0, 30);
const narrow = finding('narrow', 5, 10, { severity: 'info', property: 'linux-process' });
const last = finding('wide', 40, 45, { severity: 'error' });
const all = [wide, narrow, last];

describe('findings', () => {
  it('counts by severity, in words', () => {
    expect(countBySeverity(all)).toEqual({ error: 1, warning: 1, info: 1, style: 0 });
    expect(countsInWords({ error: 1, warning: 3, info: 2, style: 0 })).toBe('1 error, 3 warnings, 2 infos');
    expect(countsInWords({ error: 0, warning: 0, info: 0, style: 0 })).toBe('');
  });

  it('groups by line, rule and property', () => {
    expect(groupFindings(all, 'line')).toEqual([{ id: 'line', title: null, findings: all }]);
    expect(groupFindings(all, 'rule')).toEqual([
      { id: 'wide', title: 'wide', findings: [wide, last] },
      { id: 'narrow', title: 'narrow', findings: [narrow] },
    ]);
    expect(groupFindings(all, 'property')).toEqual([
      { id: 'linux-process', title: 'Linux process', findings: [narrow] },
      { id: 'small', title: 'Small', findings: [wide, last] },
    ]);
    expect(groupFindings([], 'line')).toEqual([]);
    expect(inOrder(all, 'property')).toEqual([narrow, wide, last]);
  });

  it('filters by property', () => {
    expect(ofProperty(all, 'small')).toEqual([wide, last]);
    expect(ofProperty(all, null)).toEqual(all);
  });

  it('finds the narrowest under the caret, ends included', () => {
    expect(findingAt(all, 7)).toBe(narrow);
    expect(findingAt(all, 10)).toBe(narrow);
    expect(findingAt(all, 20)).toBe(wide);
    expect(findingAt(all, 35)).toBeNull();
  });

  it('prefers the graver of two with one range', () => {
    const grave = finding('grave', 5, 10, { severity: 'error' });
    expect(findingAt([narrow, grave], 6)).toBe(grave);
  });

  it('walks in both directions and goes round', () => {
    expect(neighbour(all, 0, 'next')).toBe(narrow);
    expect(neighbour(all, 40, 'next')).toBe(wide);
    expect(neighbour(all, 5, 'previous')).toBe(wide);
    expect(neighbour(all, 0, 'previous')).toBe(last);
    expect(neighbour([], 0, 'next')).toBeNull();
    const twin = finding('twin', 5, 12);
    const four = [wide, narrow, twin, last];
    expect(neighbour(four, 5, 'next', findingKey(narrow))).toBe(twin);
    expect(neighbour(four, 5, 'previous', findingKey(twin))).toBe(narrow);
    expect(neighbour(four, 0, 'previous', findingKey(wide))).toBe(last);
    expect(neighbour(four, 30, 'next', findingKey(last))).toBe(wide);
  });

  it('names and weighs findings', () => {
    expect(findingKey(narrow)).toBe('narrow/m@5');
    expect(gravest(all)).toBe(last);
    expect(gravest([])).toBeNull();
  });
});
