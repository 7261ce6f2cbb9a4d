import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Finding } from '../../checker/types.ts';
import { readFiles } from '../../editor/engine/setting-files.ts';
import { readAddress } from '../../editor/share/address.ts';
import { checkOptions } from '../../editor/state/settings.ts';
import { check } from '../../index.ts';
import type { Rule } from '../../rules/define.ts';
import { rules } from '../../rules/index.ts';
import { readExamples, type Example } from '../../rules/pages/examples.ts';
import { exampleAddress } from './checker-address.ts';

const pages = join(import.meta.dirname, '../../../content/rules');
const said = (findings: readonly Finding[]) => findings.map(({ rule, messageId }) => `${rule} ${messageId}`);

/** What the page shows beside the example. */
function onThePage(rule: Rule, { source, file, options, dockerignore, buildArgs, target }: Example): string[] {
  const own = { severity: 'on' as const, ...(options && { options }) };
  const config = { preset: 'recommended' as const, rules: { [rule.id]: own } };
  const inputs = { ...(dockerignore !== null && { dockerignore }), ...(buildArgs && { buildArgs }) };
  return said(check(source, { config, fragment: !file, ...inputs, ...(target !== null && { target }) }).findings);
}

/** What somebody sees who follows the address. */
async function inTheChecker(address: string): Promise<string[]> {
  const asked = await readAddress(address.slice(address.indexOf('#') + 1));
  if (asked.kind !== 'shared') throw new Error(`${address} is not read as a text`);
  const { text, name, settings } = asked.shared;
  const { files } = readFiles(settings);
  return said(check(text, checkOptions(settings, files, name)).findings);
}

test.each(rules.map((rule) => [rule.id, rule] as const))(
  'the checker says of every example what the page of %s says',
  async (id, rule) => {
    for (const example of readExamples(readFileSync(join(pages, `${id}.mdx`), 'utf8'))) {
      const here = `line ${example.line}`;
      const found = await inTheChecker(await exampleAddress(rule, example));
      expect([here, ...found]).toEqual([here, ...onThePage(rule, example)]);
    }
  },
);
