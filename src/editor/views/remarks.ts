/** What stands below the findings: places where rules kept silent, and rules that broke. */
import type { Result } from '../../checker/types.ts';
import { h, type Child, type Markup } from '../markup/markup.ts';
import { count, prose } from '../markup/prose.ts';
import { ruleHref } from '../links.ts';

export function remarks(result: Result): readonly Child[] {
  return [
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

function silences({ unknown }: Result): Markup {
  return h(
    'details',
    { class: 'remark', key: 'silences' },
    h('summary', {}, `${count(unknown.length, 'place')} not judged. Why`),
    h(
      'ul',
      {},
      ...unknown.map(({ rule, range, why }) =>
        h(
          'li',
          {},
          `Line ${range.start.line}, `,
          h('a', { href: ruleHref(rule) }, h('code', {}, rule)),
          ': ',
          ...prose(why),
          '.',
        ),
      ),
    ),
  );
}
