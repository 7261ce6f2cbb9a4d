import type { ShellAssignment, ShellWord } from './types.ts';

/** How a program reads its command line up to the command it runs. */
interface Wrapper {
  /** Flags whose value is the next word. */
  readonly valueFlags?: readonly string[];
  /** Words between the flags and the command: the user of `gosu`. */
  readonly operands?: number;
  /** `NAME=value` may stand before the command. */
  readonly assignments?: true;
  /** With one of these flags it runs no command. */
  readonly notWith?: readonly string[];
}

const plain: Wrapper = {};
const userFirst: Wrapper = { operands: 1 };

/** Programs that run the command behind them. */
const known: Readonly<Record<string, Wrapper>> = {
  sudo: {
    valueFlags: '-u -g -h -p -C -r -t -U -T -D -R --user --group --host --prompt --chdir'.split(' '),
    assignments: true,
  },
  doas: { valueFlags: ['-u', '-C'] },
  env: { valueFlags: ['-u', '-C', '--unset', '--chdir'], assignments: true },
  exec: { valueFlags: ['-a'] },
  command: { notWith: ['-v', '-V'] },
  builtin: plain,
  time: { valueFlags: ['-f', '-o', '--format', '--output'] },
  nice: { valueFlags: ['-n', '--adjustment'] },
  ionice: { valueFlags: ['-c', '-n', '--class', '--classdata'], notWith: ['-p', '--pid'] },
  nohup: plain,
  setsid: plain,
  stdbuf: { valueFlags: '-i -o -e --input --output --error'.split(' ') },
  timeout: { valueFlags: ['-k', '-s', '--kill-after', '--signal'], operands: 1 },
  gosu: userFirst,
  'su-exec': userFirst,
  's6-setuidgid': userFirst,
  chpst: { valueFlags: '-u -U -b -e -m -d -o -p -f -c -n -l -L -/'.split(' ') },
  setpriv: {
    valueFlags:
      '--reuid --regid --groups --inh-caps --ambient-caps --bounding-set --securebits --pdeathsig --ruid --euid --rgid --egid'.split(
        ' ',
      ),
  },
  chroot: { operands: 1 },
  tini: { valueFlags: ['-p', '-e'] },
  'tini-static': { valueFlags: ['-p', '-e'] },
  'docker-init': { valueFlags: ['-p', '-e'] },
  'dumb-init': { valueFlags: ['-r', '--rewrite'] },
  catatonit: plain,
  fakeroot: plain,
  eatmydata: plain,
  catchsegv: plain,
  unbuffer: plain,
  linux32: plain,
  linux64: plain,
  busybox: plain,
  'dbus-run-session': { valueFlags: ['--config-file', '--dbus-daemon'] },
  'xvfb-run': {
    valueFlags: '-e -f -n -p -s -w --error-file --auth-file --server-num --xauth-protocol --server-args --wait'.split(
      ' ',
    ),
  },
};

const wrappers = new Map(Object.entries(known));

/** Where the command itself stands among the words. */
export interface Unwrapped {
  readonly wrappers: readonly string[];
  readonly assignments: readonly ShellAssignment[];
  /** Index of the command's name. */
  readonly index: number;
}

const unwrapped: Unwrapped = { wrappers: [], assignments: [], index: 0 };
const assignment = /^([A-Za-z_]\w*)=/;

/** Skips wrappers in front of a command. A wrapper that runs nothing (`exec 3>&1`, `command -v x`) is the command itself. */
export function unwrap(words: readonly ShellWord[]): Unwrapped {
  const first = programName(words[0]);
  if (first === null || !wrappers.has(first)) return unwrapped;
  const names: string[] = [];
  const assignments: ShellAssignment[] = [];
  let index = 0;
  for (;;) {
    const name = programName(words[index]);
    const wrapper = name !== null ? wrappers.get(name) : undefined;
    const next = wrapper && name !== null ? commandBehind(words, index + 1, wrapper, assignments) : null;
    if (name === null || next === null) return { wrappers: names, assignments, index };
    names.push(name);
    index = next;
  }
}

/** The base name of the program a word names; null where it cannot be known. */
export function programName(word: ShellWord | undefined): string | null {
  if (!word) return null;
  if (word.value !== null) return word.value.slice(word.value.lastIndexOf('/') + 1);
  return /\/([\w.+-]+)"?$/.exec(word.text)?.[1] ?? null;
}

/** Index of the first word behind the wrapper's own; null where there is none. Adds the assignments it passes. */
function commandBehind(
  words: readonly ShellWord[],
  from: number,
  wrapper: Wrapper,
  assignments: ShellAssignment[],
): number | null {
  let operands = wrapper.operands ?? 0;
  const passed: ShellAssignment[] = [];
  for (let index = from; index < words.length; index++) {
    const word = words[index] as ShellWord;
    const value = word.value ?? word.text;
    if (value === '--') continue;
    if (value.startsWith('-') && value.length > 1) {
      if (wrapper.notWith?.includes(value)) return null;
      if (wrapper.valueFlags?.includes(value)) index++;
      continue;
    }
    const name = wrapper.assignments ? assignment.exec(value)?.[1] : undefined;
    if (name !== undefined) {
      passed.push(assignmentOf(name, word));
      continue;
    }
    if (operands-- > 0) continue;
    assignments.push(...passed);
    return index;
  }
  return null;
}

function assignmentOf(name: string, word: ShellWord): ShellAssignment {
  const { start, end } = word;
  const value: ShellWord = {
    start: Math.min(start + name.length + 1, end),
    end,
    text: word.text.slice(name.length + 1),
    value: word.value === null ? null : word.value.slice(name.length + 1),
  };
  return { name, value, span: { start, end } };
}
