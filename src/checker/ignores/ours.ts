/**
 * `# module-container ignore RULE[, RULE]: reason` above an instruction or above one of its lines, `ignore-stage` above a
 * FROM, `ignore-file` anywhere. RULE is a rule's id or a peer's code.
 */
import type { Comment, Span } from '../../dockerfile/tree.ts';
import { ruleById, rulesByCode } from '../../rules/index.ts';
import type { IgnoreReader, PlacedComment, Places } from './types.ts';

export const tool = 'module-container';

export type OwnScope = 'ignore' | 'ignore-stage' | 'ignore-file';

/** A name in one of our comments. */
export interface OwnName extends Span {
  readonly text: string;
}

export interface OwnComment {
  /** The first word behind `module-container`. */
  readonly word: string;
  /** Null where the word behind `module-container` is none of the three. */
  readonly scope: OwnScope | null;
  readonly names: readonly OwnName[];
  /** Null where the colon or the text behind it is missing. */
  readonly reason: string | null;
}

/** Takes one of our comments apart; null for any other comment. */
export function readOwnComment(comment: Comment, source: string): OwnComment | null {
  if (!comment.text.startsWith(tool)) return null;
  const start = source.indexOf(tool, comment.start);
  const body = source.slice(start + tool.length, comment.end);
  const head = /^[ \t]+([a-z-]+)(?=[ \t:]|$)/.exec(body);
  if (!head) return null;
  const scope = scopes.find((name) => name === head[1]) ?? null;
  // Prose about the project is no comment of ours; a word that begins like one is.
  if (scope === null && !head[1]!.startsWith('ignore')) return null;
  const colon = body.indexOf(':', head[0].length);
  const list = body.slice(head[0].length, colon < 0 ? body.length : colon);
  const reason = colon < 0 ? '' : body.slice(colon + 1).trim();
  return {
    word: head[1]!,
    scope,
    names: namesIn(list, start + tool.length + head[0].length),
    reason: reason || null,
  };
}

const scopes: readonly OwnScope[] = ['ignore', 'ignore-stage', 'ignore-file'];

function namesIn(list: string, offset: number): OwnName[] {
  return Array.from(list.matchAll(/[^\s,]+/g), (match) => ({
    text: match[0],
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}

/** What a name in a comment stands for: rule ids and codes; empty where nobody knows it. */
export function namesFor(name: string, ownRules: ReadonlySet<string>): readonly string[] {
  if (ruleById(name) || ownRules.has(name)) return [name];
  return rulesByCode(name).map(({ alias }) => alias);
}

export const ours: IgnoreReader = {
  tool,
  comment(placed, places, { source, ownRules }) {
    const own = readOwnComment(placed.comment, source);
    if (!own?.scope) return [];
    const within = placeOf(own.scope, placed, places);
    if (!within) return [];
    const names = own.names.flatMap(({ text }) => namesFor(text, ownRules));
    return [{ tool, span: placed.comment, within, names, reason: own.reason }];
  },
};

function placeOf(scope: OwnScope, { instruction, line }: PlacedComment, places: Places): Span | null {
  if (scope === 'ignore-file') return places.file;
  if (line) return scope === 'ignore' ? line : null;
  if (!instruction) return null;
  return scope === 'ignore-stage' ? places.stage(instruction) : instruction.lines;
}
