/** Runs rules on a model and collects what they report. */
import type { Dockerfile, Instruction, Span } from '../dockerfile/tree.ts';
import type { Model } from '../model/types.ts';
import type { Fix, ReportDetails } from '../rules/define.ts';
import type { Pending } from './pending.ts';
import type { ActiveRule } from './settings.ts';
import type { InternalError } from './types.ts';

export interface PendingUnknown {
  readonly rule: string;
  readonly span: Span;
  readonly why: string;
}

export interface Collected {
  readonly findings: Pending[];
  readonly unknown: PendingUnknown[];
  readonly errors: InternalError[];
}

/** What a rule sees besides its options, the same for all rules of a check. */
export interface RunInputs {
  readonly model: Model;
  readonly dockerignore: string | null;
}

/** Runs the rules one after the other. A rule that throws is an internal error; what it reported before counts. */
export function runRules(rules: readonly ActiveRule[], inputs: RunInputs): Collected {
  const context = new Context(inputs);
  const { collected } = context;
  for (const active of rules) {
    context.active = active;
    try {
      active.rule.check(context);
    } catch (error) {
      collected.errors.push({ rule: active.rule.id, detail: String(error) });
    }
  }
  return collected;
}

/** What a rule sees. One for all rules of a file, which take it apart: what they call has to know its `this`. */
class Context {
  active!: ActiveRule;
  readonly collected: Collected = { findings: [], unknown: [], errors: [] };
  readonly dockerfile: Dockerfile;
  readonly model: Model;
  readonly stages: Model['stages'];
  readonly dockerignore: string | null;

  constructor({ model, dockerignore }: RunInputs) {
    this.dockerfile = model.dockerfile;
    this.model = model;
    this.stages = model.stages;
    this.dockerignore = dockerignore;
  }

  get options(): ActiveRule['options'] {
    return this.active.options;
  }

  readonly report = (messageId: string, at: Span, data?: Pending['data'], details?: ReportDetails): void => {
    const finding = pendingFinding(this.active, messageId, at, data, details);
    if (finding) this.collected.findings.push(finding);
  };

  readonly unknown = (at: Span | Instruction, why: string): void => {
    this.collected.unknown.push({ rule: this.active.rule.id, span: spanOf(at), why });
  };
}

const nowhere: readonly Span[] = [];
const noFix: readonly Fix[] = [];

/** Null where the message is off. */
export function pendingFinding(
  active: ActiveRule,
  messageId: string,
  at: Span,
  data?: Pending['data'],
  details?: ReportDetails,
): Pending | null {
  const severity = active.severities[messageId];
  if (!severity) return null;
  return {
    active,
    messageId,
    severity,
    span: spanOf(at),
    data,
    fixes: fixesOf(details?.fix),
    covers: details?.covers ?? at,
    alsoAt: details?.alsoAt ?? nowhere,
    wonFrom: null,
  };
}

function spanOf(at: Span): Span {
  return { start: at.start, end: at.end };
}

function fixesOf(fix: ReportDetails['fix']): readonly Fix[] {
  if (!fix) return noFix;
  return Array.isArray(fix) ? (fix as readonly Fix[]).map(plainFix) : [plainFix(fix as Fix)];
}

/** Edits may be given as nodes of the tree; a result holds plain data only. */
function plainFix({ title, safety, edits, gap }: Fix): Fix {
  return {
    title,
    safety,
    edits: edits.map(({ start, end, text }) => ({ start, end, text })),
    ...(gap !== undefined && { gap }),
  };
}
