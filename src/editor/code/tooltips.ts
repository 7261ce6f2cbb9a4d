/** What stands under the pointer, or under the caret on request: findings there, and what the engine can say. */
import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { hoverTooltip, keymap, showTooltip, tooltips, type EditorView, type Tooltip } from '@codemirror/view';
import type { Finding } from '../../checker/types.ts';
import type { Explanation } from '../engine/protocol.ts';
import { ruleHref } from '../links.ts';
import { severityLabel } from '../marks.ts';
import { h, type Child } from '../markup/markup.ts';
import { patch } from '../markup/patch.ts';
import { prose } from '../markup/prose.ts';
import { markedFindings } from './marks.ts';

export type Explain = (offset: number) => Promise<Explanation | null>;

const show = StateEffect.define<Tooltip | null>();

const shown = StateField.define<Tooltip | null>({
  create: () => null,
  update(tooltip, transaction) {
    for (const effect of transaction.effects) if (effect.is(show)) return effect.value;
    return transaction.docChanged || transaction.selection ? null : tooltip;
  },
  provide: (self) => showTooltip.from(self),
});

/** Hover, and Ctrl/⌘ I for the caret. */
export function explanations(explain: Explain): Extension {
  return [
    // The editor cuts what goes beyond it.
    tooltips({ tooltipSpace: (view) => view.dom.getBoundingClientRect() }),
    hoverTooltip((view, offset) => tooltipAt(view, offset, explain), { hoverTime: 350, hideOnChange: true }),
    shown,
    keymap.of([
      {
        key: 'Mod-i',
        run(view) {
          void tooltipAt(view, view.state.selection.main.head, explain).then((tooltip) =>
            view.dispatch({ effects: show.of(tooltip) }),
          );
          return true;
        },
      },
      {
        key: 'Escape',
        run(view) {
          if (!view.state.field(shown)) return false;
          view.dispatch({ effects: show.of(null) });
          return true;
        },
      },
    ]),
  ];
}

async function tooltipAt(view: EditorView, offset: number, explain: Explain): Promise<Tooltip | null> {
  const { doc } = view.state;
  const findings = markedFindings(view).filter(
    ({ range }) => range.start.offset <= offset && offset <= range.end.offset,
  );
  const explanation = await explain(offset).catch(() => null);
  if (view.state.doc !== doc || (findings.length === 0 && !explanation)) return null;
  const start = explanation?.start ?? findings[0]?.range.start.offset ?? offset;
  const end = explanation?.end ?? findings[0]?.range.end.offset ?? offset;
  return {
    pos: Math.min(start, doc.length),
    end: Math.min(end, doc.length),
    above: true,
    create: () => ({ dom: element(findings, explanation) }),
  };
}

function element(findings: readonly Finding[], explanation: Explanation | null): HTMLElement {
  const dom = document.createElement('div');
  dom.className = 'explanation';
  dom.setAttribute('role', 'status');
  patch(dom, [
    ...(explanation
      ? [h('h2', {}, explanation.title), ...explanation.paragraphs.map((text) => h('p', {}, ...prose(text)))]
      : []),
    ...findings.flatMap(finding),
  ]);
  return dom;
}

function finding({ severity, message, rule }: Finding): readonly Child[] {
  return [
    h(
      'p',
      {},
      severityLabel(severity),
      ' ',
      ...prose(message),
      ' ',
      h('a', { href: ruleHref(rule), target: '_blank', rel: 'noopener' }, rule),
    ),
  ];
}
