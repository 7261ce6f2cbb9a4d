/** What the parts of a mounted checker share: its state, its text, its engine. */
import type { CodeView } from '../code/code-view.ts';
import type { Engine } from '../engine/client.ts';
import type { Practices } from '../practices.ts';
import type { Drafts } from '../state/draft.ts';
import type { State } from '../state/state.ts';
import type { Verifications } from '../verification.ts';

/** `full` is the page of the checker, `page` a checker beside an article, `frame` one in a page of somebody else. */
export type Place = 'full' | 'page' | 'frame';

export interface App {
  readonly root: HTMLElement;
  readonly place: Place;
  /** Address of the source repository, without a final slash; issues are filed there. */
  readonly repository: string;
  readonly engine: Engine;
  readonly drafts: Drafts;
  code: CodeView;
  practices: Practices;
  /** Null until it is loaded. */
  verifications: Verifications | null;
  state(): State;
  /** Changes the state; the page follows with the next frame. */
  set(change: Partial<State>): void;
  /** Says something in the status region. */
  say(text: string): void;
  /** Checks the text again, also where it has not changed. */
  check(): void;
}
