/** Previews, fixes of a whole file, and the comment that ignores a finding. */
import { applyFixes, fixAll, parse } from '../../checker/engine.ts';
import type { Finding } from '../../checker/types.ts';
import type { Instruction } from '../../dockerfile/tree.ts';
import type { Edit } from '../../rules/define.ts';
import { ignoreComment } from '../state/ignore-comment.ts';
import { checkerFor } from './checkers.ts';
import type { Operations } from './protocol.ts';

/** What a fix ends besides its own finding, and what it brings. */
export function preview({
  source,
  options,
  finding,
  fix,
}: Operations['preview']['ask']): Operations['preview']['answer'] {
  const checker = checkerFor(options);
  const before = rulesOf(checker.check(source, options).findings);
  const after = rulesOf(checker.check(applyFixes(source, [fix]).source, options).findings);
  const less = (rule: string) => (after.get(rule) ?? 0) - (before.get(rule) ?? 0);
  const all = [...new Set([...before.keys(), ...after.keys()])];
  return {
    ends: all.filter((rule) => less(rule) < (rule === finding.rule ? -1 : 0)),
    begins: all.filter((rule) => less(rule) > 0),
  };
}

function rulesOf(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** Applies the safe fixes of the file, or of one rule. */
export function fix({ source, options, scope }: Operations['fix']['ask']): Operations['fix']['answer'] {
  if (scope.kind === 'safe') return { source: fixAll(source, options).source };
  const fixes = checkerFor(options)
    .check(source, options)
    .findings.filter(({ rule }) => rule === scope.rule)
    .flatMap(({ fixes: own }) => own.find(({ safety, gap }) => safety === 'safe' && gap === undefined) ?? []);
  return { source: applyFixes(source, fixes).source };
}

/** The edit that writes our comment above the line of a finding, or above the first instruction. */
export function ignore({ source, finding, reason }: Operations['ignore']['ask']): Edit {
  const { start, end } = finding.range;
  const { instructions } = parse(source);
  const found =
    instructions.find((instruction) => instruction.start <= end.offset && start.offset <= instruction.end) ??
    instructions[0];
  const at = found ? lineOf(found, start.offset, source) : source.length;
  const indent = found ? (/^[ \t]*/.exec(source.slice(at))?.[0] ?? '') : '';
  const newline = source.includes('\r\n') ? '\r\n' : '\n';
  const text = `${indent}${ignoreComment(finding.rule, reason)}${newline}`;
  return { start: at, end: at, text: !found && at > 0 && !source.endsWith('\n') ? newline + text : text };
}

/** Where the line begins that an ignore is for: that of the finding, or the first where the text below is a heredoc's. */
function lineOf({ start, end, heredocs }: Instruction, offset: number, source: string): number {
  const isInside = heredocs.length === 0 && start < offset && offset <= end;
  return source.lastIndexOf('\n', (isInside ? offset : start) - 1) + 1;
}
