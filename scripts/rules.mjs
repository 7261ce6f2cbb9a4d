// Writes src/rules/all.ts: the list of all rules, from the files that hold one: `npm run generate`.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../src/rules');
/** The list in the order of the site. */
const properties = [
  'linux-process',
  'container-api',
  'self-describing',
  'disposable',
  'immutable',
  'self-contained',
  'small',
  'syntax',
];

/** @param {string} folder @returns {string[]} the rule files below it, by path */
function ruleFiles(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return ruleFiles(path);
      if (!entry.name.endsWith('.ts') || entry.name.endsWith('.test.ts')) return [];
      return readFileSync(path, 'utf8').includes('export default defineRule(') ? [path] : [];
    });
}

/** @param {string} path */
const identifier = (path) => basename(path, '.ts').replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** @returns {string} what src/rules/all.ts has to be */
export function allRules() {
  const files = properties.flatMap((property) => ruleFiles(join(root, property)));
  return [
    '// Written by scripts/rules.mjs (`npm run generate`). Do not edit.',
    "import type { Rule } from './define.ts';",
    ...files.map((file) => `import ${identifier(file)} from './${relative(root, file)}';`),
    '',
    '/** Every rule, by property and id. */',
    'export const rules: readonly Rule[] = [',
    ...files.map((file) => `  ${identifier(file)},`),
    '];',
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(join(root, 'all.ts'), allRules());
