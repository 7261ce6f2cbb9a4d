import type { Directives } from './directives.ts';
import type { Dockerfile, Instruction, Span } from './tree.ts';

/** What was read of a source, and where each instruction was done with. */
export interface Reading extends Directives, Pick<Dockerfile, 'source' | 'comments' | 'instructions'> {
  /** By instruction: start of the line behind it. */
  readonly ends: readonly number[];
  /** Blank lines inside of instructions. */
  readonly blanks: ReadonlyMap<Instruction, readonly Span[]>;
  /** How many of its first instructions were taken over from an earlier reading. */
  readonly taken: number;
  /** How many sources besides its own its instructions may stem from. */
  readonly age: number;
}

/** Instructions hold on to the source they were read from; beyond this everything is read anew. */
const oldest = 100;

/** The age of a reading that takes so many over. Who types in one place takes the same ones over with every key, and no source more. */
export function ageAfter({ age, taken }: Reading, kept: number): number {
  return kept > taken ? age + 1 : age;
}

/**
 * How many instructions of an earlier reading stand in another source as they are, offsets and all: those before the
 * first difference. One that was cut off by the end of the source may go on in the other, so it is none of them.
 */
export function keptOf(earlier: Reading, source: string, directives: Directives): number {
  const { ends } = earlier;
  if (earlier.age >= oldest || !haveSameDirectives(earlier, directives)) return 0;
  const last = Math.min(earlier.source.length - 1, source.length);
  let kept = 0;
  let from = 0;
  for (; kept < ends.length && ends[kept]! <= last; kept++) {
    if (!isSame(earlier.source, source, from, ends[kept]!)) break;
    from = ends[kept]!;
  }
  return kept;
}

function isSame(one: string, other: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (one.charCodeAt(index) !== other.charCodeAt(index)) return false;
  return true;
}

function haveSameDirectives(one: Directives, other: Directives): boolean {
  return (
    one.escape === other.escape &&
    haveSamePlaces(one.directives, other.directives) &&
    haveSamePlaces(one.duplicates, other.duplicates)
  );
}

function haveSamePlaces(ones: readonly Span[], others: readonly Span[]): boolean {
  return (
    ones.length === others.length &&
    ones.every(({ start, end }, index) => start === others[index]!.start && end === others[index]!.end)
  );
}
