/** The list of findings, by line, rule or property, and what stands in its place where there is none. */
import type { Finding, Result } from '../../checker/types.ts';
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
  type Group,
  type Order,
} from '../state/findings.ts';
import type { State } from '../state/state.ts';
import { button } from './buttons.ts';
import { findingView, type FindingParts } from './finding.ts';
import { openedView } from './opened.ts';

/** `6 findings` and what they are; also what the status region says. */
export function summary(result: Result): { readonly title: string; readonly detail: string } {
  return {
    title: result.findings.length === 0 ? 'No findings' : count(result.findings.length, 'finding'),
    detail: countsInWords(countBySeverity(result.findings)),
  };
}

/** The heading of the list: how many there are, and the choice of their order. */
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
  const choice = (name: Order, word: string) =>
    h(
      'button',
      { type: 'button', 'data-action': 'order', 'data-order': name, 'aria-pressed': order === name ? 'true' : 'false' },
      word,
    );
  return h(
    'div',
    { class: 'joined', role: 'group', 'aria-label': 'Order by' },
    choice('line', 'Line'),
    choice('rule', 'Rule'),
    choice('property', 'Property'),
  );
}

/** The list in its order; a filter by property says that it is one. */
export function findingsList(
  state: State,
  result: Result,
  practices: Practices,
  view: typeof findingView = findingView,
): readonly Child[] {
  const { property, order, listed } = state;
  const shown = ofProperty(result.findings, property);
  const fixable = safelyFixable(result.findings);
  let room = listed;
  const groups = groupFindings(shown, order).flatMap((group) => {
    const findings = group.findings.slice(0, Math.max(0, room));
    room -= findings.length;
    if (findings.length === 0) return [];
    const items = findings.map((finding) =>
      view(finding, partsOf(finding, state, practices, fixable.get(finding.rule) ?? 0)),
    );
    return [groupTitle(group, order), h('ol', { class: 'findings', key: `list ${group.id}` }, ...items)];
  });
  return [
    property === null || shown.length === result.findings.length
      ? null
      : filterLine(property, shown.length, result.findings.length),
    ...groups,
    shown.length > listed ? moreLine(shown.length - listed) : null,
  ];
}

/** How many findings of each rule have a safe fix, by rule. */
function safelyFixable(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, fixes } of findings)
    if (fixes[0]?.safety === 'safe') counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

function partsOf(finding: Finding, state: State, practices: Practices, sameRule: number): FindingParts {
  const key = findingKey(finding);
  const opened = state.opened?.key === key ? state.opened : null;
  return {
    practices,
    current: state.current === key,
    opened: opened && openedView(state, finding, opened),
    part: opened?.part ?? null,
    sameRule,
  };
}

function groupTitle({ id, title, findings }: Group, order: Order): Child {
  if (title === null) return null;
  const words = order === 'rule' ? h('code', {}, title) : title;
  return h('h3', { class: 'group', key: `group ${id}` }, words, ` ${findings.length}`);
}

function moreLine(rest: number): Markup {
  return h('p', { class: 'more' }, button('act', 'more', {}, `Show ${count(rest, 'more finding')}`));
}

function filterLine(property: string, shown: number, all: number): Markup {
  return h(
    'p',
    { class: 'filter' },
    `${propertyName(property)} only: ${shown} of ${all}. `,
    button('act', 'property', { 'data-property': '' }, 'Show all'),
  );
}
