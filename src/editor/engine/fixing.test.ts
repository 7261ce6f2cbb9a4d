import { describe, expect, it } from 'vitest';
import { check } from '../../index.ts';
import { applyEdits } from '../state/edits.ts';
import { fix, ignore, preview } from './fixing.ts';

const source = 'FROM alpine:3.22\nUSER 10001\nENTRYPOINT sleep 1000\n';
const [finding] = check(source).findings.filter(({ rule }) => rule === 'exec-form-command');

describe('ignore', () => {
  it('writes a comment that the checker obeys', () => {
    if (!finding) throw new Error('no finding');
    const edit = ignore({ source, options: {}, finding, reason: 'it  is\nwanted' });
    const after = applyEdits(source, [edit]);
    expect(after).toBe(
      'FROM alpine:3.22\nUSER 10001\n# module-container ignore exec-form-command: it is wanted\nENTRYPOINT sleep 1000\n',
    );
    const result = check(after);
    expect(result.findings.map(({ rule }) => rule)).not.toContain('exec-form-command');
    expect(result.ignored.map(({ rule, by }) => [rule, by.reason])).toEqual([['exec-form-command', 'it is wanted']]);
  });

  it.each([
    [
      'above a line of an instruction',
      'FROM debian:13\nRUN apt-get update \\\n # a\n && apt-get install curl \\\n && rm -rf /var/lib/apt/lists/*\n',
      'FROM debian:13\nRUN apt-get update \\\n # a\n # module-container ignore apt-get-assume-yes: x\n && apt-get install curl \\\n && rm -rf /var/lib/apt/lists/*\n',
    ],
    [
      'above the first line',
      'FROM debian:13\nRUN apt-get remove curl \\\n && true\n',
      'FROM debian:13\n# module-container ignore apt-get-assume-yes: x\nRUN apt-get remove curl \\\n && true\n',
    ],
    [
      'above an instruction with a heredoc',
      'FROM debian:13\nRUN <<EOF\napt-get remove curl\nEOF\n',
      'FROM debian:13\n# module-container ignore apt-get-assume-yes: x\nRUN <<EOF\napt-get remove curl\nEOF\n',
    ],
    [
      'above a trigger',
      'FROM debian:13\nONBUILD RUN true \\\n  && apt-get remove curl\n',
      'FROM debian:13\nONBUILD RUN true \\\n  # module-container ignore apt-get-assume-yes: x\n  && apt-get remove curl\n',
    ],
  ])('%s', (_, before, after) => {
    const [own] = check(before).findings.filter(({ rule }) => rule === 'apt-get-assume-yes');
    if (!own) throw new Error('no finding');
    expect(applyEdits(before, [ignore({ source: before, options: {}, finding: own, reason: 'x' })])).toBe(after);
    const result = check(after);
    expect(result.findings.map(({ rule }) => rule)).not.toContain('apt-get-assume-yes');
    expect(result.findings.map(({ rule }) => rule)).not.toContain('no-unused-ignore');
  });

  it('keeps the line endings and the indentation of the file', () => {
    if (!finding) throw new Error('no finding');
    const windows = source.replaceAll('\n', '\r\n').replace('ENTRYPOINT', '  ENTRYPOINT');
    const [own] = check(windows).findings.filter(({ rule }) => rule === 'exec-form-command');
    if (!own) throw new Error('no finding');
    expect(ignore({ source: windows, options: {}, finding: own, reason: '' }).text).toBe(
      '  # module-container ignore exec-form-command\r\n',
    );
  });
});

describe('fix', () => {
  it('fixes one rule, or all that is safe', () => {
    expect(fix({ source, options: {}, scope: { kind: 'rule', rule: 'exec-form-command' } }).source).toBe(
      'FROM alpine:3.22\nUSER 10001\nENTRYPOINT ["sleep", "1000"]\n',
    );
    expect(fix({ source, options: {}, scope: { kind: 'rule', rule: 'no-such-rule' } }).source).toBe(source);
    expect(fix({ source, options: {}, scope: { kind: 'safe' } }).source).toBe(
      'FROM alpine:3.22\nUSER 10001\nENTRYPOINT ["sleep", "1000"]\n',
    );
  });
});

describe('preview', () => {
  it('says what else a fix ends, its own finding aside', () => {
    const [own] = finding?.fixes ?? [];
    if (!finding || !own) throw new Error('no fix');
    expect(preview({ source, options: {}, finding, fix: own })).toEqual({ ends: [], begins: [] });
  });
});
