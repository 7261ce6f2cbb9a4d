/** The bar at the bottom of a narrow window: counts, the next finding, its fix. */
import { h, type Child } from '../markup/markup.ts';
import { mark, severityWords } from '../marks.ts';
import { countBySeverity } from '../state/findings.ts';
import { findingOf, type State } from '../state/state.ts';
import { button } from './buttons.ts';

/** The bar; null where there is nothing to count. */
export function narrowBar(state: State): Child {
  const findings = state.checked?.result.findings ?? [];
  if (findings.length === 0 || state.text.trim() === '') return null;
  const counts = countBySeverity(findings);
  const canFix = (findingOf(state, state.current)?.fixes.length ?? 0) > 0;
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
    button('button', 'next', {}, 'Next'),
    button('button primary', 'fix-current', { 'aria-disabled': canFix ? null : 'true' }, 'Fix'),
  );
}
