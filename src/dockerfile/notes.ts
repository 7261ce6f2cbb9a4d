/** What is worked out about an object once, and kept in the object. */

/** Something that keeps what was worked out about it, by the function that did it. */
export interface Noted {
  readonly notes: Map<unknown, unknown>;
}

/**
 * A function that works its answer out once for each object. The answer lives in the object: what a WeakMap holds stays
 * in memory until the next full collection, and with it all the files that were read since.
 */
export function once<Of extends Noted, Answer extends object | null>(make: (of: Of) => Answer): (of: Of) => Answer {
  return (of) => {
    const known = of.notes.get(make);
    if (known !== undefined) return known as Answer;
    const answer = make(of);
    of.notes.set(make, answer);
    return answer;
  };
}
