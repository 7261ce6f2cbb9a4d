/** What a variable's value may do when it stands unquoted. */
export type Contents =
  /** Nothing at all. */
  | 'empty'
  /** One word, as written. */
  | 'clean'
  /** Blanks or globs, or nobody knows. */
  | 'dirty';

/** What a literal value holds. */
export function contentsOf(literal: string): Contents {
  if (literal === '') return 'empty';
  return /[\s*?[]/.test(literal) ? 'dirty' : 'clean';
}

/** One value or the other. */
export function either(a: Contents, b: Contents): Contents {
  if (a === 'empty') return b;
  if (b === 'empty') return a;
  return a === 'clean' && b === 'clean' ? 'clean' : 'dirty';
}

/** One value behind the other; as `either`, for what one of them does the whole does. */
export const joined = either;

/** Variables of the shell itself that hold one word. */
const numbers = new Set(
  '$ - ? ! # BASHPID BASH_ARGC BASH_LINENO BASH_SUBSHELL EUID LINENO OPTIND PPID RANDOM SECONDS SHELLOPTS SHLVL UID COLUMNS HISTFILESIZE HISTSIZE LINES'.split(
    ' ',
  ),
);

/** What a variable holds that no line of the script has set. */
export function initialContents(name: string): Contents {
  return numbers.has(name) ? 'clean' : 'dirty';
}
