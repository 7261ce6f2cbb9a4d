/** Brings the regions of the page to the state. A region that a page does not have is left out. */
import type { Child } from '../markup/markup.ts';
import { patch } from '../markup/patch.ts';
import { looksLike, namesImage } from '../state/files.ts';
import { scorecard, type Score } from '../state/scorecard.ts';
import type { State } from '../state/state.ts';
import type { findingView } from '../views/finding.ts';
import { createFindingCache } from '../views/finding-cache.ts';
import { findingsHead, findingsList } from '../views/findings.ts';
import { remarks } from '../views/remarks.ts';
import { panelView } from '../views/panels.ts';
import { noScores, scorecardList } from '../views/scorecard.ts';
import { cleanState, emptyState, notDockerfile, noticeView } from '../views/states.ts';
import { codeFoot, lastLine, toolbar } from '../views/toolbar.ts';
import { narrowBar } from '../views/narrow-bar.ts';
import type { App } from './app.ts';
import { keepFocus } from './focus.ts';
import { showVerdicts } from './verdicts.ts';

type Region = 'notice' | 'toolbar' | 'panel' | 'foot' | 'findings' | 'scorecard' | 'last' | 'bar';

export interface Renderer {
  /** Position, notices, panels: cheap, with every frame that changes something. */
  frame(): void;
  /** List, scorecard and tools: they wait while somebody types. */
  rest(): void;
}

/** What changed since a state that was shown; everything before the first. */
type Changed = (...names: (keyof State)[]) => boolean;

export function createRenderer(app: App): Renderer {
  const regions = new Map<Region, HTMLElement>();
  for (const element of app.root.querySelectorAll<HTMLElement>('[data-region]'))
    regions.set(element.dataset.region as Region, element);
  // A notice is read out when it comes.
  regions.get('notice')?.setAttribute('aria-live', 'polite');

  const cache = createFindingCache();
  let shownCard = '';
  return { frame: remembering(frame), rest: remembering(rest) };

  /** Calls a part of the rendering with what changed since its own last call. */
  function remembering(part: (state: State, changed: Changed) => void): () => void {
    let shown: State | null = null;
    return () => {
      const state = app.state();
      if (state === shown) return;
      const before = shown;
      part(state, (...names) => before === null || names.some((name) => before[name] !== state[name]));
      shown = state;
    };
  }

  function frame(state: State, changed: Changed): void {
    if (changed('notice', 'kept')) render('notice', [noticeView(state)]);
    if (changed('caret', 'editor', 'done', 'told')) render('foot', codeFoot(state));
    if (changed('panel', 'settings', 'settingProblems', 'share', 'keysOn', 'files', 'rules', 'kept', 'text'))
      render('panel', [panelView(state)]);
  }

  function rest(state: State, changed: Changed): void {
    if (changed('name', 'names', 'renaming', 'checked', 'settings', 'panel', 'canUndo'))
      render('toolbar', toolbar(state));
    if (changed('checked', 'offline', 'storage', 'version', 'panel')) render('last', lastLine(state));
    // Until the first result the findings of the build stand.
    const waits = state.checked === null && state.text.trim() !== '';
    if (!waits && changed('checked', 'current', 'opened', 'order', 'property', 'listed', 'text', 'rules')) {
      render('findings', findings(state, app, cache.view));
      cache.next();
      render('bar', [narrowBar(state)]);
    }
    if (changed('checked', 'rules', 'property', 'text')) showScores(state);
    // Whether the list belongs to the text.
    app.root.dataset.checked = String(state.checked?.text === state.text);
  }

  function render(region: Region, view: readonly Child[]): void {
    const element = regions.get(region);
    if (element) keepFocus(app, element, () => patch(element, view));
  }

  function showScores(state: State): void {
    if (app.place !== 'full') return;
    const scores: readonly Score[] =
      state.checked && state.text.trim() !== ''
        ? scorecard(state.checked.result, state.rules, namesImage(state.checked.text))
        : [];
    // Most keys leave the card as it is.
    const filters = (state.checked?.result.findings.length ?? 0) > 0;
    const card = JSON.stringify([scores, state.property, filters, app.practices, app.verifications !== null]);
    if (card === shownCard) return;
    shownCard = card;
    render('scorecard', [scores.length === 0 ? noScores() : scorecardList(scores, app.practices, app.verifications)]);
    showVerdicts(scores, state.property, filters);
  }
}

function findings(state: State, app: App, view: typeof findingView): readonly Child[] {
  if (state.text.trim() === '') return [emptyState()];
  if (!state.checked) return [];
  const { result } = state.checked;
  const looks = looksLike(state.text);
  if (looks !== null) return [notDockerfile(looks)];
  if (result.findings.length === 0) return [cleanState(result, state.rules), ...remarks(result)];
  return [findingsHead(result, state.order), ...findingsList(state, result, app.practices, view), ...remarks(result)];
}
