/** Compares what a run showed with what the example promises. */
import type { BundleOutcome } from './bundle.ts';
import type { Outcome } from './run.ts';
import type { Expectation, TextExpectation } from './schema.ts';

/** Sentences, empty when every promise was kept. */
export function compare(expect: Expectation, outcome: Outcome | BundleOutcome): string[] {
  const { observed } = outcome;
  const problems: string[] = [];
  const say = (what: string, promised: unknown, found: unknown) => {
    problems.push(`${what}: promised ${JSON.stringify(promised)}, found ${JSON.stringify(found)}`);
  };
  const equal = (what: string, promised: unknown, found: unknown) => {
    if (promised !== undefined && promised !== found) say(what, promised, found);
  };
  equal('exit', expect.exit, outcome.exit);
  equal('user', expect.user, outcome.user);
  equal('health', expect.health, outcome.health);
  if (typeof expect.zombies === 'object') {
    if (!observed || observed.zombies < expect.zombies.atLeast) say('zombies', expect.zombies, observed?.zombies);
  } else {
    equal('zombies', expect.zombies, observed?.zombies);
  }
  if (expect.pid1 !== undefined && !observed?.pid1.includes(expect.pid1)) say('pid1', expect.pid1, observed?.pid1);
  if (expect.within !== undefined && outcome.seconds > expect.within) say('within', expect.within, outcome.seconds);
  if (expect.atLeast !== undefined && outcome.seconds < expect.atLeast) say('atLeast', expect.atLeast, outcome.seconds);
  for (const stream of ['stdout', 'stderr'] as const) {
    const promised = expect[stream];
    if (promised !== undefined && !holds(promised, outcome[stream]))
      say(stream, promised, outcome[stream].slice(0, 500));
  }
  for (const [key, value] of Object.entries(expect.annotations ?? {})) {
    equal(`annotation ${key}`, value, 'annotations' in outcome ? outcome.annotations[key] : undefined);
  }
  return problems;
}

/** Whether a text is what was promised. */
export function holds(promised: TextExpectation, text: string): boolean {
  if (typeof promised === 'string') return promised === '' ? text === '' : text.includes(promised);
  if ('equals' in promised) return text === promised.equals;
  return new RegExp(promised.matches, 'm').test(text);
}
