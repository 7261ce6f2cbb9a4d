/** One finding: what is wrong, where, what to do about it. The same at build time and on the page. */
import type { Finding } from '../../checker/types.ts';
import { inPeerOrder } from '../../rules/peers.ts';
import { h, type Child, type Markup } from '../markup/markup.ts';
import { count, prose } from '../markup/prose.ts';
import { severityLabel } from '../marks.ts';
import { ruleHref } from '../links.ts';
import { findingKey } from '../state/findings.ts';
import { practiceAddress, practiceLabel, type Practices } from '../practices.ts';
import { button } from './buttons.ts';

/** What of a finding depends on more than itself. */
export interface FindingParts {
  readonly practices: Practices;
  readonly current: boolean;
  /** Fix preview or ignore form. */
  readonly opened: Child;
  /** Which of the two is open. */
  readonly part: 'fix' | 'ignore' | null;
  /** How many findings of the same rule a fix could be applied to; the button stands from two on. */
  readonly sameRule: number;
}

/** The list item of a finding, with what one can do about it. */
export function findingView(finding: Finding, parts: FindingParts): Markup {
  const key = findingKey(finding);
  return h(
    'li',
    { class: `finding ${finding.severity}`, key, 'data-finding': key, 'aria-current': parts.current && 'true' },
    h(
      'p',
      { class: 'finding-head' },
      severityLabel(finding.severity),
      place(finding, key),
      h('a', { class: 'rule', href: ruleHref(finding.rule) }, finding.rule),
    ),
    h('p', { class: 'message' }, ...prose(finding.message)),
    h('div', { class: 'finding-actions' }, ...actions(finding, key, parts)),
    parts.opened,
  );
}

function place(finding: Finding, key: string): Markup {
  const { line, column } = finding.range.start;
  const label = `${line}:${column}, go to line ${line}, column ${column}`;
  return h(
    'button',
    { type: 'button', class: 'place', 'data-action': 'go', 'data-key': key, 'aria-label': label },
    `${line}:${column}`,
  );
}

function actions(finding: Finding, key: string, parts: FindingParts): readonly Child[] {
  const { rule, range, fixes } = finding;
  const toggle = (action: 'fix' | 'ignore', word: string) => {
    const label = `${word}: ${rule}, line ${range.start.line}`;
    const expanded = parts.part === action ? 'true' : 'false';
    return button('act', action, { 'data-key': key, 'aria-expanded': expanded, 'aria-label': label }, word);
  };
  const [first] = fixes;
  return [
    first ? toggle('fix', first.safety === 'safe' ? 'Fix' : 'Fix, to review') : null,
    first?.safety === 'safe' && parts.sameRule > 1 ? fixAllOf(rule, parts.sameRule) : null,
    toggle('ignore', 'Ignore…'),
    finding.practice === null
      ? null
      : h(
          'a',
          { class: 'act', href: practiceAddress(parts.practices, finding.practice) },
          practiceLabel(parts.practices, finding.practice),
        ),
    aliases(finding),
  ];
}

function fixAllOf(rule: string, count: number): Markup {
  const label = `Fix all ${count} of ${rule}`;
  return button('act', 'fix-rule', { 'data-rule': rule, 'aria-label': label }, `Fix all ${count}`);
}

/** The peers' codes, the best known one in view. */
function aliases(finding: Finding): Child {
  const known = inPeerOrder(finding.aliases);
  const [first, ...more] = known;
  if (first === undefined) return null;
  return h(
    'details',
    { class: 'aliases' },
    h('summary', {}, `Known as ${code(first)}`, more.length > 0 ? ` and ${count(more.length, 'other')}` : ''),
    h('ul', {}, ...known.map((alias) => h('li', {}, alias.replace('/', ' ')))),
  );
}

function code(alias: string): string {
  return alias.slice(alias.indexOf('/') + 1);
}
