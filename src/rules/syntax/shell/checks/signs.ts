/** Signs that a script may have what a check looks for. */
import type { NodeType } from '../../../../dockerfile/shell/outline.ts';
import type { ShellCheck, ShellFinding, ShellSubject } from './check.ts';

type Sign = (subject: ShellSubject) => boolean;

const nothing: readonly ShellFinding<never>[] = [];

/** A check of the scripts that show a sign. Most do not, and a look costs less than a walk. */
export function where<Id extends string>(sign: Sign, check: ShellCheck<Id>): ShellCheck<Id> {
  return (subject) => (sign(subject) ? check(subject) : nothing);
}

/** Several checks as one. */
export function all<Id extends string>(...checks: readonly ShellCheck<Id>[]): ShellCheck<Id> {
  return (subject) => {
    let found: ShellFinding<Id>[] | null = null;
    for (const check of checks) for (const finding of check(subject)) (found ??= []).push(finding);
    return found ?? nothing;
  };
}

/** The text is like this. */
export function saying(pattern: RegExp): Sign {
  return ({ text }) => pattern.test(text);
}

/** There are nodes of one of these types. */
export function having(...types: readonly NodeType[]): Sign {
  return ({ outline }) => types.some((type) => outline.has(type));
}

/** A program with one of these base names is called. */
export function calling(...names: readonly string[]): Sign {
  return ({ calls }) => names.some((name) => calls.has(name));
}
