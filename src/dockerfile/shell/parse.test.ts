import { describe, expect, test } from 'vitest';
import { growth } from '../../testing/growth.ts';
import type { JsonString, Text } from '../tree.ts';
import { execCommand, execCommands, parseShell } from './parse.ts';
import { plainText, reread, slice } from './subtext.ts';
import type { SimpleCommand } from './types.ts';

/** Wrappers and name of each command, nothing where it is unknown; args with the source they stand for. */
function commands(source: string): readonly string[] {
  return parseShell(plainText(source, 0)).commands.map((command) => shown(command, source));
}

function shown({ name, wrappers, args, start, end }: SimpleCommand, source: string): string {
  const words = args.map((arg) => `${arg.value ?? '?'}=${source.slice(arg.start, arg.end)}`);
  return [`${[...wrappers, name].join('>')} @${source.slice(start, end)}`, ...words].join(' | ');
}

describe('commands', () => {
  test.each([
    ['a b && c | d; (e; { f; })', ['a @a b | b=b', 'c @c', 'd @d', 'e @e', 'f @f']],
    ['if a; then b; elif c; then d; else e; fi', ['a @a', 'b @b', 'c @c', 'd @d', 'e @e']],
    ['for i in $(a); do b; done; while c; do d; done', ['a @a', 'b @b', 'c @c', 'd @d']],
    ['case $(a) in b) c;; esac; f() { g; }; f', ['a @a', 'c @c', 'g @g', 'f @f']],
    [
      'a "b $(c \'d\')" `e \\`f\\`` <(g)',
      [
        'a @a "b $(c \'d\')" `e \\`f\\`` <(g) | ?="b $(c \'d\')" | ?=`e \\`f\\`` | ?=<(g)',
        "c @c 'd' | d='d'",
        'e @e \\`f\\` | ?=`f\\`',
        'f @f',
        'g @g',
      ],
    ],
    ['A=1 B=2 a $C "d e" f*', ['a @A=1 B=2 a $C "d e" f* | ?=$C | d e="d e" | f*=f*']],
    ['/usr/bin/a; "$X/bin/b"; $C d', ['a @/usr/bin/a', 'b @"$X/bin/b"', ' @$C d | d=d']],
    ['A=1; >x', [' @A=1', ' @>x']],
  ])('%s', (source, expected) => {
    expect(commands(source)).toEqual(expected);
  });

  test('stand where they stand in the source', () => {
    const source = 'RUN   a  b';
    const [command] = parseShell(plainText('a  b', 6)).commands;
    expect(
      command && [command, command.nameSpan, command.args[0]].map((span) => span && source.slice(span.start, span.end)),
    ).toEqual(['a  b', 'a', 'b']);
  });
});

describe('wrappers', () => {
  test.each([
    ['sudo -u root -E A=b apt-get update', 'sudo>apt-get'],
    ['env -i -u X A=1 B=2 make', 'env>make'],
    ['exec gosu app tini -g -- java -jar x', 'exec>gosu>tini>java'],
    ['time -p nice -n 5 make', 'time>nice>make'],
    ['timeout -k 5 10 nohup stdbuf -oL run', 'timeout>nohup>stdbuf>run'],
    ['busybox wget x', 'busybox>wget'],
    ['command make', 'command>make'],
    ['command -v make', 'command'],
    ['exec 3>&1', 'exec'],
    ['gosu $USER $CMD', 'gosu>'],
    ['sudo', 'sudo'],
  ])('%s', (source, expected) => {
    const command = parseShell(plainText(source, 0)).commands[0];
    expect(command && [...command.wrappers, command.name].join('>')).toBe(expected);
  });

  test('give their assignments to the command', () => {
    const [command] = parseShell(plainText('C=3 env A=1 B="$x" make', 0)).commands;
    expect(command?.assignments.map(({ name, value, span }) => [name, value?.value, span])).toEqual([
      ['C', '3', { start: 0, end: 3 }],
      ['A', '1', { start: 8, end: 11 }],
      ['B', null, { start: 12, end: 18 }],
    ]);
  });
});

describe('scripts handed to another shell', () => {
  test.each([
    ['sh -c \'a "b"; c\'', ['a @a "b" | b="b"', 'c @c']],
    ['bash -euxo pipefail -c "a \\"b\\" $X && c"', ['a @a \\"b\\" $X | b="b\\" | ?=$X', 'c @c']],
    ['su app -c "a b"', ['a @a b | b=b']],
    ['bash -c "a $(b)"', ['a @a $(b) | ?=$(b)', 'b @b']],
    ["bash <<'E'\na b\nE", ['a @a b | b=b']],
    ['sh script.sh', []],
    ['sh -c "$SCRIPT"', [' @$SCRIPT']],
    ['sh -c \'sh -c "a b"\'', ['sh @sh -c "a b" | -c=-c | a b="a b"', 'a @a b | b=b']],
  ])('%s', (source, expected) => {
    expect(commands(source).slice(1)).toEqual(expected);
  });
});

describe('flags', () => {
  const command = (source: string): SimpleCommand => parseShell(plainText(source, 0)).commands[0] as SimpleCommand;

  test.each([
    ['apt-get -qqy install a', ['-y', '--yes'], true],
    ['apt-get install --yes a', ['-y', '--yes'], true],
    ['apt-get --yes=true install', ['--yes'], true],
    ['apt-get install a -- -y', ['-y'], false],
    ['apt-get -oy=1 install', ['-y'], false],
    ['find -type f', ['-t'], false],
    ['apt-get install $FLAGS', ['-y'], false],
  ])('%s has %j: %s', (source, flags, expected) => {
    expect(command(source).has(...flags)).toBe(expected);
  });

  test.each([
    ['pip install -r a', ['-r', '--requirement'], 'a'],
    ['pip install -ra', ['-r'], 'a'],
    ['pip install --requirement=a', ['-r', '--requirement'], 'a'],
    ['apk add -t .build a', ['-t'], '.build'],
    ['tar -xzf a', ['-f'], 'a'],
    ['useradd -u', ['-u'], null],
    ['useradd -u $UID', ['-u'], null],
    ['useradd a', ['-u'], undefined],
  ])('the value of %2$j in %1$s', (source, flags, expected) => {
    const value = command(source).valueOf(...flags);
    expect(value && value.value).toBe(expected);
  });

  test('operands are what is neither a flag nor its value', () => {
    expect(command('pip install -r a --no-cache-dir b $C -- -d').operands.map(({ text }) => text)).toEqual([
      'install',
      'b',
      '$C',
      '-d',
    ]);
    expect(command('pip install -r a -qU b').flags).toEqual(['-r', '-qU']);
  });
});

describe('exec form', () => {
  const strings = (...values: readonly string[]): JsonString[] => {
    let at = 1;
    return values.map((value) => {
      const start = at;
      at += value.length + 4;
      return { start, end: start + value.length + 2, value };
    });
  };

  test('is one command', () => {
    const command = execCommand(strings('tini', '--', 'node', '-r', 'a b', '$X'));
    expect(command && [command.wrappers, command.name, command.args.map(({ value }) => value)]).toEqual([
      ['tini'],
      'node',
      ['-r', 'a b', '$X'],
    ]);
    expect(command && [command.start, command.end, command.nameSpan]).toEqual([1, 40, { start: 15, end: 21 }]);
  });

  test('of a shell with -c has the commands of its script too', () => {
    const found = execCommands(strings('/bin/sh', '-c', 'a && b'));
    expect(found.map(({ name, start, end }) => [name, start, end])).toEqual([
      ['sh', 1, 26],
      ['a', 19, 20],
      ['b', 24, 25],
    ]);
  });

  test('may be empty', () => {
    expect(execCommand([])).toBeNull();
    expect(execCommands([])).toEqual([]);
  });
});

describe('languages', () => {
  test.each([
    ['#!/bin/bash\na', 'sh', 'bash', 1],
    ['#!/usr/bin/env -S dash -e\na', 'bash', 'dash', 1],
    ['#!/usr/bin/python3\na', 'sh', 'other', 0],
    ['Get-Item a', 'powershell', 'powershell', 0],
    ['a', 'ksh', 'ksh', 1],
  ] as const)('%j in %s is %s', (source, shell, language, count) => {
    const script = parseShell(plainText(source, 0), shell);
    expect([script.language, script.commands.length]).toEqual([language, count]);
  });
});

describe('texts in texts', () => {
  const text: Text = plainText('abcdef', 10);

  test('a slice', () => {
    const part = slice(text, 2, 5);
    expect([part.text, part.start, part.end, part.at(1), part.span(1, 3)]).toEqual([
      'cde',
      12,
      15,
      13,
      { start: 13, end: 15 },
    ]);
  });

  test('a text that lost characters', () => {
    const read = reread(text, 'acf', [0, 2, 5, 6]);
    expect([read.start, read.end, read.at(1), read.span(1, 3), read.span(0, 0)]).toEqual([
      10,
      16,
      12,
      { start: 12, end: 16 },
      { start: 10, end: 10 },
    ]);
  });
});

test.each(['"', "'", '`', '$(', '${', '$((', '<<E', '\\', 'a |', '(((((', '}', '\u0000', '#!', '#!/usr/bin/env'])(
  'reads %j without complaint',
  (source) => {
    const script = parseShell(plainText(source, 0));
    for (const { start, end } of script.commands)
      expect([start >= 0, end <= source.length, start <= end]).toEqual([true, true, true]);
  },
);

test.each([
  ['a; ', ''],
  ['a && ', 'a'],
  ['$(', ''],
  ['(', ''],
  ['"$(a "', ''],
  ["sh -c '", ''],
])('many times %j costs what it is long', { timeout: 60_000 }, (unit, end) => {
  const work = (count: number) => {
    const { commands: found } = parseShell(plainText(unit.repeat(count) + end, 0));
    expect(found.length).toBeLessThanOrEqual(2 * count);
  };
  expect(growth(work, 500)).toBeLessThan(32);
});
