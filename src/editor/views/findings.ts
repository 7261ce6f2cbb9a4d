/** The list of findings, by line, rule or property, and what stands in its place where there is none. */
import type { Result } from '../../checker/types.ts';
import { h, type Child, type Markup } from '../markup/markup.ts';
import { count } from '../markup/prose.ts';
import type { Practices } from '../practices.ts';
import { propertyName } from '../properties.ts';
import {
  countBySeverity,
  countsInWords,
  findingKey,
  groupFindings,
  ofProperty,
  type Order,
} from '../state/findings.ts';
import type { State } from '../state/state.ts';
import { findingView } from './finding.ts';
import { openedView } from './opened.ts';

/** `6 findings` and what they are; also what the status region says. */
export function summary(result: Result): { readonly title: string; readonly detail: string } {
  return {
    title: result.findings.length === 0 ? 'No findings' : count(result.findings.length, 'finding'),
    detail: countsInWords(countBySeverity(result.findings)),
  };
}

export function findingsHead(result: Result, order: Order): Markup {
  const { title, detail } = summary(result);
  return h(
    'div',
    { class: 'findings-head' },
    h('div', {}, h('h2', {}, title), detail === '' ? null : h('p', { class: 'counts' }, detail)),
    result.findings.length > 1 ? orderButtons(order) : null,
  );
}

function orderButtons(order: Order): Markup {
  const button = (name: Order, word: string) =>
    h(
      'button',
      { type: 'button', 'data-action': 'order', 'data-order': name, 'aria-pressed': order === name ? 'true' : 'false' },
      word,
    );
  return h(
    'div',
    { class: 'joined', role: 'group', 'aria-label': 'Order by' },
    button('line', 'Line'),
    button('rule', 'Rule'),
    button('property', 'Property'),
  );
}

/** The list in its order; a filter by property says that it is one. */
export function findingsList(
  state: State,
  result: Result,
  practices: Practices,
  view: typeof findingView = findingView,
): readonly Child[] {
  const shown = ofProperty(result.findings, state.property);
  const fixable = new Map<string, number>();
  for (const { rule, fixes } of result.findings)
    if (fixes[0]?.safety === 'safe') fixable.set(rule, (fixable.get(rule) ?? 0) + 1);
  let room = state.listed;
  const groups = groupFindings(shown, state.order).flatMap((group) => {
    const findings = group.findings.slice(0, Math.max(0, room));
    room -= findings.length;
    if (findings.length === 0) return [];
    const items = findings.map((finding) => {
      const key = findingKey(finding);
      const opened = state.opened?.key === key ? state.opened : null;
      return view(finding, {
        practices,
        current: state.current === key,
        opened: opened && openedView(state, finding, opened),
        part: opened?.part ?? null,
        sameRule: fixable.get(finding.rule) ?? 0,
      });
    });
    return [
      group.title === null
        ? null
        : h(
            'h3',
            { class: 'group', key: `group ${group.id}` },
            state.order === 'rule' ? h('code', {}, group.title) : group.title,
            ` ${group.findings.length}`,
          ),
      h('ol', { class: 'findings', key: `list ${group.id}` }, ...items),
    ];
  });
  return [
    state.property === null || shown.length === result.findings.length
      ? null
      : filterLine(state.property, shown.length, result.findings.length),
    ...groups,
    shown.length > state.listed
      ? h(
          'p',
          { class: 'more' },
          h(
            'button',
            { type: 'button', class: 'act', 'data-action': 'more' },
            `Show ${count(shown.length - state.listed, 'more finding')}`,
          ),
        )
      : null,
  ];
}

function filterLine(property: string, shown: number, all: number): Markup {
  return h(
    'p',
    { class: 'filter' },
    `${propertyName(property)} only: ${shown} of ${all}. `,
    h('button', { type: 'button', class: 'act', 'data-action': 'property', 'data-property': '' }, 'Show all'),
  );
}
