/** What stands below the findings: those that comments silence, places where rules kept silent, and rules that broke. */
import type { Range, Result } from '../../checker/types.ts';
import { h, type Child, type Markup } from '../markup/markup.ts';
import { count, prose } from '../markup/prose.ts';
import { ruleHref } from '../links.ts';

export function remarks(result: Result): readonly Child[] {
  return [
    result.ignored.length === 0 ? null : silenced(result),
    result.unknown.length === 0 ? null : silences(result),
    ...result.errors.map(({ rule, detail }) =>
      h(
        'p',
        { class: 'remark' },
        `The rule ${rule ?? 'reader'} failed, a mistake of the checker: ${detail}. The other rules have been run.`,
      ),
    ),
  ];
}

function silenced({ ignored }: Result): Markup {
  return list(
    'ignored',
    `${count(ignored.length, 'finding')} ignored by comments. Which`,
    ignored.map(({ rule, range, by }) =>
      place(rule, range, by.reason === null ? ', without a reason' : `: ${by.reason}`),
    ),
  );
}

function silences({ unknown }: Result): Markup {
  return list(
    'silences',
    `${count(unknown.length, 'place')} not judged. Why`,
    unknown.map(({ rule, range, why }) => place(rule, range, ': ', ...prose(why), '.')),
  );
}

function list(key: string, summary: string, items: readonly Markup[]): Markup {
  return h('details', { class: 'remark', key }, h('summary', {}, summary), h('ul', {}, ...items));
}

function place(rule: string, { start }: Range, ...text: readonly Child[]): Markup {
  return h('li', {}, `Line ${start.line}, `, h('a', { href: ruleHref(rule) }, h('code', {}, rule)), ...text);
}
