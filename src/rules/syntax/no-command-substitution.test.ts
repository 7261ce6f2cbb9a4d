import { expect, test } from 'vitest';
import { createChecker } from '../../checker/checker.ts';
import { checkRule } from '../testing/check.ts';

const id = 'no-command-substitution';
const found = (lines: string) => checkRule(id, `FROM a:1\n${lines}\n`).map(({ at, text }) => [at, text]);

test('a command in a value', () => {
  expect(checkRule(id, 'FROM a:1\nENV BUILT="$(date)"\n')).toEqual([
    {
      messageId: 'text',
      at: '2:12-2:19',
      text: '$(date)',
      message:
        'No shell reads ENV, so this command is not run: its text is taken as it stands. Use it in the `RUN` that needs the result, or pass that in as a build argument.',
    },
  ]);
});

test.each([
  ['ARG BUILT=`date`', [['2:11-2:17', '`date`']]],
  ['ENV BUILT $(date +%s)', [['2:11-2:22', '$(date +%s)']]],
  ['ENV SUM=$((1+2)) A=b', [['2:9-2:17', '$((1+2))']]],
  ['WORKDIR /srv/$(basename $(pwd))/x', [['2:14-2:32', '$(basename $(pwd))']]],
  ['COPY --chown=1:1 $(pwd) /app/', [['2:18-2:24', '$(pwd)']]],
  ['ADD a /$(uname -m)/', [['2:8-2:15', '$(uname']]],
  ['ONBUILD ENV A="x$(id)"', [['2:17-2:22', '$(id)']]],
])('finds %s', (lines, expected) => {
  expect(found(lines)).toEqual(expected);
});

test('also in front of the first stage', () => {
  expect(checkRule(id, 'ARG TAG=$(cat tag)\nFROM a:$TAG\n').map(({ at }) => at)).toEqual(['1:9-1:14']);
});

test.each([
  "ENV A='$(date)'",
  'ENV A=\\$(date)',
  'ENV A="\\$(date)"',
  'ENV PS1="$(whoami)$ "',
  'ENV JAVA_OPTS="-Dhost=$(hostname)"',
  'ENV START_CMD="run $(date)"',
  'ENV A="$(date)"\nRUN eval "echo $A"',
  'ENV A=${B:-c} D=$E',
  'ARG TEXT="use `date` here"',
  'LABEL usage="docker run -v $(pwd):/x image"',
  'RUN echo $(date) > /built',
  'CMD echo $(date)',
])('not %s', (lines) => {
  expect(found(lines)).toEqual([]);
});

test('not with the backtick as escape character', () => {
  expect(checkRule(id, '# escape=`\nFROM a:1\nENV A=`d`\n')).toEqual([]);
});

test('says more than that the words behind it are no pairs', () => {
  const { findings } = createChecker().check('FROM alpine:3.22\nENV BUILT=$(date +%s)\nUSER 1000\nCMD ["a"]\n');
  expect(findings.map(({ rule, range }) => [rule, range.start.line, range.start.column])).toEqual([[id, 2, 11]]);
});
