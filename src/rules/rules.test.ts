import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allRules } from '../../scripts/rules.mjs';
import { readExamples } from './pages/examples.ts';
import { rules, rulesByCode } from './index.ts';

const root = join(import.meta.dirname, '../..');
const pages = join(root, 'content/rules');
const sections = ['Why', 'Bad', 'Good', 'When not to', 'What it cannot see'];
/** For what `differences` of the rule does not say, which the page shows by itself. */
const further = 'Known differences';
/** Too long to be shown; never alone, because another rule reports the same place. */
const unshown = new Set(['parse-error line', 'no-option-like-glob pattern']);
const ids = new Set(rules.map(({ id }) => id));

test('the list of rules is up to date (`npm run generate`)', () => {
  expect(readFileSync(join(root, 'src/rules/all.ts'), 'utf8')).toBe(allRules());
});

test('ids are unique', () => {
  expect(rules.map(({ id }) => id).filter((id, index, all) => all.indexOf(id) !== index)).toEqual([]);
});

test('every page belongs to a rule', () => {
  const strays = readdirSync(pages).filter((name) => !ids.has(name.replace(/\.mdx$/, '')));
  expect(strays, 'content/rules: no rule has the name of these pages. Rename them, or write the rule').toEqual([]);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has a name in kebab case, a summary without a full stop, a reason', () => {
    expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    expect(rule.summary).toMatch(/^[A-Za-z`].*[^.]$/);
    expect(rule.why).toMatch(/^[^A-Z].*[^.]$|^[A-Z]{2}/);
    expect(rule.since).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('serves a practice, or belongs to the syntax', () => {
    expect(rule.property === 'syntax' || rule.practice !== null).toBe(true);
    expect(rule.recommended && rule.strict === false).toBe(false);
  });

  test('is about something', () => {
    const { instructions = [], commands = [], file } = rule.about;
    expect(instructions.length + commands.length > 0 || file === true).toBe(true);
  });

  test('says whole sentences and names each code once a message', () => {
    expect(Object.keys(rule.messages).length).toBeGreaterThan(0);
    for (const { text, aliases } of Object.values(rule.messages)) {
      expect(text).toMatch(/^[A-Z`{].*[.}]$/);
      expect(text).not.toMatch(/\$\{|!/);
      expect(aliases).toEqual([...new Set(aliases)]);
    }
  });

  test('yields to others only, and not to each other both ways', () => {
    expect(rule.yieldsTo ?? []).not.toContain(id);
    const mutual = rules.filter(({ id: other, yieldsTo }) => rule.yieldsTo?.includes(other) && yieldsTo?.includes(id));
    expect(mutual.map((other) => other.id)).toEqual([]);
  });

  test('has a test and a page with the sections in their order', () => {
    const page = join(pages, `${id}.mdx`);
    expect(existsSync(page), `content/rules/${id}.mdx is missing. Write it, as src/rules/README.md says`).toBe(true);
    const headings = [...readFileSync(page, 'utf8').matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    expect(
      headings.filter((heading, index) => heading !== further || index !== sections.length),
      `content/rules/${id}.mdx: the sections are ${sections.join(', ')}, and ${further} last where there are any`,
    ).toEqual(sections);
    const test = `src/rules/${rule.property}/${id}.test.ts`;
    expect(testFiles.has(`${id}.test.ts`), `${test} is missing. Write it beside the rule`).toBe(true);
  });

  test('shows a bad example of every message', () => {
    const page = join(pages, `${id}.mdx`);
    const examples = existsSync(page) ? readExamples(readFileSync(page, 'utf8')) : [];
    const shown = new Set(examples.map(({ bad }) => bad).filter((bad) => bad !== null));
    const messages = Object.keys(rule.messages).filter((message) => !unshown.has(`${id} ${message}`));
    const place = `content/rules/${id}.mdx`;
    expect([...shown].sort(), `${place}: each message needs a block \`bad=message\``).toEqual(messages.sort());
    expect(
      examples.some(({ bad }) => bad === null),
      `${place}: show a good one too`,
    ).toBe(true);
  });
});

test('a code that stands for several rules is found with all of them', () => {
  expect(rulesByCode('ds-0002').map(({ rule, messageId }) => `${rule.id} ${messageId}`)).toEqual([
    'no-root-user root',
    'user-required missing',
    'user-required script',
  ]);
});

const testFiles = new Set(
  readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => path.slice(path.lastIndexOf('/') + 1)),
);
