/** From a changed text to marks and list: the newest text is checked as soon as the worker is free. */
import type { Finding } from '../../checker/types.ts';
import { withChanges } from '../engine/changes.ts';
import { EngineStopped } from '../engine/client.ts';
import { latest } from '../engine/latest.ts';
import { checkOptions } from '../state/settings.ts';
import { withResult, type State } from '../state/state.ts';
import type { App } from './app.ts';

/** The engine's input for the text on show. */
export function inputOf(state: State) {
  return { source: state.text, options: checkOptions(state.settings, state.files, state.name) };
}

/** A function that asks for a check; of many calls the last one counts. */
export function createChecking(app: App): () => void {
  let last: { readonly number: number; readonly findings: readonly Finding[] } | null = null;
  const run = latest(async (state: State) => {
    try {
      const answer = await app.engine.ask('check', { ...inputOf(state), since: last?.number ?? null });
      const { number, isChange, rest, milliseconds, safeFixes } = answer;
      const findings = withChanges(isChange && last ? last.findings : [], answer.findings);
      last = { number, findings };
      const result = { ...rest, findings };
      app.set(withResult(app.state(), { text: state.text, result, milliseconds, safeFixes }));
      if (app.state().text === state.text) mark(app);
    } catch (error) {
      const notice =
        error instanceof EngineStopped
          ? ({ kind: 'stopped', reason: error.reason } as const)
          : ({ kind: 'unchecked', text: `The check failed: ${message(error)}` } as const);
      app.set({ notice });
    }
  });
  return () => run(app.state());
}

/** An entry of the browser's own timeline, for measuring. */
const marked = 'checker:marked';

/** Brings the editor's marks to the result on show. */
export function mark(app: App): void {
  const { checked, current, text } = app.state();
  if (checked?.text !== text) return;
  app.code.mark(checked.result.findings, current);
  performance.clearMarks(marked);
  performance.mark(marked);
}

export function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
