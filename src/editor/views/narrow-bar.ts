/** The bar at the bottom of a narrow window: counts, the next finding, its fix. */
import { h, type Child } from '../markup/markup.ts';
import { mark, severityWords } from '../marks.ts';
import { countBySeverity } from '../state/findings.ts';
import { findingOf, type State } from '../state/state.ts';

export function narrowBar(state: State): Child {
  const findings = state.checked?.result.findings ?? [];
  if (findings.length === 0 || state.text.trim() === '') return null;
  const counts = countBySeverity(findings);
  const current = findingOf(state, state.current);
  return h(
    'div',
    { class: 'bar' },
    h(
      'p',
      {},
      ...(['error', 'warning', 'info'] as const)
        .filter((severity) => counts[severity] > 0)
        .map((severity) =>
          h(
            'span',
            { class: `severity ${severity}` },
            mark(severity),
            h('span', { class: 'vh' }, severityWords[severity]),
            ` ${counts[severity]}`,
          ),
        ),
    ),
    h('button', { type: 'button', class: 'button', 'data-action': 'next' }, 'Next'),
    h(
      'button',
      {
        type: 'button',
        class: 'button primary',
        'data-action': 'fix-current',
        'aria-disabled': current && current.fixes.length > 0 ? null : 'true',
      },
      'Fix',
    ),
  );
}
