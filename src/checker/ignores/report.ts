/** What is wrong with ignore comments of ours: the findings of `valid-ignore` and `no-unused-ignore`. */
import type { Comment, Dockerfile } from '../../dockerfile/tree.ts';
import type { Fix } from '../../rules/define.ts';
import { commentRemoval } from '../../rules/fixes/comment-removal.ts';
import { rules } from '../../rules/index.ts';
import { nearest } from '../config/nearest.ts';
import type { Pending } from '../pending.ts';
import { pendingFinding } from '../run.ts';
import type { ActiveRule } from '../settings.ts';
import type { Sorted } from './apply.ts';
import { namesFor, readOwnComment, tool } from './ours.ts';
import type { OwnComment, OwnName } from './ours.ts';
import { placedComments } from './read.ts';
import type { Ignore } from './types.ts';

/** A comment of ours. */
interface Ours {
  readonly comment: Comment;
  readonly own: OwnComment;
  /** What it silences; undefined where it stands above nothing. */
  readonly ignore: Ignore | undefined;
}

/** What those of ours that are on say about the comments of a file. `ownRules`: ids of rules that were handed in. */
export function ignoreFindings(
  dockerfile: Dockerfile,
  active: readonly ActiveRule[],
  ignores: readonly Ignore[],
  used: Sorted['used'],
  ownRules: ReadonlySet<string>,
): readonly Pending[] {
  const valid = active.find(({ rule }) => rule.id === 'valid-ignore');
  const unused = active.find(({ rule }) => rule.id === 'no-unused-ignore');
  const comments = valid || unused ? oursIn(dockerfile, ignores) : [];
  if (comments.length === 0) return [];
  const reporting = reportingNames(active);
  const isStale = ({ text }: OwnName, ignore: Ignore) => {
    const names = namesFor(text, ownRules);
    const silenced = used.get(ignore);
    return names.some((name) => reporting.has(name)) && !names.some((name) => silenced?.has(name.toLowerCase()));
  };
  const findings = comments.flatMap((ours) => {
    const { ignore } = ours;
    const stale = ignore ? ours.own.names.filter((name) => isStale(name, ignore)) : [];
    return [
      ...(valid ? invalid(valid, ours, ownRules) : []),
      ...(unused ? stale.map((name) => unusedFinding(unused, name, ours, dockerfile)) : []),
    ];
  });
  return findings.filter((finding) => finding !== null);
}

function oursIn(dockerfile: Dockerfile, ignores: readonly Ignore[]): readonly Ours[] {
  const comments = placedComments(dockerfile);
  if (comments.length === 0) return [];
  const byComment = new Map(ignores.filter((ignore) => ignore.tool === tool).map((ignore) => [ignore.span, ignore]));
  return comments.flatMap(({ comment }) => {
    const own = readOwnComment(comment, dockerfile.source);
    return own ? [{ comment, own, ignore: byComment.get(comment) }] : [];
  });
}

function invalid(rule: ActiveRule, { comment, own, ignore }: Ours, ownRules: ReadonlySet<string>) {
  if (own.scope === null) return [pendingFinding(rule, 'unknownScope', comment, { name: own.word })];
  if (own.names.length === 0) return [pendingFinding(rule, 'noRule', comment, { scope: own.scope })];
  if (!ignore) {
    const place = own.scope === 'ignore-stage' ? 'a FROM' : 'an instruction';
    return [pendingFinding(rule, 'noPlace', comment, { place })];
  }
  const unknown = own.names.filter(({ text }) => namesFor(text, ownRules).length === 0);
  const ids = unknown.length > 0 ? [...rules.map(({ id }) => id), ...ownRules] : [];
  return [
    ...unknown.map((name) => {
      const near = nearest(name.text, ids);
      return pendingFinding(rule, 'unknownRule', name, {
        name: name.text,
        hint: near === null ? '' : ` Did you mean ${near}?`,
      });
    }),
    own.reason === null ? pendingFinding(rule, 'noReason', comment) : null,
  ];
}

function unusedFinding(rule: ActiveRule, name: OwnName, { comment, own }: Ours, dockerfile: Dockerfile) {
  const fix = own.names.length > 1 ? nameRemoval(name, own) : lastNameRemoval(comment, dockerfile);
  return pendingFinding(rule, 'unused', name, { name: name.text }, { fix });
}

/** The rules that are on and the codes they stand for: of any other name nobody can say that it is stale. */
function reportingNames(active: readonly ActiveRule[]): ReadonlySet<string> {
  return new Set(
    active.flatMap(({ rule, severities }) => [
      rule.id,
      ...Object.keys(severities).flatMap((id) => rule.messages[id]!.aliases),
    ]),
  );
}

/** The comment goes with its last name. */
function lastNameRemoval(comment: Comment, dockerfile: Dockerfile): Fix | null {
  const edit = commentRemoval(comment, dockerfile);
  return edit && { title: 'Remove the comment', safety: 'safe', edits: [edit] };
}

function nameRemoval(name: OwnName, own: OwnComment): Fix {
  const index = own.names.indexOf(name);
  const next = own.names[index + 1];
  const previous = own.names[index - 1];
  const span = next ? { start: name.start, end: next.start } : { start: previous!.end, end: name.end };
  return { title: `Remove \`${name.text}\``, safety: 'safe', edits: [{ ...span, text: '' }] };
}
