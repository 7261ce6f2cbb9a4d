import type { Instruction } from '../dockerfile/tree.ts';
import { shellOf } from './shells.ts';
import type { Event, StageContext } from './state.ts';
import { step } from './step.ts';
import type { ModelOptions, Shell } from './types.ts';

const changing = new Set(['ENV', 'ARG', 'USER', 'WORKDIR', 'STOPSIGNAL', 'SHELL', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK']);

/** What of these instructions changes the state. */
export function eventsOf(instructions: readonly Instruction[], context: StageContext): readonly Event[] {
  const events: Event[] = [];
  for (const instruction of instructions) {
    if (!changing.has(instruction.name)) continue;
    events.push({ at: instruction.start, apply: (state) => step(state, instruction, context) });
  }
  return events;
}

export type ShellComment = NonNullable<ModelOptions['shellComments']>[number];

/** Events of two sources in order; where both stand at one offset the first goes first. */
export function* merged(first: Iterable<Event>, second: Iterable<Event>): Generator<Event> {
  const waiting = second[Symbol.iterator]();
  let next = waiting.next();
  for (const event of first) {
    for (; !next.done && next.value.at < event.at; next = waiting.next()) yield next.value;
    yield event;
  }
  for (; !next.done; next = waiting.next()) yield next.value;
}

/** Comments that name a shell, as changes of the state. */
export function* shellCommentEvents(comments: readonly ShellComment[], context: StageContext): Generator<Event> {
  for (const { at, shell } of comments) {
    const named = namedShell(shell, context);
    yield { at, apply: (state) => ({ ...state, namedShell: named }) };
  }
}

export function namedShell(name: string, context: Pick<StageContext, 'base'>): Shell {
  return shellOf([name, '-c'], null, context.base);
}
