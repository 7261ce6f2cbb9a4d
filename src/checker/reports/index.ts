/** The reports by name. */
import { github } from './github.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';
import type { Report } from './types.ts';

export type ReportName = 'text' | 'json' | 'sarif' | 'markdown' | 'github';

export const reports: Readonly<Record<ReportName, Report>> = { text, json, sarif, markdown, github };
