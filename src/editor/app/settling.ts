/** What follows once nothing has changed for a moment: the draft is written, the counts are said. */
import { looksLike } from '../state/files.ts';
import { summary } from '../views/findings.ts';
import type { App } from './app.ts';

const quiet = 700;

/** A function that puts it off anew with each call. */
export function createSettling(app: App): () => void {
  let later: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(later);
    later = setTimeout(() => settle(app), quiet);
  };
}

function settle({ drafts, say, state }: App): void {
  const { text, name, settings, baseline, checked } = state();
  if (text !== baseline || drafts.own()?.text === text) drafts.write({ text, name, settings });
  if (!checked) return;
  const { title, detail } = summary(checked.result);
  const looks = looksLike(checked.text);
  if (looks !== null) say(`This looks like ${looks}, not like a Dockerfile.`);
  else say(detail === '' ? title : `${title}: ${detail}`);
}
