/** What a rule's page is made of: its facts from the code, its prose from `content/rules`, its neighbours. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { properties, syntaxTitle } from './properties.ts';
import { rules } from './rules.ts';
import type { Rule } from '../rules/define.ts';

export interface RulePage {
  readonly rule: Rule;
  readonly prose: CollectionEntry<'rules'> | undefined;
  readonly before: Rule | undefined;
  readonly next: Rule | undefined;
}

/** One page a rule. Throws where prose has no rule. */
export async function rulePages(): Promise<RulePage[]> {
  const written = await getCollection('rules');
  const stray = written.find(({ id }) => !rules.some((rule) => rule.id === id));
  if (stray)
    throw new Error(`content/rules/${stray.id}.mdx: there is no rule ${stray.id}. Rename the page or write the rule.`);
  return rules.map((rule, index) => ({
    rule,
    prose: written.find(({ id }) => id === rule.id),
    before: rules[index - 1],
    next: rules[index + 1],
  }));
}

/** The running text of a page without examples and marks, for search. */
export function proseText(body: string): string {
  return body
    .replace(/^(`{3,})[\s\S]*?^\1$/gm, '')
    .replace(/^(?:import .*|#+ .*|\|[-| ]+\|)$/gm, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<\/?[A-Z]\w*[^>]*>|[`*|]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The title of a rule's property; the language itself has a page of the guide. */
export function ruleProperty(rule: Rule): { title: string; path: string } {
  const property = properties.find(({ id }) => id === rule.property);
  return property
    ? { title: property.title, path: `/${property.id}/` }
    : { title: syntaxTitle, path: '/guide/the-dockerfile-itself/' };
}
