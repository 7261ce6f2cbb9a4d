/**
 * Walks rules, pages, practices and aliases, and names what is missing. With RULE_CATALOGUE=FILE.json also an outside
 * list of rules, `{ id, practice, aliases: { peer: [code] } }` each.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { aliasesOf, ruleById } from '../rules/index.ts';
import { migrations } from './migrations.ts';
import { codeAddresses, isLongId, knownAs, rules, rulesOfPractice, rulesOfProperty } from './rules.ts';

const content = join(import.meta.dirname, '../../content');
const practices = readdirSync(join(content, 'properties')).flatMap((name) => {
  const [, frontMatter = ''] = readFileSync(join(content, 'properties', name), 'utf8').split(/^---$/m);
  return (parse(frontMatter) as { practices: readonly { id: string }[] }).practices.map(({ id }) => id);
});

test('every rule has a page', () => {
  expect(rules.map(({ id }) => id).filter((id) => !existsSync(join(content, 'rules', `${id}.mdx`)))).toEqual([]);
});

test('every rule outside of the syntax serves a practice that is there, so that its page names the rule', () => {
  const named = new Set([...practices.flatMap(rulesOfPractice), ...rulesOfProperty('syntax')]);
  expect(rules.filter((rule) => !named.has(rule)).map(({ id, practice }) => `${id}: ${practice}`)).toEqual([]);
  const strays = rules.filter(({ practice }) => practice !== null && !practices.includes(practice));
  expect(strays.map(({ id, practice }) => `${id}: ${practice}`)).toEqual([]);
});

test('every alias has an address, as it is written and in small letters, and stands on the page of its peer', () => {
  const addresses = codeAddresses();
  const missing = rules.flatMap((rule) =>
    knownAs(rule).flatMap(({ code }) => {
      if (isLongId(code)) return [];
      const leads = (address: string) => addresses.get(address)?.includes(rule) || ruleById(address) !== undefined;
      return [code, code.toLowerCase()].filter((address) => !leads(address)).map((address) => `${rule.id}: ${address}`);
    }),
  );
  expect(missing).toEqual([]);
  const listed = new Set(migrations.flatMap(({ peer, rows }) => rows.map(({ code }) => `${peer}/${code}`)));
  expect(rules.flatMap(aliasesOf).filter((alias) => !listed.has(alias))).toEqual([]);
});

// A list from outside is walked where one is named: RULE_CATALOGUE=FILE.json.
const catalogue = process.env['RULE_CATALOGUE'];
if (catalogue !== undefined)
  test('every rule and alias of the outside list is answered here', () => walkOutside(catalogue));

function walkOutside(file: string): void {
  interface Entry {
    readonly id: string;
    readonly practice: string | null;
    readonly aliases: Readonly<Record<string, readonly string[]>>;
  }
  const answered = new Set<string>(rules.flatMap(aliasesOf));
  const missing = (JSON.parse(readFileSync(file, 'utf8')) as readonly Entry[]).flatMap((entry) => {
    const rule = ruleById(entry.id);
    if (!rule) return [`${entry.id}: no such rule`];
    const codes = Object.entries(entry.aliases).flatMap(([peer, all]) => all.map((code) => `${peer}/${code}`));
    const unanswered = codes.filter((code) => !code.endsWith('*') && !answered.has(code));
    return [
      ...unanswered.map((code) => `${entry.id}: ${code}`),
      ...(rule.practice === entry.practice ? [] : [`${entry.id}: serves ${rule.practice}, not ${entry.practice}`]),
    ];
  });
  expect(missing).toEqual([]);
}
