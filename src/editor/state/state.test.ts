import { describe, expect, it } from 'vitest';
import { check } from '../../checker/checker.ts';
import { findingKey } from './findings.ts';
import { defaultSettings } from './settings.ts';
import { findingOf, initialState, isFresh, problemsOf, withResult, type State } from './state.ts';

function answerFor(text: string): NonNullable<State['checked']> {
  return { text, result: check(text), milliseconds: 1, safeFixes: 0 };
}

const opening = 'FROM alpine:3.22\nUSER 10001\n';
const faulty = `${opening}ENTRYPOINT sleep 1000\n`;
const [finding] = check(faulty).findings;
const key = findingKey(finding!);
const opened = { key, part: 'fix', fix: 0, preview: null, reason: '' } as const;

describe('a new result', () => {
  it('keeps open what is still found', () => {
    const state = withResult({ ...initialState, text: faulty, current: key, opened }, answerFor(faulty));
    expect(state).toMatchObject({ checked: answerFor(faulty), current: key, opened });
    expect(isFresh(state)).toBe(true);
    expect(findingOf(state, key)).toEqual(finding);
    expect(findingOf(state, null)).toBeNull();
  });

  it('closes what is found no more', () => {
    const state = withResult({ ...initialState, text: faulty, current: key, opened }, answerFor(opening));
    expect(state).toMatchObject({ current: null, opened: null });
    expect(isFresh(state)).toBe(false);
    expect(findingOf(state, key)).toBeNull();
  });

  it('takes away that the check stopped or failed, and no other notice', () => {
    const stopped = { kind: 'stopped', reason: 'crashed' } as const;
    const failed = { kind: 'failed', text: 'There is no example "x".' } as const;
    const unchecked = { kind: 'unchecked', text: 'The check failed: no reason' } as const;
    for (const notice of [stopped, unchecked])
      expect(withResult({ ...initialState, notice }, answerFor(opening)).notice).toBeNull();
    expect(withResult({ ...initialState, notice: failed }, answerFor(opening)).notice).toEqual(failed);
  });

  it.each(['', ' \n', 'services:\n  web:\n'])('has no findings for %j', (text) => {
    expect(withResult(initialState, answerFor(text)).checked?.result.findings).toEqual([]);
  });
});

it('says of each setting what is wrong with it', () => {
  const state: State = {
    ...initialState,
    text: 'FROM scratch\n',
    settings: { ...defaultSettings, target: '3', buildArgs: '2=x' },
    settingProblems: [{ setting: 'hadolint', text: 'ignored must be a list of words' }],
  };
  expect(problemsOf(state, 'target')).toEqual([
    'There is no stage 3: the stages are numbered from 0 to 0. Rules about the final stage are silent.',
  ]);
  expect(problemsOf(state, 'buildArgs')).toEqual([
    'Line 1: write NAME=value. A name has letters, digits and underscores, and does not start with a digit.',
  ]);
  expect(problemsOf(state, 'hadolint')).toEqual(['ignored must be a list of words']);
  expect(problemsOf(state, 'configuration')).toEqual([]);
});
