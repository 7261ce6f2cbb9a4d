/** The scorecard's list: of each property its verdict, one reason, and behind it the checks and how to verify. */
import { h, type Child, type Markup } from '../markup/markup.ts';
import { prose } from '../markup/prose.ts';
import { mark } from '../marks.ts';
import { propertyHref, ruleHref } from '../links.ts';
import { practiceAddress, practiceLabel, type Practices } from '../practices.ts';
import type { Check, Score, Verdict } from '../state/scorecard.ts';
import type { Verifications } from '../verification.ts';

export const verdictWords: Readonly<Record<Verdict, string>> = { holds: 'Holds', broken: 'Broken', unknown: 'Unknown' };

/** `verifications` is null until they are loaded. */
export function scorecardList(
  scores: readonly Score[],
  practices: Practices,
  verifications: Verifications | null,
): Markup {
  return h('ol', { class: 'scores' }, ...scores.map((score) => scoreRow(score, practices, verifications)));
}

/** What stands in the card's place before there is a file. */
export function noScores(): Markup {
  return h('p', { class: 'note' }, 'The seven properties of your container appear here once there is a Dockerfile.');
}

function verdictLabel(verdict: Verdict): Markup {
  return h('span', { class: `verdict ${verdict}` }, mark(verdict), verdictWords[verdict]);
}

function scoreRow(score: Score, practices: Practices, verifications: Verifications | null): Markup {
  return h(
    'li',
    { key: score.property, 'data-property': score.property, class: 'score' },
    h(
      'h3',
      {},
      h('span', { class: 'number' }, String(score.number)),
      h('a', { href: propertyHref(score.property) }, score.name),
      verdictLabel(score.verdict),
    ),
    h(
      'p',
      { class: 'reason' },
      ...prose(score.reason),
      score.standsOn === '' ? null : ' ',
      h('span', { class: 'stands-on' }, score.standsOn),
    ),
    h(
      'details',
      {},
      h('summary', {}, score.verdict === 'unknown' ? 'How to verify' : 'Checks, and how to verify'),
      ...details(score, practices, verifications),
    ),
  );
}

const outcomes = { holds: 'holds', broken: 'broken', mentioned: 'mentioned', unknown: 'cannot be judged' } as const;

function details(score: Score, practices: Practices, verifications: Verifications | null): readonly Child[] {
  const { cannot, steps } = verifications?.[score.property] ?? { cannot: '', steps: [] };
  return [
    score.checks.length === 0 ? null : h('ul', { class: 'checks' }, ...score.checks.map(checkRow)),
    cannot === '' ? null : h('p', {}, h('strong', {}, 'A Dockerfile cannot say: '), cannot),
    ...steps.map(({ practice, command, expect }) =>
      h(
        'div',
        { class: 'step' },
        h('pre', { tabindex: 0, 'aria-label': 'Command' }, h('code', {}, command)),
        h(
          'p',
          {},
          `${expect} `,
          h('a', { href: practiceAddress(practices, practice) }, practiceLabel(practices, practice)),
        ),
      ),
    ),
  ];
}

function checkRow(check: Check): Markup {
  return h(
    'li',
    { class: check.outcome },
    h('a', { href: ruleHref(check.id) }, h('code', {}, check.id)),
    ` ${outcomes[check.outcome]}`,
    ...(check.why === null ? [] : [': ', ...prose(check.why)]),
  );
}
