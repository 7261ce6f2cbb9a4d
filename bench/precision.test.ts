import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../src/rules/index.ts';
import { readRows, shares, wanted } from './precision.ts';

describe('precision', () => {
  it('counts true findings by rule', () => {
    const head = 'repository\tpath\tcommit\tline\trule\tverdict\twhy\n';
    const rows = readRows(
      `${head}a/b\tDockerfile\tc0ffee\t3\tpipefail\ttrue\tcurl may fail\na/b\tDockerfile\tc0ffee\t4\tpipefail\tfalse\tno pipe\n`,
    );
    expect(rows[0]).toEqual({
      repository: 'a/b',
      path: 'Dockerfile',
      commit: 'c0ffee',
      line: 3,
      rule: 'pipefail',
      isTrue: true,
      why: 'curl may fail',
    });
    expect(shares(rows)).toEqual([{ rule: 'pipefail', right: 1, all: 2 }]);
  });
  it('names the line of a row it cannot read', () => {
    expect(() => readRows('head\na\tb\tc\tx\tr\ttrue\twhy\n')).toThrow('findings.tsv:2: a row is repository, path');
  });
  it('holds for every recommended rule that was read', () => {
    const rows = readRows(readFileSync(join(import.meta.dirname, 'precision/findings.tsv'), 'utf8'));
    const recommended = new Set(rules.filter((rule) => rule.recommended).map(({ id }) => id));
    const below = shares(rows).filter(({ rule, right, all }) => recommended.has(rule) && right / all < wanted);
    expect(below).toEqual([]);
    expect(rows.map(({ rule }) => rule).filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
  });
});
