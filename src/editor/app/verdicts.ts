/** The verdicts outside of the checker: in the thumb index of the page and in the picture. */
import { patch } from '../markup/patch.ts';
import { h } from '../markup/markup.ts';
import { mark } from '../marks.ts';
import type { Property } from '../../rules/define.ts';
import type { Score } from '../state/scorecard.ts';
import { verdictWords } from '../views/scorecard.ts';
import type { App } from './app.ts';
import { toggleProperty } from './filtering.ts';

/**
 * Marks each thumb and each part of the picture; an empty card takes the marks away. Where there are findings a thumb
 * is a button that filters them, see `listenToThumbs`.
 */
export function showVerdicts(scores: readonly Score[], chosen: Property | null, filters: boolean): void {
  const byProperty = new Map<string, Score>(scores.map((score) => [score.property, score]));
  for (const part of document.querySelectorAll<SVGElement>('.verdicts [data-property]')) {
    const verdict = byProperty.get(part.dataset.property ?? '')?.verdict;
    if (verdict) part.dataset.verdict = verdict;
    else delete part.dataset.verdict;
  }
  // The thumb index links to the properties' pages, `/base/small/`.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.thumbs a'))
    showThumb(link, byProperty.get(propertyOfThumb(link)), chosen, filters);
}

function propertyOfThumb({ pathname }: HTMLAnchorElement): string {
  return pathname.split('/').at(-2) ?? '';
}

/** A thumb that filters takes clicks and the space key; with Ctrl, ⌘ or Shift it opens its page as any link. */
export function listenToThumbs(app: App, signal: AbortSignal): void {
  const follow = (event: MouseEvent | KeyboardEvent) => {
    const thumb = (event.target as Element).closest<HTMLAnchorElement>('.thumbs a[aria-pressed]');
    if (!thumb || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    toggleProperty(app, propertyOfThumb(thumb));
  };
  document.addEventListener('click', follow, { signal });
  document.addEventListener('keydown', (event) => event.key === ' ' && follow(event), { signal });
}

function showThumb(link: HTMLElement, score: Score | undefined, chosen: Property | null, filters: boolean): void {
  const verdict =
    link.querySelector('.thumb-verdict') ??
    link.appendChild(Object.assign(document.createElement('div'), { className: 'thumb-verdict' }));
  if (score && filters) {
    link.setAttribute('role', 'button');
    link.setAttribute('aria-pressed', String(score.property === chosen));
  } else {
    link.removeAttribute('role');
    link.removeAttribute('aria-pressed');
  }
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
