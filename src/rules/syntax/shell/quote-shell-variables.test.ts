import { expect, test } from 'vitest';
import { checkRule, fixed } from '../../testing/check.ts';

const id = 'quote-shell-variables';

test.each([
  [
    'RUN cp $SOURCE "$TARGET" && x=1 && echo $x',
    [
      ['variable', '1:8-1:15', '$SOURCE'],
      ['variable', '1:41-1:43', '$x'],
    ],
  ],
  ['RUN x=1; y=2; echo $x $# $? ${#y}; y=$z; [ "$y" ] && case $y in a) ;; esac', []],
  ['ENV A=1\nARG B\nRUN echo $A $B $C', [['variable', '3:16-3:18', '$C']]],
  ['RUN for i in 1 2; do echo $i; done; for j in a*; do echo $j; done', [['variable', '1:58-1:60', '$j']]],
  ['RUN export A=$B && A=$B', [['variable', '1:14-1:16', '$B']]],
  ['SHELL ["/bin/bash", "-c"]\nRUN export A=$B && [[ $A = $B ]] && (( $A > 1 ))', []],
  ['RUN f() { echo $v; }; v=1; f; v="a b"; f', [['variable', '1:16-1:18', '$v']]],
  ['RUN if test -e /a; then v=1; else v=2; fi; echo $v; v=$(cat /a); rm $v x', [['variable', '1:69-1:71', '$v']]],
  [
    'RUN echo \\\n  # a comment\n  $A \\\n  $B',
    [
      ['variable', '3:3-3:5', '$A'],
      ['variable', '4:3-4:5', '$B'],
    ],
  ],
  [
    'ENV A=1\nSHELL ["/bin/bash", "-c"]\nRUN b=1; [[ -n $(c $A $b $D) ]]; (( $(e $b $F) > 1 )); g "${h:$(i $b $J)}"',
    [
      ['variable', '3:26-3:28', '$D'],
      ['variable', '3:44-3:46', '$F'],
      ['variable', '3:70-3:72', '$J'],
    ],
  ],
  [
    'ENV LIST="a b"\nRUN for i in $LIST; do echo $i; done; for j in "$LIST"; do echo $j; done',
    [['variable', '2:29-2:31', '$i']],
  ],
  [
    'RUN command -v $A; command $B; exec $C; command -V $D $E',
    [
      ['variable', '1:16-1:18', '$A'],
      ['variable', '1:52-1:54', '$D'],
      ['variable', '1:55-1:57', '$E'],
    ],
  ],
  [
    'ENV A=1\nSHELL ["/bin/bash", "-c"]\nRUN for b in c d; do e ${A:=f} ${G:=h}; done; let I=$J; let $K',
    [['variable', '3:32-3:39', '${G:=h}']],
  ],
  ['RUN x=1; f() { local x; x=$(a); b $x; }; f; c $x', [['variable', '1:35-1:37', '$x']]],
  ['RUN $A --flag ${B:+"$C"} <<EOF\n$D\nEOF', []],
  [
    'RUN for f in $A/*; do cat "$f"; done; : ${B:=1}',
    [
      ['loop-glob', '1:14-1:16', '$A'],
      ['default', '1:41-1:48', '${B:=1}'],
    ],
  ],
])('%j', (source, expected) => {
  expect(checkRule(id, source, { fragment: true }).map(({ messageId, at, text }) => [messageId, at, text])).toEqual(
    expected,
  );
});

test.each([
  ['RUN tar -xf $ARCHIVE -C /opt\n', 'RUN tar -xf "$ARCHIVE" -C /opt\n'],
  [
    'RUN for file in $FOLDER/*.conf; do gzip "$file"; done\n',
    'RUN for file in "$FOLDER"/*.conf; do gzip "$file"; done\n',
  ],
  [
    'RUN : ${MIRROR:=https://example.com} && configure --mirror="$MIRROR"\n',
    'RUN : "${MIRROR:=https://example.com}" && configure --mirror="$MIRROR"\n',
  ],
])('fixes %j', (source, expected) => {
  expect(fixed(id, source, { fragment: true })).toBe(expected);
  expect(fixed(id, expected, { fragment: true })).toBe(expected);
});

test('a list is meant to be cut, and has no fix', () => {
  const source = 'FROM a:1\nRUN apk add $PHPIZE_DEPS && a $MAKE_OPTS/x\n';
  expect(checkRule(id, source).map(({ text, message }) => [text, message])).toEqual([
    [
      '$PHPIZE_DEPS',
      '`$PHPIZE_DEPS` is unquoted: the shell cuts its value at blanks and expands globs in it. Put double quotes around it, unless it is meant to be several words.',
    ],
    [
      '$MAKE_OPTS',
      '`$MAKE_OPTS` is unquoted: the shell cuts its value at blanks and expands globs in it. Put double quotes around it, unless it is meant to be several words.',
    ],
  ]);
  expect(fixed(id, source)).toBe(source.replace('$MAKE_OPTS', '"$MAKE_OPTS"'));
});
