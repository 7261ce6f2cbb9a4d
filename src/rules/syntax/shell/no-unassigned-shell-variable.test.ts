import { expect, test } from 'vitest';
import { checkRule } from '../../testing/check.ts';

const id = 'no-unassigned-shell-variable';

test.each([
  ['RUN echo "$foo" "$FOO" "${bar:-1}" "${baz?no}" "$1" "$foo"', [['unassigned', '1:11-1:15', '$foo']]],
  ['ARG foo\nRUN echo "$foo"; read bar; echo "$bar"; for i in a b; do echo "$i"; done; [ -n "$x" ] && echo "$x"', []],
  ['RUN foo=1\nRUN echo "$foo"', [['unassigned', '2:11-2:15', '$foo']]],
  ['RUN echo "$http_proxy" "${a:+$a}" "${!b*}"', []],
  ['ENV APP_FOLDER=/a\nRUN ls "$APP_FOLDR" "$APP_HOME" "${APP_FOLDE:-}"', [['misspelt', '2:9-2:19', '$APP_FOLDR']]],
  ['ARG FOO_VERSION\nONBUILD RUN echo "$FOO_VERSION"', []],
  ['ARG foo\nONBUILD RUN echo "$foo"', [['unassigned', '2:19-2:23', '$foo']]],
  ['RUN list=a set -x && echo $list', []],
  ['RUN list=a make && echo $list', [['unassigned', '1:25-1:30', '$list']]],
  ['SHELL ["/bin/bash", "-c"]\nRUN list=a set -x && echo $list', [['unassigned', '2:27-2:32', '$list']]],
  ['RUN eval "size=$1" && echo "$size"; export "$key=1"; echo --key=$key', [['unassigned', '1:45-1:49', '$key']]],
  ['RUN find . -name "*.$end" -exec x --end=$end {} +', [['unassigned', '1:21-1:25', '$end']]],
  ['RUN echo "${A:-$file}" "${B%$tail}"; echo "$file"', []],
  ['RUN echo "$before"; . ./env; echo "$behind"', [['unassigned', '1:11-1:18', '$before']]],
  [
    'RUN a=$((${from:-${to}} + 1)); b=$(($c + d)); echo $a $b',
    [
      ['unassigned', '1:37-1:39', '$c'],
      ['unassigned', '1:42-1:43', 'd'],
    ],
  ],
  ['ENV TIME=1 TIMER=2\nRUN echo "$TIMES"', [['misspelt', '2:11-2:17', '$TIMES']]],
  ['ENV ABCD=1 ABC=2\nRUN echo "$ABCE"', []],
  [
    'ENV A=0\nRUN A=1 b "$A" > "$A"; A=2; A="$A:3" c; A=4 d "$(e $A)"; A=5 F=$A g; A=6 && h $A',
    [
      ['too-early', '2:12-2:14', '$A'],
      ['too-early', '2:64-2:66', '$A'],
    ],
  ],
  ['ENV A=0\nRUN A=$A b "$A"; A=${A} c $A; A="$A" d $A', []],
  ['ENV A=0 AB=1\nRUN A=$AB b "$A"', [['too-early', '2:14-2:16', '$A']]],
  ['RUN f() { echo "$before"; }; . ./build.env; f', []],
  [
    'SHELL ["/bin/bash", "-c"]\nRUN all+=("$one"); (( two ))',
    [
      ['unassigned', '2:12-2:16', '$one'],
      ['unassigned', '2:23-2:26', 'two'],
    ],
  ],
  ['RUN echo $(. ./build.env; echo $deps)', []],
  ['RUN source ./build.env && echo $deps', []],
  ['ENV A1=1\nRUN echo "$A2"', []],
])('%j', (source, expected) => {
  expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
    expected,
  );
});
