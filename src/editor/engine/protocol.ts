/** What page and worker say to each other. Plain data both ways. */
import type { CheckOptions, Finding, Result } from '../../checker/types.ts';
import type { Edit, Fix, OptionSchemas, Severity } from '../../rules/define.ts';
import type { Changes } from './changes.ts';
import type { RuleFacts } from '../state/scorecard.ts';
import type { ReadFiles, Settings } from '../state/settings.ts';

export interface Input {
  readonly source: string;
  readonly options: CheckOptions;
}

export type ReportFormat = 'sarif' | 'json' | 'markdown' | 'github';
export type FixScope = { readonly kind: 'safe' } | { readonly kind: 'rule'; readonly rule: string };

export interface RuleEntry extends RuleFacts {
  readonly severity: Severity;
  readonly options: OptionSchemas;
}

export interface Suggestion {
  readonly label: string;
  readonly kind: 'keyword' | 'flag' | 'stage' | 'variable' | 'image' | 'value';
  readonly detail?: string;
  readonly info?: string;
  /** What is written; the label where it is absent. */
  readonly insert?: string;
}

export interface Completion {
  /** Offset where the replaced text begins. */
  readonly from: number;
  readonly suggestions: readonly Suggestion[];
}

/** An explanation of what stands at an offset: a heading, paragraphs (with code spans), a link. */
export interface Explanation {
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export interface Preview {
  /** Rules whose findings go away besides the one that is fixed. */
  readonly ends: readonly string[];
  /** Rules with findings that were not there before. */
  readonly begins: readonly string[];
}

/** A result; its findings as what changed since an answer the page has, whose number it gave in `since`. */
export interface CheckAnswer {
  readonly number: number;
  /** Whether `findings` are changes of that answer's; else of no findings at all. */
  readonly isChange: boolean;
  readonly findings: Changes<Finding>;
  readonly rest: Omit<Result, 'findings'>;
  readonly milliseconds: number;
  readonly safeFixes: number;
}

/** Each operation: what it is asked with, what it answers. */
export interface Operations {
  check: { ask: Input & { readonly since: number | null }; answer: CheckAnswer };
  preview: { ask: Input & { readonly finding: Finding; readonly fix: Fix }; answer: Preview };
  fix: { ask: Input & { readonly scope: FixScope }; answer: { readonly source: string } };
  ignore: { ask: Input & { readonly finding: Finding; readonly reason: string }; answer: Edit };
  report: { ask: Input & { readonly format: ReportFormat }; answer: { readonly text: string } };
  complete: { ask: Input & { readonly offset: number }; answer: Completion | null };
  explain: { ask: Input & { readonly offset: number }; answer: Explanation | null };
  rules: { ask: Record<never, never>; answer: { readonly rules: readonly RuleEntry[]; readonly version: string } };
  settings: {
    ask: { readonly settings: Settings };
    answer: { readonly files: ReadFiles; readonly problems: readonly SettingProblem[] };
  };
}

export interface SettingProblem {
  readonly setting: keyof Settings;
  readonly text: string;
}

export type OperationName = keyof Operations;

export interface Request<Name extends OperationName = OperationName> {
  readonly id: number;
  readonly operation: Name;
  readonly ask: Operations[Name]['ask'];
}

export type Response =
  | { readonly id: number; readonly answer: unknown }
  /** The operation threw; the worker lives on. */
  | { readonly id: number; readonly error: string };
