import { expect, test } from 'vitest';
import { rulesByCode, rules, aliasesOf } from '../rules/index.ts';
import { migrations } from './migrations.ts';

test('every code of every rule stands on the page of its peer with the rules it stands for, once', () => {
  const onPages = migrations.flatMap(({ peer, rows }) => rows.map(({ code }) => `${peer}/${code}`)).sort();
  expect(onPages).toEqual([...new Set(rules.flatMap(aliasesOf))].sort());
  for (const { peer, rows } of migrations)
    for (const row of rows)
      expect(row.rules.map(({ id }) => id)).toEqual([
        ...new Set(
          rulesByCode(`${peer}/${row.code}`).flatMap(({ rule, alias }) =>
            alias === `${peer}/${row.code}` ? [rule.id] : [],
          ),
        ),
      ]);
});

test('codes stand in their order, numbers as numbers', () => {
  const hadolint = migrations.find(({ peer }) => peer === 'hadolint')!;
  const codes = hadolint.rows.map(({ code }) => code);
  expect(codes).toEqual([...codes].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })));
  expect(hadolint.path).toBe('/rules/from/hadolint/');
});
