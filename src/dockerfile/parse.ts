import { BYTE_ORDER_MARK, HASH, skipSpace } from './characters.ts';
import { readDirectives, type Directives } from './directives.ts';
import { readComment, readInstruction } from './instruction-reader.ts';
import { leavesOf } from './leaves.ts';
import { lineTextEnd } from './logical-line.ts';
import { LineTable } from './position.ts';
import { findProblems } from './problems/find.ts';
import type { Comment, Directive, Dockerfile, Instruction, Leaf, Position, Problem, Span } from './tree.ts';

/** Reads any text as a Dockerfile. It never throws: what is wrong is among `problems`. */
export function parse(source: string): Dockerfile {
  const directives = readDirectives(source);
  const escape = directives.escape.charCodeAt(0);
  const directiveStarts = new Set([...directives.directives, ...directives.duplicates].map(({ start }) => start));
  const comments: Comment[] = [];
  const instructions: Instruction[] = [];
  const blanks = new Map<Instruction, readonly Span[]>();
  let above: Comment[] = [];
  let lineStart = source.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
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
      for (const comment of read.inside) comments.push(comment);
      if (read.blanks.length > 0) blanks.set(read.instruction, read.blanks);
      above = [];
      lineStart = read.next;
    }
  }
  return new DockerfileNode(source, directives, comments, instructions, blanks);
}

/** A read file. What the tree itself does not need is found on demand. */
class DockerfileNode implements Dockerfile {
  readonly source: string;
  readonly escape: '\\' | '`';
  readonly directives: readonly Directive[];
  readonly comments: readonly Comment[];
  readonly instructions: readonly Instruction[];
  readonly #duplicates: readonly Directive[];
  readonly #blanks: ReadonlyMap<Instruction, readonly Span[]>;
  readonly #lines: LineTable;
  #problems: readonly Problem[] | null = null;
  #leaves: readonly Leaf[] | null = null;

  constructor(
    source: string,
    directives: Directives,
    comments: readonly Comment[],
    instructions: readonly Instruction[],
    blanks: ReadonlyMap<Instruction, readonly Span[]>,
  ) {
    this.source = source;
    this.escape = directives.escape;
    this.directives = directives.directives;
    this.comments = comments;
    this.instructions = instructions;
    this.#duplicates = directives.duplicates;
    this.#blanks = blanks;
    this.#lines = new LineTable(source);
  }

  get problems(): readonly Problem[] {
    return (this.#problems ??= findProblems(this, this.#duplicates, this.#blanks));
  }

  leaves(): readonly Leaf[] {
    return (this.#leaves ??= leavesOf(this));
  }

  position(offset: number): Position {
    return this.#lines.position(offset);
  }
}
