/** What bash has and POSIX `sh` has not. Support as in dash 0.5.12 and BusyBox 1.37. */
export interface Feature {
  /** ShellCheck's numbers. */
  readonly codes: readonly `SC${number}`[];
  /** What it is, plural or with a verb in the singular, as the subject of a sentence. */
  readonly what: string;
  /** What to write instead: a sentence. */
  readonly instead: string;
  /** Shells for `/bin/sh` that have it all the same. */
  readonly in: readonly ('dash' | 'ash')[];
}

const neither = [] as const;
const ash = ['ash'] as const;
const both = ['dash', 'ash'] as const;

function feature(
  codes: `SC${number}` | Feature['codes'],
  supported: Feature['in'],
  what: string,
  instead: string,
): Feature {
  return { codes: typeof codes === 'string' ? [codes] : codes, what, instead, in: supported };
}

/** By message id. */
export const features = {
  'process-substitution': feature('SC3001', ash, 'Process substitution `<(…)` is', 'Use a pipe or a temporary file.'),
  'extended-glob': feature('SC3002', neither, 'An extended glob is', 'Use `case` or `find`.'),
  'ansi-string': feature('SC3003', ash, "The string `$'…'` is", 'Use `printf`.'),
  'locale-string': feature('SC3004', neither, 'The string `$"…"` is', 'Write `"…"`.'),
  'arithmetic-for': feature('SC3005', neither, 'An arithmetic `for` loop is', 'Use `while` with `[ … ]`.'),
  'arithmetic-command': feature('SC3006', neither, 'The command `((…))` is', 'Write `[ … ]`, or `: $((…))`.'),
  'dollar-bracket': feature('SC3007', ash, 'Arithmetic in `$[…]` is', 'Write `$((…))`.'),
  select: feature('SC3008', neither, 'A `select` loop is', 'A build has nobody to ask: use `for`.'),
  'brace-expansion': feature('SC3009', neither, 'Brace expansion as in `{written}` is', 'Write the words out.'),
  'double-bracket': feature('SC3010', ash, 'The test `[[ … ]]` is', 'Write `[ … ]` with quoted variables.'),
  'here-string': feature('SC3011', neither, 'The here-string `<<<` is', 'Use `printf … |` or a heredoc.'),
  'string-order': feature('SC3012', both, 'Comparing strings by `{written}` in `[ … ]` is', 'Use `sort` or `expr`.'),
  'double-equals': feature('SC3014', ash, '`==` in a test is', 'Write `=`.'),
  'regex-match': feature('SC3015', neither, 'Matching by `=~` is', 'Use `case` or `grep -E`.'),
  'test-variable': feature('SC3016', neither, 'The test `-v` is', 'Ask whether the value is empty by `-n`.'),
  'test-a': feature('SC3017', neither, '`-a` in place of `-e` is', 'Write `-e`.'),
  increment: feature('SC3018', ash, '`{written}` in arithmetic is', 'Write `x = x + 1`.'),
  power: feature('SC3019', ash, 'The power operator `**` is', 'Multiply.'),
  'redirect-both': feature('SC3020', ash, 'The redirection `&>` is', 'Write `>file 2>&1`.'),
  'redirect-and': feature('SC3021', neither, '`>&` with a file name is', 'Write `>file 2>&1`.'),
  'named-descriptor': feature('SC3022', neither, 'A named file descriptor is', 'Use a number from 3 to 9.'),
  'high-descriptor': feature('SC3023', neither, 'A file descriptor above 9 is', 'Use a number from 3 to 9.'),
  append: feature('SC3024', neither, 'The assignment `+=` is', 'Write `x="$x…"`.'),
  'dev-tcp': feature('SC3025', neither, 'The path `/dev/tcp` or `/dev/udp` is', 'Use `nc` or `curl`.'),
  'caret-bracket': feature('SC3026', ash, '`[^…]` in a glob is', 'Write an exclamation mark in place of the caret.'),
  'bash-variable': feature(
    'SC3028',
    neither,
    'The variable `{written}` is',
    'Ask a program: `hostname`, `id -u`, `od /dev/urandom`.',
  ),
  'pipe-both': feature('SC3029', neither, 'The pipe `|&` is', 'Write `2>&1 |`.'),
  array: feature('SC3030', neither, 'An array is', 'Use `set --` and `"$@"`, or SHELL with bash.'),
  'redirect-glob': feature('SC3031', neither, 'A glob as the target of a redirection is', 'Name the file.'),
  coprocess: feature('SC3032', neither, '`coproc` is', 'Use `mkfifo`.'),
  'function-name': feature('SC3033', neither, 'The function name `{written}` is', 'Use letters, digits and `_`.'),
  'read-file': feature('SC3034', neither, '`$(<file)` is', 'Write `$(cat file)`.'),
  'read-file-backtick': feature('SC3035', neither, 'A redirection alone in backticks is', 'Write `$(cat file)`.'),
  'echo-flags-dash': feature('SC3036', ash, 'The flag `{written}` of `echo` is', 'Use `printf`.'),
  'echo-flags': feature('SC3037', both, 'A flag of `echo`, here `{written}`, is', 'Use `printf`.'),
  'exec-flags': feature('SC3038', neither, 'A flag of `exec` is', 'Leave it out.'),
  let: feature('SC3039', ash, '`let` is', 'Write `x=$((…))`.'),
  'set-option': feature(
    'SC3040',
    neither,
    'The option `{written}` of `set -o` is',
    'Leave it out, or set SHELL to bash.',
  ),
  'set-pipefail': feature(
    'SC3040',
    neither,
    'Before 2024 the option `pipefail` was',
    'Many a `sh` stops at it: set SHELL to bash.',
  ),
  'set-flag': feature('SC3041', neither, 'The flag `{written}` of `set` is', 'Leave it out, or set SHELL to bash.'),
  'set-long': feature('SC3042', neither, 'The flag `{written}` of `set` is', 'Leave it out.'),
  local: feature('SC3043', both, '`local` is', 'Choose names that do not clash, or set SHELL to bash.'),
  builtin: feature('SC3044', neither, 'The builtin `{written}` is', 'Set SHELL to bash where it is needed.'),
  flag: feature('SC3045', neither, 'The flag `{written}` is', 'Leave it out, or set SHELL to bash.'),
  source: feature('SC3046', ash, '`source` is', 'Write `.`.'),
  'trap-event': feature('SC3047', neither, 'Trapping `{written}` is', 'Trap `EXIT`.'),
  'trap-sig': feature('SC3048', ash, 'The prefix `SIG` in `{written}` is', 'Leave `SIG` out.'),
  'trap-case': feature('SC3049', both, 'A signal name in lower case is', 'Write it in upper case.'),
  'printf-q': feature('SC3050', neither, '`%q` of `printf` is', 'Quote by hand, or set SHELL to bash.'),
  base: feature(
    'SC3052',
    neither,
    'A number with its base as in `{written}` is',
    'Use decimal, octal `0…` or hexadecimal `0x…`.',
  ),
  indirection: feature('SC3053', neither, 'Indirect expansion is', 'Use `eval` with care, or `case`.'),
  'array-reference': feature(
    'SC3054',
    neither,
    'An array reference is',
    'Use `set --` and `"$@"`, or SHELL with bash.',
  ),
  'array-keys': feature(['SC3055', 'SC3053'], neither, 'The list of the keys of an array is', 'Set SHELL to bash.'),
  'name-prefix': feature(['SC3056', 'SC3053'], neither, 'The list of variables by prefix is', 'Use `env` or `set`.'),
  substring: feature(
    'SC3057',
    ash,
    'A substring as in `{written}` is',
    'Use `cut`, or take off the ends by `%` and `#`.',
  ),
  'string-operation': feature('SC3058', neither, 'A string operation on `$@` or `$*` is', 'Loop over the words.'),
  'case-change': feature('SC3059', neither, 'Changing case by `{written}` is', 'Use `tr`.'),
  replacement: feature(
    'SC3060',
    ash,
    'Replacing as in `{written}` is',
    'Use `sed`, or take off the ends by `%` and `#`.',
  ),
  'read-nothing': feature('SC3061', neither, '`read` without a variable is', 'Name one.'),
  'test-option': feature('SC3062', neither, 'The test `-o` for a shell option is', 'Look into `$-`.'),
  'test-nameref': feature('SC3063', neither, 'The test `-R` is', 'Leave it out.'),
  'test-new': feature('SC3064', neither, 'The test `-N` is', 'Compare times by `find -newer`.'),
  'test-sticky': feature('SC3065', both, 'The test `-k` is', 'Use `find -perm`.'),
  'test-group': feature('SC3066', both, 'The test `-G` is', 'Use `find -group`.'),
  'test-owner': feature('SC3067', both, 'The test `-O` is', 'Use `find -user`.'),
  'function-keyword': feature('SC2112', ash, 'The keyword `function` is', 'Write `name() { …; }`.'),
  'function-keyword-only': feature('SC2113', ash, '`function name` without `()` is', 'Write `name() { …; }`.'),
} as const satisfies Readonly<Record<string, Feature>>;

export type FeatureId = keyof typeof features;
