/** Turns what was collected into the plain data of a result. */
import type { Dockerfile, Span } from '../dockerfile/tree.ts';
import type { Ignore } from './ignores/types.ts';
import { fillMessage } from './messages.ts';
import { bySource } from './pending.ts';
import type { Pending } from './pending.ts';
import type { Collected } from './run.ts';
import type { Finding, Range, Result } from './types.ts';

export interface ResultParts extends Pick<Collected, 'unknown' | 'errors'> {
  readonly reported: readonly Pending[];
  readonly ignored: readonly { readonly finding: Pending; readonly by: Ignore }[];
  readonly checked: readonly string[];
}

export function resultOf(dockerfile: Dockerfile, parts: ResultParts): Result {
  const rangeOf = ({ start, end }: Span): Range => ({
    start: dockerfile.position(start),
    end: dockerfile.position(end),
  });
  return {
    findings: [...parts.reported].sort(bySource).map((finding) => findingOf(finding, rangeOf)),
    ignored: [...parts.ignored]
      .sort((a, b) => bySource(a.finding, b.finding))
      .map(({ finding, by }) => ({
        ...findingOf(finding, rangeOf),
        by: { tool: by.tool, range: rangeOf(by.span), reason: by.reason },
      })),
    unknown: parts.unknown.map(({ rule, span, why }) => ({ rule, range: rangeOf(span), why })),
    checked: parts.checked,
    errors: parts.errors,
  };
}

function findingOf(finding: Pending, rangeOf: (span: Span) => Range): Finding {
  const { rule } = finding.active;
  const message = rule.messages[finding.messageId]!;
  return {
    rule: rule.id,
    messageId: finding.messageId,
    message: fillMessage(message.text, finding.data),
    severity: finding.severity,
    range: rangeOf(finding.span),
    aliases: message.aliases,
    property: rule.property,
    practice: rule.practice,
    fixes: finding.fixes,
  };
}
