/** All that the checker shows, as one value, and how it changes. No DOM, no clock: what happens comes in as events. */
import type { Finding, Result } from '../../checker/types.ts';
import type { Property } from '../../rules/define.ts';
import type { Preview, RuleEntry, SettingProblem } from '../engine/protocol.ts';
import type { Damage } from '../share/codec.ts';
import { looksLike, type Refused } from './files.ts';
import { findingKey, type Order } from './findings.ts';
import { defaultSettings, readBuildArguments, targetProblems, type ReadFiles, type Settings } from './settings.ts';

export type Notice =
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'stopped'; readonly reason: 'crashed' | 'too-long' }
  | { readonly kind: 'link-opened' }
  | { readonly kind: 'link-unreadable'; readonly damage: Damage }
  /** What became of files; `replaced` where one of them took the place of the text. */
  | {
      readonly kind: 'files';
      readonly used: readonly string[];
      readonly refused: readonly Refused[];
      readonly replaced: boolean;
    }
  /** Settings in YAML that could not be read, because its reader did not load. */
  | { readonly kind: 'settings-unread' }
  | { readonly kind: 'unchecked' | 'failed'; readonly text: string };

export type Panel = 'settings' | 'share' | 'examples' | 'keys';

/** What is open inside a finding. */
export interface Opened {
  readonly key: string;
  readonly part: 'fix' | 'ignore';
  /** Index into the finding's fixes. */
  readonly fix: number;
  readonly preview: Preview | null;
  readonly reason: string;
}

export interface State {
  readonly name: string;
  readonly text: string;
  /** Names of the other Dockerfiles that are open; `name` is among them, in the order they were opened. */
  readonly names: readonly string[];
  /** The name in the field while it is changed, and what is wrong with it; null while it is not. */
  readonly renaming: { readonly name: string; readonly problem: string | null } | null;
  readonly settings: Settings;
  /** The settings' files, read. */
  readonly files: ReadFiles;
  readonly settingProblems: readonly SettingProblem[];
  /** The last result and the text it belongs to; null before the first. */
  readonly checked: {
    readonly text: string;
    readonly result: Result;
    readonly milliseconds: number;
    readonly safeFixes: number;
  } | null;
  readonly rules: readonly RuleEntry[];
  readonly version: string;
  readonly order: Order;
  readonly property: Property | null;
  /** Where the caret is; `stage` in words, null above the first FROM. */
  readonly caret: {
    readonly offset: number;
    readonly line: number;
    readonly column: number;
    readonly stage: string | null;
  };
  /** Key of the finding that is current: caret in its range, or focus in it. */
  readonly current: string | null;
  readonly opened: Opened | null;
  readonly panel: Panel | null;
  readonly notice: Notice | null;
  /**
   * The text as it was opened (link, example, file, draft). It becomes the reader's draft when it is changed, and stays
   * theirs when the change is undone: null from then on.
   */
  readonly baseline: string | null;
  /** Texts of drafts that were put aside, newest first. */
  readonly kept: readonly string[];
  readonly editor: 'text-area' | 'loading' | 'ready' | 'failed';
  readonly canUndo: boolean;
  readonly keysOn: boolean;
  readonly offline: boolean;
  readonly storage: boolean;
  /** The address to share, once it is made; null while it is not, or where it is too long. */
  readonly share: { readonly address: string; readonly length: number } | null;
  /** What the checker itself has just done to the text, in words, until it changes again. Undo takes it back. */
  readonly done: string | null;
  /** Why a key did nothing, until the caret moves. */
  readonly told: string | null;
  /** How many findings are listed; the rest on demand. */
  readonly listed: number;
}

/** How many findings are listed at first, and with each demand more. */
export const pageOfFindings = 50;

/** An empty text that nobody has touched. */
export const initialState: State = {
  name: 'Dockerfile',
  text: '',
  names: ['Dockerfile'],
  renaming: null,
  settings: defaultSettings,
  files: {},
  settingProblems: [],
  checked: null,
  rules: [],
  version: '',
  order: 'line',
  property: null,
  caret: { offset: 0, line: 1, column: 1, stage: null },
  current: null,
  opened: null,
  panel: null,
  notice: null,
  baseline: '',
  kept: [],
  editor: 'text-area',
  canUndo: false,
  keysOn: true,
  offline: false,
  storage: true,
  share: null,
  done: null,
  told: null,
  listed: pageOfFindings,
};

/** Whether the result on show belongs to the text on show; fixes are offered only then. */
export function isFresh(state: State): boolean {
  return state.checked?.text === state.text;
}

/** The finding of a key in the result on show. */
export function findingOf(state: State, key: string | null): Finding | null {
  if (key === null) return null;
  return state.checked?.result.findings.find((finding) => findingKey(finding) === key) ?? null;
}

/** What is wrong with one setting, as sentences. */
export function problemsOf({ settings, settingProblems, text }: State, name: keyof Settings): readonly string[] {
  if (name === 'target') return targetProblems(settings.target, text);
  if (name === 'buildArgs') return readBuildArguments(settings.buildArgs).problems;
  return settingProblems.filter(({ setting }) => setting === name).map((problem) => problem.text);
}

/** A new result: what was open stays open where its finding is still there. A blank text is a beginning, no mistake, and of a text that is no Dockerfile nothing else is worth saying. */
export function withResult(state: State, answer: NonNullable<State['checked']>): State {
  const checked =
    answer.text.trim() === '' || looksLike(answer.text) !== null
      ? { ...answer, result: { ...answer.result, findings: [] } }
      : answer;
  const { findings } = checked.result;
  const keeps = (key: string | null) => key !== null && findings.some((finding) => findingKey(finding) === key);
  const isOver = state.notice?.kind === 'stopped' || state.notice?.kind === 'unchecked';
  const notice = isOver ? null : state.notice;
  return {
    ...state,
    checked,
    notice,
    current: keeps(state.current) ? state.current : null,
    opened: state.opened && keeps(state.opened.key) ? state.opened : null,
  };
}
