/** YAML that guide pages show is as valid as that of the examples. */
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { validateConfiguration } from '../../src/checker/config/validate.ts';
import { checkYaml } from './validate/yaml.ts';

const folder = 'content/guide';

interface Fence {
  readonly place: string;
  readonly text: string;
}

function yamlFences(page: string): Fence[] {
  const source = readFileSync(`${folder}/${page}`, 'utf8');
  return Array.from(source.matchAll(/^```yaml\n([\s\S]*?)^```$/gm), (match) => ({
    place: `${page}:${source.slice(0, match.index).split('\n').length}`,
    text: match[1] ?? '',
  }));
}

const fences = readdirSync(folder)
  .filter((name) => name.endsWith('.mdx'))
  .flatMap(yamlFences);

/** What is wrong with a fence, by the kind of file it shows. */
function problemsOf(text: string): readonly unknown[] {
  if (/^apiVersion:/m.test(text)) return checkYaml(text, 'kubernetes') ?? [];
  if (/^services:/m.test(text)) return checkYaml(text, 'compose') ?? [];
  if (/^preset:/m.test(text)) return validateConfiguration(parse(text)).problems;
  return ['neither Kubernetes nor Compose nor module-container.yaml'];
}

test('the pages with YAML are found; a page that begins to show some is added here', () => {
  const pages = fences.map(({ place }) => place.replace(/:\d+$/, ''));
  expect([...new Set(pages)]).toEqual(['about-the-checker.mdx', 'composite-patterns.mdx']);
});

test.each(fences)('$place', ({ text }) => {
  expect(problemsOf(text)).toEqual([]);
});

test('a wrong field is found', () => {
  expect(problemsOf('apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  container: []\n')).not.toEqual([]);
  expect(problemsOf('preset: none\n')).toHaveLength(1);
});
