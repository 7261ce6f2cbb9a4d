import { BYTE_ORDER_MARK, HASH, skipSpace } from './characters.ts';
import { readDirectives, type Directives } from './directives.ts';
import { readComment, readInstruction } from './instruction-reader.ts';
import { leavesOf } from './leaves.ts';
import { lineTextEnd } from './logical-line.ts';
import { LineTable } from './position.ts';
import { findProblems } from './problems/find.ts';
import { ageAfter, keptOf, type Reading } from './reading.ts';
import type { Comment, Directive, Dockerfile, Instruction, Leaf, Position, Problem, Span } from './tree.ts';

/**
 * Reads any text as a Dockerfile. It never throws: what is wrong is among `problems`. Of `earlier`, a reading of nearly
 * the same text, the instructions before the first difference are taken over, with all that was read of them on demand.
 */
export function parse(source: string, earlier?: Dockerfile): Dockerfile {
  const directives = readDirectives(source);
  const escape = directives.escape.charCodeAt(0);
  const directiveStarts = new Set([...directives.directives, ...directives.duplicates].map(({ start }) => start));
  const { instructions, ends, comments, blanks, taken, age, known } = beginning(source, directives, earlier);
  let lineStart = ends.at(-1) ?? (source.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0);
  let above: Comment[] = [];
  while (lineStart < source.length) {
    const newline = source.indexOf('\n', lineStart);
    const end = lineTextEnd(source, lineStart, newline < 0 ? source.length : newline);
    const start = skipSpace(source, lineStart, end);
    const next = newline < 0 ? source.length : newline + 1;
    if (start === end) {
      above = [];
      lineStart = next;
    } else if (source.charCodeAt(start) === HASH) {
      if (!directiveStarts.has(start)) {
        const comment = readComment(source, start, end, false);
        comments.push(comment);
        above.push(comment);
      }
      lineStart = next;
    } else {
      const read = readInstruction(source, lineStart, start, escape, above);
      instructions.push(read.instruction);
      ends.push(read.next);
      for (const comment of read.inside) comments.push(comment);
      if (read.blanks.length > 0) blanks.set(read.instruction, read.blanks);
      above = [];
      lineStart = read.next;
    }
  }
  return new DockerfileNode({ source, ...directives, comments, instructions, ends, blanks, taken, age }, known);
}

/** Problems of the first instructions, known from an earlier reading. */
interface Known {
  readonly instructions: number;
  readonly problems: readonly Problem[];
}

const nothingKnown: Known = { instructions: 0, problems: [] };

/** What a reading begins with. */
interface Beginning {
  readonly instructions: Instruction[];
  readonly ends: number[];
  readonly comments: Comment[];
  readonly blanks: Map<Instruction, readonly Span[]>;
  readonly taken: number;
  readonly age: number;
  readonly known: Known;
}

const nothingRead = (): Beginning => ({
  instructions: [],
  ends: [],
  comments: [],
  blanks: new Map(),
  taken: 0,
  age: 0,
  known: nothingKnown,
});

/** What of an earlier reading is taken over. */
function beginning(source: string, directives: Directives, earlier: Dockerfile | undefined): Beginning {
  if (!(earlier instanceof DockerfileNode)) return nothingRead();
  const before = earlier.reading;
  const kept = keptOf(before, source, directives);
  if (kept === 0) return nothingRead();
  const instructions = before.instructions.slice(0, kept);
  const ends = before.ends.slice(0, kept);
  const end = ends.at(-1)!;
  const blanks = new Map<Instruction, readonly Span[]>();
  for (const instruction of before.blanks.size > 0 ? instructions : []) {
    const inside = before.blanks.get(instruction);
    if (inside) blanks.set(instruction, inside);
  }
  const comments = before.comments.filter(({ start }) => start < end);
  const problems = earlier.problemsBefore(end);
  const known = problems === null ? nothingKnown : { instructions: kept, problems };
  return { instructions, ends, comments, blanks, taken: kept, age: ageAfter(before, kept), known };
}

/** A read file. What the tree itself does not need is found on demand. */
class DockerfileNode implements Dockerfile {
  readonly source: string;
  readonly escape: '\\' | '`';
  readonly directives: readonly Directive[];
  readonly comments: readonly Comment[];
  readonly instructions: readonly Instruction[];
  readonly reading: Reading;
  readonly #lines: LineTable;
  readonly #known: Known;
  #problems: readonly Problem[] | null = null;
  #leaves: readonly Leaf[] | null = null;

  constructor(reading: Reading, known: Known) {
    this.source = reading.source;
    this.escape = reading.escape;
    this.directives = reading.directives;
    this.comments = reading.comments;
    this.instructions = reading.instructions;
    this.reading = reading;
    this.#known = known;
    this.#lines = new LineTable(reading.source);
  }

  get problems(): readonly Problem[] {
    return (this.#problems ??= findProblems(this, this.reading, this.#known));
  }

  /** The problems of instructions that end there at the latest; null where nobody has asked for problems. */
  problemsBefore(end: number): readonly Problem[] | null {
    return this.#problems?.filter(({ instruction }) => instruction !== null && instruction.start < end) ?? null;
  }

  leaves(): readonly Leaf[] {
    return (this.#leaves ??= leavesOf(this));
  }

  position(offset: number): Position {
    return this.#lines.position(offset);
  }
}
