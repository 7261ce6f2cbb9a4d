import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createChecker } from '../checker/checker.ts';
import { applyFixes } from '../checker/fixes/apply.ts';
import type { Result } from '../checker/types.ts';
import { rules } from './index.ts';
import { readExamples } from './pages/examples.ts';
import type { Example } from './pages/examples.ts';

const pages = join(import.meta.dirname, '../../content/rules');

/** That every rule has a page is tested in rules.test.ts. */
const withPage = rules.map(({ id }) => id).filter((id) => existsSync(join(pages, `${id}.mdx`)));

describe.each(withPage)('the page of %s', (id) => {
  const examples = readExamples(readFileSync(join(pages, `${id}.mdx`), 'utf8'));

  test.each(examples.map((example) => [label(example), example] as const))('%s', (_, example) => {
    const result = checkExample(id, example);
    expect(result.errors).toEqual([]);
    const { own, others } = split(id, result);
    const place = `content/rules/${id}.mdx, line ${example.line}`;
    expect(own, `${place}: what ${id} says about this block, and what its info string promises`).toEqual(
      example.bad === null ? [] : [example.bad],
    );
    const alone = `${place}: other rules report here. Change the block so that it shows ${id} only`;
    expect(others, alone).toEqual(example.except.map(({ rule }) => rule).sort());
    if (example.bad !== null) expectFixToBeGood(id, example, result, nextGood(examples, example));
  });
});

function label({ bad, line }: Example): string {
  return `line ${line}: ${bad === null ? 'good' : `bad=${bad}`}`;
}

/** Under `recommended` and the page's own rule. */
function checkExample(id: string, example: Example): Result {
  const own = { severity: 'on' as const, ...(example.options && { options: example.options }) };
  return createChecker({ preset: 'recommended', rules: { [id]: own } }).check(example.source, {
    fragment: !example.file,
    ...(example.dockerignore !== null && { dockerignore: example.dockerignore }),
    ...(example.buildArgs !== null && { buildArgs: example.buildArgs }),
    ...(example.target !== null && { target: example.target }),
  });
}

/** The messages of the page's rule, one by one, and the other rules that report, each once. */
function split(id: string, { findings }: Result): { own: readonly string[]; others: readonly string[] } {
  return {
    own: findings.filter(({ rule }) => rule === id).map(({ messageId }) => messageId),
    others: [...new Set(findings.map(({ rule }) => rule).filter((rule) => rule !== id))].sort(),
  };
}

function nextGood(examples: readonly Example[], bad: Example): Example | undefined {
  return examples.slice(examples.indexOf(bad)).find((example) => example.bad === null);
}

/** A fix that leaves no gap turns the bad example into the next good one. */
function expectFixToBeGood(id: string, bad: Example, { findings }: Result, good: Example | undefined): void {
  const fix = findings.find(({ rule }) => rule === id)?.fixes[0];
  if (!fix) return;
  const { source } = applyFixes(bad.source, [fix]);
  if (fix.gap === undefined) expect(source).toBe(good?.source);
  const after = checkExample(id, { ...bad, source });
  expect(after.findings.filter(({ rule, messageId }) => rule === id && messageId === bad.bad)).toEqual([]);
}
