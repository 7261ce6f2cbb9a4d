/** Brings the regions of the page to the state. A region that a page does not have is left out. */
import type { Child } from '../markup/markup.ts';
import { patch } from '../markup/patch.ts';
import { looksLike } from '../state/files.ts';
import { scorecard, type Score } from '../state/scorecard.ts';
import type { State } from '../state/state.ts';
import { findingsHead, findingsList } from '../views/findings.ts';
import { panelView } from '../views/panels.ts';
import { scorecardList } from '../views/scorecard.ts';
import { cleanState, emptyState, notDockerfile, noticeView } from '../views/states.ts';
import { codeFoot, lastLine, toolbar } from '../views/toolbar.ts';
import { narrowBar } from '../views/narrow-bar.ts';
import type { App } from './app.ts';
import { showVerdicts } from './verdicts.ts';

type Region = 'notice' | 'toolbar' | 'panel' | 'foot' | 'findings' | 'scorecard' | 'last' | 'bar';

export function createRenderer(app: App): () => void {
  const regions = new Map<Region, Element>();
  for (const element of app.root.querySelectorAll<HTMLElement>('[data-region]'))
    regions.set(element.dataset.region as Region, element);
  let shown: State | null = null;

  return () => {
    const state = app.state();
    if (state === shown) return;
    const changed = (...names: (keyof State)[]) =>
      shown === null || names.some((name) => shown?.[name] !== state[name]);
    render('notice', () => [noticeView(state)], changed('notice', 'kept'));
    render('toolbar', () => toolbar(state), changed('name', 'names', 'checked', 'settings', 'panel', 'canUndo'));
    render(
      'panel',
      () => [panelView(state, app.practices)],
      changed('panel', 'settings', 'settingProblems', 'share', 'keysOn', 'files', 'rules', 'kept', 'text'),
    );
    render('foot', () => codeFoot(state), changed('caret', 'editor'));
    render('last', () => lastLine(state), changed('checked', 'offline', 'storage', 'version', 'panel'));
    // Until the first result the findings of the build stand.
    const waits = state.checked === null && state.text.trim() !== '';
    if (!waits && changed('checked', 'current', 'opened', 'order', 'property', 'listed', 'text', 'rules')) {
      render('findings', () => findings(state, app), true);
      render('bar', () => [narrowBar(state)], true);
    }
    if (changed('checked', 'rules', 'property')) showScores(state);
    // For style sheets and tests: whether the list belongs to the text.
    app.root.dataset.checked = String(state.checked?.text === state.text);
    shown = state;
  };

  function render(region: Region, view: () => readonly Child[], needed: boolean): void {
    const element = regions.get(region);
    if (element && needed) patch(element, view());
  }

  function showScores(state: State): void {
    const scores: readonly Score[] =
      state.checked && state.text.trim() !== '' ? scorecard(state.checked.result, state.rules) : [];
    const element = regions.get('scorecard');
    if (element) patch(element, scores.length === 0 ? [] : [scorecardList(scores, app.practices)]);
    if (app.place === 'full') showVerdicts(scores, state.property);
  }
}

function findings(state: State, app: App): readonly Child[] {
  if (state.text.trim() === '') return [emptyState()];
  if (!state.checked) return [];
  const { result } = state.checked;
  const looks = looksLike(state.text);
  if (looks !== null) return [notDockerfile(looks)];
  if (result.findings.length === 0) return [cleanState(result, state.rules)];
  return [findingsHead(result, state.order), ...findingsList(state, result, app.practices)];
}
