/** What opens inside a finding: the preview of a fix, or the form that writes an ignore. */
import type { Finding } from '../../checker/types.ts';
import type { Fix } from '../../rules/define.ts';
import { h, type Child, type Markup } from '../markup/markup.ts';
import { prose } from '../markup/prose.ts';
import { diffLines, type DiffLine } from '../state/edits.ts';
import { ignoreComment } from '../state/ignore-comment.ts';
import { isFresh, type Opened, type State } from '../state/state.ts';
import { button } from './buttons.ts';

/** Null for a fix that was made for another text. */
export function openedView(state: State, finding: Finding, opened: Opened): Child {
  if (opened.part === 'ignore') return ignoreForm(finding, opened);
  const fix = finding.fixes[opened.fix];
  return fix && isFresh(state) ? fixPreview(state.text, finding, fix, opened) : null;
}

function fixPreview(text: string, finding: Finding, fix: Fix, opened: Opened): Markup {
  return h(
    'div',
    { class: 'fix', role: 'group', 'aria-label': 'Fix' },
    h(
      'p',
      { class: 'fix-head' },
      h('strong', {}, ...prose(fix.title)),
      h('span', { class: 'safety' }, fix.safety === 'safe' ? 'safe' : 'to review'),
      alsoEnds(opened),
    ),
    finding.fixes.length > 1 ? choices(finding, opened) : null,
    h(
      'div',
      { class: 'diff', role: 'group', 'aria-label': 'Change', tabindex: 0 },
      ...diffLines(text, fix.edits).map(diffLine),
    ),
    fix.gap === undefined
      ? null
      : h('p', { class: 'gap' }, 'Then replace ', h('code', {}, fix.gap), ', which will be selected.'),
    h(
      'p',
      { class: 'fix-foot' },
      button('button primary', 'apply', {}, 'Apply fix'),
      button('act', 'close', {}, 'Close'),
    ),
  );
}

function alsoEnds({ preview }: Opened): Child {
  if (!preview) return null;
  const words = [
    preview.ends.length > 0 && ['also ends ', ...rules(preview.ends)],
    preview.begins.length > 0 && ['then finds ', ...rules(preview.begins)],
  ].filter((part) => part !== false);
  return words.length === 0 ? null : h('span', { class: 'ends' }, ...words.flat());
}

function rules(ids: readonly string[]): readonly Child[] {
  return ids.flatMap((id, index) => [index > 0 ? ', ' : null, h('code', {}, id)]);
}

function choices(finding: Finding, opened: Opened): Markup {
  return h(
    'p',
    { class: 'choices' },
    ...finding.fixes.map((fix, index) => {
      const pressed = opened.fix === index ? 'true' : 'false';
      return button('act', 'choose-fix', { 'data-index': index, 'aria-pressed': pressed }, ...prose(fix.title));
    }),
  );
}

const signs = { removed: '−', added: '+', kept: '' } as const;
const spoken = { removed: 'Removed: ', added: 'Added: ', kept: '' } as const;

function diffLine(line: DiffLine): Markup {
  return h(
    'div',
    { class: `diff-line ${line.kind}` },
    h('span', { class: 'number' }, String(line.line)),
    h('span', { class: 'sign', 'aria-hidden': 'true' }, signs[line.kind]),
    h('span', { class: 'vh' }, spoken[line.kind]),
    h(
      'code',
      {},
      ...line.pieces.map((piece) =>
        piece.changed ? h(line.kind === 'removed' ? 'del' : 'ins', {}, piece.text) : piece.text,
      ),
    ),
  );
}

function ignoreForm(finding: Finding, opened: Opened): Markup {
  return h(
    'form',
    { class: 'ignore', 'data-action': 'write-ignore' },
    h('label', { for: 'ignore-reason' }, 'Reason'),
    h('input', {
      id: 'ignore-reason',
      name: 'reason',
      autocomplete: 'off',
      value: opened.reason,
      'data-input': 'reason',
      'aria-describedby': 'ignore-comment',
    }),
    h(
      'p',
      { id: 'ignore-comment' },
      'Written above the line of the finding: ',
      h('code', {}, ignoreComment(finding.rule, opened.reason)),
    ),
    h(
      'p',
      { class: 'fix-foot' },
      h('button', { type: 'submit', class: 'button primary' }, 'Write the comment'),
      button('act', 'close', {}, 'Close'),
    ),
  );
}
