/** All facts of all rules and the text of their pages, in the order of the index. */
import type { APIRoute } from 'astro';
import { absolute } from '../site/links.ts';
import { proseText, rulePages } from '../site/rule-pages.ts';
import { presetsOf } from '../site/rules.ts';

export const GET: APIRoute = async () => {
  const facts = (await rulePages()).map(({ rule, prose }) => ({
    id: rule.id,
    summary: rule.summary,
    page: absolute(`/rules/${rule.id}/`),
    property: rule.property,
    practice: rule.practice,
    severity: rule.severity,
    presets: presetsOf(rule),
    fix: rule.fix,
    since: rule.since,
    why: rule.why,
    messages: rule.messages,
    options: rule.options ?? {},
    differences: rule.differences ?? {},
    yieldsTo: rule.yieldsTo ?? [],
    text: proseText(prose?.body ?? ''),
  }));
  return new Response(JSON.stringify({ rules: facts }), { headers: { 'content-type': 'application/json' } });
};
