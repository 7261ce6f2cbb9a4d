/** What the checker says about an example of a rule page, and what its fix makes of it. */
import { applyFixes, createChecker } from '../index.ts';
import type { Finding } from '../checker/types.ts';
import type { Fix, Rule } from '../rules/define.ts';
import { readExamples, type Example } from '../rules/pages/examples.ts';

export interface JudgedExample {
  readonly example: Example;
  /** Everything the checker reports, under `recommended` and the rule of the page, in source order. */
  readonly findings: readonly Finding[];
  /** The first fix the rule of the page offers. */
  readonly fix: Fix | undefined;
  /** The text after that fix. */
  readonly fixed: string | undefined;
}

/** Judges one fence. @throws Error with rule and info string where it cannot be read or the checker has a defect */
export function judgeExample(rule: Rule, info: string, source: string): JudgedExample {
  const ticks = '`'.repeat(8);
  const [example] = readExamples(`${ticks}dockerfile ${info}\n${source}${ticks}\n`);
  if (!example) throw new Error(`content/rules/${rule.id}.mdx: \`${info}\` is no example.`);
  const own = { severity: 'on' as const, ...(example.options && { options: example.options }) };
  const { findings, errors } = createChecker({ preset: 'recommended', rules: { [rule.id]: own } }).check(source, {
    fragment: !example.file,
    ...(example.dockerignore !== null && { dockerignore: example.dockerignore }),
    ...(example.buildArgs && { buildArgs: example.buildArgs }),
    ...(example.target !== null && { target: example.target }),
  });
  if (errors[0]) throw new Error(`content/rules/${rule.id}.mdx: \`${info}\`: ${errors[0].detail}`);
  const fix = findings.find((finding) => finding.rule === rule.id)?.fixes[0];
  return { example, findings, fix, fixed: fix && applyFixes(source, [fix]).source };
}

/** Ids of the messages the bad examples of a page show. */
export function shownMessages(mdx: string): ReadonlySet<string> {
  return new Set(readExamples(mdx).flatMap(({ bad }) => (bad === null ? [] : [bad])));
}
