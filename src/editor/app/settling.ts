/** What follows once nothing has changed for a moment: the draft is written, a link on show is made anew, the counts are said. */
import { looksLike } from '../state/files.ts';
import type { State } from '../state/state.ts';
import { summary } from '../views/findings.ts';
import type { App } from './app.ts';
import { writeDraft } from './keeping.ts';
import { makeLink } from './sharing.ts';

const quiet = 700;

/** Waits for that moment. */
export interface Settling {
  /** Puts it off anew with each call. */
  later(): void;
  /** Writes the draft at once, where it waits. */
  flush(): void;
}

export function createSettling(app: App): Settling {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waits = false;
  return {
    later() {
      clearTimeout(timer);
      waits = true;
      timer = setTimeout(() => {
        waits = false;
        settle(app);
      }, quiet);
    },
    flush() {
      if (waits) writeDraft(app);
    },
  };
}

function settle(app: App): void {
  writeDraft(app);
  const { checked, panel, share } = app.state();
  if (panel === 'share' && !share) void makeLink(app);
  if (checked) sayCounts(app, checked);
}

function sayCounts({ say }: App, checked: NonNullable<State['checked']>): void {
  const { title, detail } = summary(checked.result);
  const looks = looksLike(checked.text);
  if (looks !== null) say(`This looks like ${looks}, not like a Dockerfile.`);
  else say(detail === '' ? title : `${title}: ${detail}`);
}
