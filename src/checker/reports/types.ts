import { ruleById } from '../../rules/index.ts';
import type { Result } from '../types.ts';

/** A checked file as reports take it. */
export interface CheckedFile {
  /** As given on the command line, with slashes. */
  readonly path: string;
  readonly source: string;
  readonly result: Result;
}

export interface ReportOptions {
  /** Address of the site, with its final slash; rule pages are `rules/<id>/` below it. Null: no links. */
  readonly site: string | null;
  /** Of the checker. */
  readonly version: string;
}

/** Turns checked files into text, with a final newline unless empty. */
export type Report = (files: readonly CheckedFile[], options: ReportOptions) => string;

/** The page of a rule; null without a site, and for a rule that was handed in. */
export function rulePage(rule: string, { site }: ReportOptions): string | null {
  return site === null || ruleById(rule) === null ? null : `${site}rules/${rule}/`;
}
