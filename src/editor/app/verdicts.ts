/** The verdicts outside of the checker: in the thumb index of the page and in the picture. */
import { patch } from '../markup/patch.ts';
import { h } from '../markup/markup.ts';
import { mark } from '../marks.ts';
import type { Property } from '../../rules/define.ts';
import type { Score } from '../state/scorecard.ts';
import { verdictWords } from '../views/scorecard.ts';

/** Marks each thumb and each part of the picture; an empty card takes the marks away. */
export function showVerdicts(scores: readonly Score[], chosen: Property | null): void {
  const byProperty = new Map(scores.map((score) => [score.property as string, score]));
  for (const part of document.querySelectorAll<SVGElement>('.verdicts [data-property]')) {
    const verdict = byProperty.get(part.dataset.property ?? '')?.verdict;
    if (verdict) part.dataset.verdict = verdict;
    else delete part.dataset.verdict;
  }
  // The thumb index links to the properties' pages, `/base/small/`.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.thumbs a'))
    showThumb(link, byProperty.get(link.pathname.split('/').at(-2) ?? ''), chosen);
}

function showThumb(link: HTMLElement, score: Score | undefined, chosen: Property | null): void {
  const verdict =
    link.querySelector('.thumb-verdict') ??
    link.appendChild(Object.assign(document.createElement('div'), { className: 'thumb-verdict' }));
  link.classList.toggle('chosen', score !== undefined && score.property === chosen);
  if (score) link.dataset.verdict = score.verdict;
  else delete link.dataset.verdict;
  patch(
    verdict,
    score
      ? [
          score.verdict === 'broken' ? h('b', {}, String(score.broken)) : mark(score.verdict),
          h('span', { class: 'vh' }, ` ${verdictWords[score.verdict]}`),
        ]
      : [],
  );
}
