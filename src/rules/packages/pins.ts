/** Words that name packages, and whether they say which version. */
import type { ShellScript, ShellWord } from '../../dockerfile/shell/types.ts';
import type { Fix } from '../define.ts';
import type { Invocation } from './invocations.ts';
import { listedWords } from './script-lists.ts';

/** What a package word reads as: unquoted where that is known, else as written. */
export function packageText(word: ShellWord): string {
  return word.value ?? word.text.replace(/["']/g, '');
}

/** A word that names a package without a version. */
export interface Unpinned {
  readonly word: ShellWord;
  /** The package; the first one where the word is a variable that holds a list of them. */
  readonly name: string;
}

/**
 * Words whose text is known and that `isPinned` refuses. A variable is looked through where the script itself gives it a
 * literal list; any other word with a variable in it is judged by nobody.
 */
export function unpinnedWords(
  words: readonly ShellWord[],
  script: ShellScript,
  isPinned: (text: string) => boolean,
): readonly Unpinned[] {
  return words.flatMap((word) => {
    const names = word.value === null ? (listedWords(word, script) ?? []) : [word.value];
    const name = names.find((text) => text !== '' && !isPinned(text));
    return name === undefined ? [] : [{ word, name }];
  });
}

const gap = 'VERSION';

/** Offers to put `separator` and a gap for the version behind an unquoted word, in place of its end `instead`. */
export function pinFix(word: ShellWord, separator: string, instead = ''): Fix | undefined {
  if (word.text !== word.value || word.end - word.start !== word.text.length) return undefined;
  const edit = { start: word.end - instead.length, end: word.end, text: `${separator}${gap}` };
  return { title: 'Name a version', safety: 'review', edits: [edit], gap };
}

/** All up to the last character that no version has. */
const beforeVersion = /^[^]*[^A-Za-z0-9.+~^:_-]/;

/** `name-1.2`, `name-1:1.2-3.el9`, a file or an address of one; the gap of the fix too. */
export function isRpmPinned(text: string): boolean {
  const isVersioned = /-\d/.test(text.replace(beforeVersion, ''));
  return isVersioned || text.endsWith(`-${gap}`) || text.endsWith('.rpm') || text.includes('://');
}

/** A name-and-variable word such as `git-core-${version}`: whether the variable is one the build knows. */
export function endsInKnownVariable({ stage, instruction }: Invocation, word: ShellWord): boolean {
  const name = /-\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))$/.exec(packageText(word));
  if (!name) return false;
  return stage.variablesAt(instruction).has(name[1] ?? name[2] ?? '');
}
