/** Version constraints that the shell takes for redirections: `flask>=2.0`. */
import type { Command, Redirect, Word } from 'unbash';
import { placeIn, type Entry } from '../../../../dockerfile/shell/outline.ts';
import { hasGlob, isConstant } from '../../../../dockerfile/shell/parts.ts';
import type { Fix } from '../../../define.ts';
import { baseName, type ShellFinding, type ShellSubject } from './check.ts';
import { saying, where } from './signs.ts';

/** Programs whose arguments are packages; of others only `>=` in front of a number is sure to be a constraint. */
const installers =
  /^(?:pip[\d.]*|python[\d.]*|pipx|uv|poetry|pdm|pipenv|conda|mamba|micromamba|apk|npm|yarn|pnpm|bun|gem|composer|zypper|dnf|microdnf|yum)$/;
const comparisons = /^(?:\[|test|expr|let)$/;

/** A constraint that is not in quotes. */
export const versionConstraints = where(saying(/[\w\]@][<>]=?\d/), function* ({ outline }: ShellSubject): Generator<
  ShellFinding<'output' | 'input'>
> {
  for (const entry of outline.of('Command')) {
    const { name, redirects, args } = entry.node;
    if (!name || redirects.length === 0 || comparisons.test(name.text)) continue;
    const byEnd = new Map(args.map((arg) => [arg.end, arg]));
    for (const [index, redirect] of redirects.entries()) {
      const word = byEnd.get(redirect.pos);
      if (word?.type !== 'Word' || redirect.type !== 'Redirect' || !isConstraint(redirect, word, name)) continue;
      const end = lastOf(redirects, index);
      const written = entry.text.text.slice(word.pos, end);
      yield {
        message: redirect.operator === '>' ? 'output' : 'input',
        at: placeIn(entry, { pos: word.pos, end }),
        data: { written, word: word.text, file: redirect.target!.text },
        fix: isConstant(word) && !hasGlob(word) ? quoted(entry, word.pos, end, written) : undefined,
      };
    }
  }
});

function isConstraint({ operator, descriptor, target, pos }: Redirect, word: Word, name: Word): boolean {
  if ((operator !== '>' && operator !== '<') || descriptor || !target || target.pos !== pos + 1) return false;
  if (!/^[A-Za-z][\w.-]*(?:\[[\w,.-]*\])?@?$/.test(word.text)) return false;
  if (/^=\d/.test(target.text)) return true;
  return installers.test(baseName(name.text)) && /^\d[\d.*]*(?:(?:a|b|rc|\.?post|\.?dev)\d+)?,?$/.test(target.text);
}

/** The end of the redirections that follow without a blank: `>=2,<3`. */
function lastOf(redirects: Command['redirects'], first: number): number {
  let last = first;
  while (redirects[last + 1]?.pos === redirects[last]!.end) last++;
  return redirects[last]!.end;
}

function quoted(entry: Entry, pos: number, end: number, written: string): Fix | undefined {
  if (/['"\\$`\n]/.test(written)) return undefined;
  const edits = [{ ...placeIn(entry, { pos, end }), text: `'${written}'` }];
  return { title: 'Put quotes around it', safety: 'review', edits };
}
