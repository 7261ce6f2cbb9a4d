import { defineRule } from '../../define.ts';
import { bashismsOf } from './checks/bashisms.ts';
import { checkScripts } from './checks/run.ts';

export default defineRule({
  id: 'no-bashism-in-sh',
  property: 'syntax',
  practice: null,
  severity: 'warning',
  recommended: true,
  why: 'the build works with another base image only',
  since: '0.1.0',
  summary: 'Keep what only bash has out of `sh` scripts',
  about: { instructions: ['RUN'] },
  messages: {
    'process-substitution': {
      text: 'Process substitution `<(…)` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Use a pipe or a temporary file.',
      aliases: ['shellcheck/SC3001'],
    },
    'extended-glob': {
      text: 'An extended glob is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Use `case` or `find`.',
      aliases: ['shellcheck/SC3002'],
    },
    'ansi-string': {
      text: "The string `$'…'` is not part of POSIX `sh` before 2024. bash has it, other shells may stop here or do something else. Use `printf`.",
      aliases: ['shellcheck/SC3003'],
    },
    'locale-string': {
      text: 'The string `$"…"` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Write `"…"`.',
      aliases: ['shellcheck/SC3004'],
    },
    'arithmetic-for': {
      text: 'An arithmetic `for` loop is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Use `while` with `[ … ]`.',
      aliases: ['shellcheck/SC3005'],
    },
    'arithmetic-command': {
      text: 'The command `((…))` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Write `[ … ]`, or `: $((…))`.',
      aliases: ['shellcheck/SC3006'],
    },
    'dollar-bracket': {
      text: 'Arithmetic in `$[…]` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Write `$((…))`.',
      aliases: ['shellcheck/SC3007'],
    },
    select: {
      text: 'A `select` loop is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. A build has nobody to ask: use `for`.',
      aliases: ['shellcheck/SC3008'],
    },
    'brace-expansion': {
      text: 'Brace expansion as in `{written}` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Write the words out.',
      aliases: ['shellcheck/SC3009'],
    },
    'double-bracket': {
      text: 'The test `[[ … ]]` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Write `[ … ]` with quoted variables.',
      aliases: ['shellcheck/SC3010'],
    },
    'here-string': {
      text: 'The here-string `<<<` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Use `printf … |` or a heredoc.',
      aliases: ['shellcheck/SC3011'],
    },
    'string-order': {
      text: 'Comparing strings by `{written}` in `[ … ]` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Use `sort` or `expr`.',
      aliases: ['shellcheck/SC3012'],
    },
    'double-equals': {
      text: '`==` in a test is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Write `=`.',
      aliases: ['shellcheck/SC3014'],
    },
    'regex-match': {
      text: 'Matching by `=~` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Use `case` or `grep -E`.',
      aliases: ['shellcheck/SC3015'],
    },
    'test-variable': {
      text: 'The test `-v` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Ask whether the value is empty by `-n`.',
      aliases: ['shellcheck/SC3016'],
    },
    'test-a': {
      text: '`-a` in place of `-e` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Write `-e`.',
      aliases: ['shellcheck/SC3017'],
    },
    increment: {
      text: '`{written}` in arithmetic is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Write `x = x + 1`.',
      aliases: ['shellcheck/SC3018'],
    },
    power: {
      text: 'The power operator `**` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Multiply.',
      aliases: ['shellcheck/SC3019'],
    },
    'redirect-both': {
      text: 'The redirection `&>` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Write `>file 2>&1`.',
      aliases: ['shellcheck/SC3020'],
    },
    'redirect-and': {
      text: '`>&` with a file name is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Write `>file 2>&1`.',
      aliases: ['shellcheck/SC3021'],
    },
    'named-descriptor': {
      text: 'A named file descriptor is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Use a number from 3 to 9.',
      aliases: ['shellcheck/SC3022'],
    },
    'high-descriptor': {
      text: 'A file descriptor above 9 is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Use a number from 3 to 9.',
      aliases: ['shellcheck/SC3023'],
    },
    append: {
      text: 'The assignment `+=` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Write `x="$x…"`.',
      aliases: ['shellcheck/SC3024'],
    },
    'dev-tcp': {
      text: 'The path `/dev/tcp` or `/dev/udp` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Use `nc` or `curl`.',
      aliases: ['shellcheck/SC3025'],
    },
    'caret-bracket': {
      text: '`[^…]` in a glob is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Write an exclamation mark in place of the caret.',
      aliases: ['shellcheck/SC3026'],
    },
    'bash-variable': {
      text: 'The variable `{written}` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Ask a program: `hostname`, `id -u`, `od /dev/urandom`.',
      aliases: ['shellcheck/SC3028'],
    },
    'pipe-both': {
      text: 'The pipe `|&` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Write `2>&1 |`.',
      aliases: ['shellcheck/SC3029'],
    },
    array: {
      text: 'An array is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Use `set --` and `"$@"`, or SHELL with bash.',
      aliases: ['shellcheck/SC3030'],
    },
    'redirect-glob': {
      text: 'A glob as the target of a redirection is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Name the file.',
      aliases: ['shellcheck/SC3031'],
    },
    coprocess: {
      text: '`coproc` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Use `mkfifo`.',
      aliases: ['shellcheck/SC3032'],
    },
    'function-name': {
      text: 'The function name `{written}` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Use letters, digits and `_`.',
      aliases: ['shellcheck/SC3033'],
    },
    'read-file': {
      text: '`$(<file)` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Write `$(cat file)`.',
      aliases: ['shellcheck/SC3034'],
    },
    'read-file-backtick': {
      text: 'A redirection alone in backticks is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Write `$(cat file)`.',
      aliases: ['shellcheck/SC3035'],
    },
    'echo-flags-dash': {
      text: 'The flag `{written}` of `echo` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Use `printf`.',
      aliases: ['shellcheck/SC3036'],
    },
    'echo-flags': {
      text: 'A flag of `echo`, here `{written}`, is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Use `printf`.',
      aliases: ['shellcheck/SC3037'],
    },
    'exec-flags': {
      text: 'A flag of `exec` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Leave it out.',
      aliases: ['shellcheck/SC3038'],
    },
    let: {
      text: '`let` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Write `x=$((…))`.',
      aliases: ['shellcheck/SC3039'],
    },
    'set-option': {
      text: 'The option `{written}` of `set -o` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Leave it out, or set SHELL to bash.',
      aliases: ['shellcheck/SC3040'],
    },
    'set-pipefail': {
      text: 'The option `pipefail` came into POSIX in 2024; many a `sh` does not have it and stops here. Set SHELL to bash.',
      aliases: ['shellcheck/SC3040'],
    },
    'set-flag': {
      text: 'The flag `{written}` of `set` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Leave it out, or set SHELL to bash.',
      aliases: ['shellcheck/SC3041'],
    },
    'set-long': {
      text: '`set` takes no long flags such as `{written}`, so most shells stop here. Leave it out.',
      aliases: ['shellcheck/SC3042'],
    },
    local: {
      text: '`local` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Choose names that do not clash, or set SHELL to bash.',
      aliases: ['shellcheck/SC3043'],
    },
    builtin: {
      text: 'The builtin `{written}` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Set SHELL to bash where it is needed.',
      aliases: ['shellcheck/SC3044'],
    },
    flag: {
      text: 'The flag `{written}` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Leave it out, or set SHELL to bash.',
      aliases: ['shellcheck/SC3045'],
    },
    source: {
      text: '`source` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Write `.`.',
      aliases: ['shellcheck/SC3046'],
    },
    'trap-event': {
      text: 'Trapping `{written}` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Trap `EXIT`.',
      aliases: ['shellcheck/SC3047'],
    },
    'trap-sig': {
      text: 'The prefix `SIG` in `{written}` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Leave `SIG` out.',
      aliases: ['shellcheck/SC3048'],
    },
    'trap-case': {
      text: 'A signal name in lower case is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Write it in upper case.',
      aliases: ['shellcheck/SC3049'],
    },
    'printf-q': {
      text: '`%q` of `printf` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Quote by hand, or set SHELL to bash.',
      aliases: ['shellcheck/SC3050'],
    },
    base: {
      text: 'A number with its base as in `{written}` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Use decimal, octal `0…` or hexadecimal `0x…`.',
      aliases: ['shellcheck/SC3052'],
    },
    indirection: {
      text: 'Indirect expansion is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Use `eval` with care, or `case`.',
      aliases: ['shellcheck/SC3053'],
    },
    'array-reference': {
      text: 'An array reference is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Use `set --` and `"$@"`, or SHELL with bash.',
      aliases: ['shellcheck/SC3054'],
    },
    'array-keys': {
      text: 'The list of the keys of an array is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Set SHELL to bash.',
      aliases: ['shellcheck/SC3055', 'shellcheck/SC3053'],
    },
    'name-prefix': {
      text: 'The list of variables by prefix is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Use `env` or `set`.',
      aliases: ['shellcheck/SC3056', 'shellcheck/SC3053'],
    },
    substring: {
      text: 'A substring as in `{written}` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Use `cut`, or take off the ends by `%` and `#`.',
      aliases: ['shellcheck/SC3057'],
    },
    'string-operation': {
      text: 'A string operation on `$@` or `$*` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Loop over the words.',
      aliases: ['shellcheck/SC3058'],
    },
    'case-change': {
      text: 'Changing case by `{written}` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Use `tr`.',
      aliases: ['shellcheck/SC3059'],
    },
    replacement: {
      text: 'Replacing as in `{written}` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Use `sed`, or take off the ends by `%` and `#`.',
      aliases: ['shellcheck/SC3060'],
    },
    'read-nothing': {
      text: '`read` without a variable is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Name one.',
      aliases: ['shellcheck/SC3061'],
    },
    'test-option': {
      text: 'The test `-o` for a shell option is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Look into `$-`.',
      aliases: ['shellcheck/SC3062'],
    },
    'test-nameref': {
      text: 'The test `-R` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Leave it out.',
      aliases: ['shellcheck/SC3063'],
    },
    'test-new': {
      text: 'The test `-N` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Compare times by `find -newer`.',
      aliases: ['shellcheck/SC3064'],
    },
    'test-sticky': {
      text: 'The test `-k` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Use `find -perm`.',
      aliases: ['shellcheck/SC3065'],
    },
    'test-group': {
      text: 'The test `-G` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Use `find -group`.',
      aliases: ['shellcheck/SC3066'],
    },
    'test-owner': {
      text: 'The test `-O` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Use `find -user`.',
      aliases: ['shellcheck/SC3067'],
    },
    'function-keyword': {
      text: 'The keyword `function` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Write `name() { …; }`.',
      aliases: ['shellcheck/SC2112'],
    },
    'function-keyword-only': {
      text: '`function name` without `()` is not part of POSIX `sh`. bash has it, other shells may stop here or do something else. Write `name() { …; }`.',
      aliases: ['shellcheck/SC2113'],
    },
  },
  yieldsTo: ['arg-scope'],
  fix: 'none',
  differences: {
    hadolint:
      'In this preset `judge` is `posix`, as ShellCheck has it. Ours, at its default, reports only what the `/bin/sh` of the base image is known not to have: `local` is fine in dash and BusyBox, `[[ … ]]` in BusyBox, and everything where `/bin/sh` is bash. hadolint reads the RUN of an ONBUILD as sh whatever SHELL says; ours reads it in the shell of the stage, which the child inherits.',
  },
  options: {
    judge: {
      type: 'string',
      enum: ['known', 'posix'],
      default: 'known',
      description: 'Which shells count: `known` the one the base image is known to have, `posix` any POSIX shell.',
    },
  },
  presets: { hadolint: { options: { judge: 'posix' } } },
  check: (context) => checkScripts(context, bashismsOf[context.options.judge]),
});
