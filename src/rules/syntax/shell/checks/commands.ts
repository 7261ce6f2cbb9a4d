/** Checks of single programs and how they are called. */
import type { Assignment, Command, Word } from 'unbash';
import { commandWord } from '../../../../dockerfile/shell/context.ts';
import { placeIn, type Entry } from '../../../../dockerfile/shell/outline.ts';
import { hasGlob, isConstant, literalText, partsOf, willSplit } from '../../../../dockerfile/shell/parts.ts';
import type { Fix } from '../../../define.ts';
import type { ShellFinding, ShellSubject } from './check.ts';
import { calling, saying, where } from './signs.ts';

/** A call of a program by its base name. */
export interface Call {
  readonly entry: Entry<Command>;
  readonly name: Word;
  readonly args: readonly (Word | Assignment)[];
}

/** The calls of programs with one of these base names. */
export function* callsOf({ calls }: ShellSubject, ...names: readonly string[]): Generator<Call> {
  for (const called of names) {
    for (const entry of calls.get(called) ?? []) {
      const { name, args } = entry.node;
      if (name) yield { entry, name, args };
    }
  }
}

/** Flags of a call as letters and long names, up to `--`: `-rf --all` are `r`, `f`, `all`. */
function flagsOf(args: readonly (Word | Assignment)[]): Set<string> {
  const flags = new Set<string>();
  for (const { text } of args) {
    if (text === '--') break;
    if (text.startsWith('--')) flags.add(text.slice(2).split('=')[0] ?? '');
    else if (text.startsWith('-')) for (const letter of text.slice(1)) flags.add(letter);
  }
  return flags;
}

/** `find` without a place to start from. */
export const findWithoutPath = where(calling('find'), function* (subject: ShellSubject): Generator<
  ShellFinding<'no-path'>
> {
  for (const { entry, name, args } of callsOf(subject, 'find')) {
    if (hasPath(args) || args.some(({ text }) => /^--?(help|version|files0-from)/.test(text))) continue;
    const behind = args.findIndex(({ text }) => !isLeading(text));
    const { end } = (behind < 0 ? args.at(-1) : args[behind - 1]) ?? name;
    const after = placeIn(entry, { pos: end, end }).start;
    const fix: Fix = {
      title: 'Start in the current directory',
      safety: 'safe',
      edits: [{ start: after, end: after, text: ' .' }],
    };
    yield { message: 'no-path', at: placeIn(entry, name), fix };
  }
});

function hasPath(args: readonly { readonly text: string }[]): boolean {
  const first = args.find(({ text }) => !isLeading(text));
  return first !== undefined && !first.text.startsWith('-');
}

/** Options that stand before the path: `-L`, `-O3`. */
function isLeading(text: string): boolean {
  return /^-([A-Za-z]|O\d?|D.*)$/.test(text);
}

/** `tr` with brackets around a range. */
export const trSets = where(calling('tr'), function* (subject: ShellSubject): Generator<
  ShellFinding<'brackets' | 'words' | 'lower' | 'upper'>
> {
  for (const { entry, args } of callsOf(subject, 'tr')) {
    for (const arg of args) {
      if (arg.type !== 'Word' || hasGlob(arg) || !isConstant(arg)) continue;
      const { value } = arg;
      if (value === 'a-z' || value === 'A-Z') {
        yield { message: value === 'a-z' ? 'lower' : 'upper', at: placeIn(entry, arg) };
        continue;
      }
      if (/^\[[^]+\]$/s.test(value) && !/^\[[:=]/.test(value) && value.length > 2 && !value.includes('*'))
        yield { message: 'brackets', at: placeIn(entry, arg), data: { set: value } };
      else if (!value.startsWith('-') && !value.includes('[:') && hasDuplicateLetter(value))
        yield { message: 'words', at: placeIn(entry, arg), data: { set: value } };
    }
  }
});

function hasDuplicateLetter(value: string): boolean {
  const letters = value.replace(/[^A-Za-z]/g, '');
  return new Set(letters).size < letters.length;
}

const findPatterns = new Set([
  '-ilname',
  '-iname',
  '-ipath',
  '-iregex',
  '-iwholename',
  '-lname',
  '-name',
  '-path',
  '-regex',
  '-wholename',
]);

/** Patterns that the shell expands before the program sees them. */
export const unquotedPatterns = where(calling('tr', 'find', 'grep'), function* (subject: ShellSubject): Generator<
  ShellFinding<'tr' | 'find' | 'grep'>
> {
  for (const { entry, args } of callsOf(subject, 'tr'))
    for (const arg of args)
      if (arg.type === 'Word' && hasGlob(arg))
        yield { message: 'tr', at: placeIn(entry, arg), data: { written: arg.text } };
  for (const { entry, args } of callsOf(subject, 'find')) {
    for (const [index, arg] of args.entries()) {
      const test = args[index - 1]?.text ?? '';
      if (arg.type === 'Word' && findPatterns.has(test) && hasGlob(arg))
        yield { message: 'find', at: placeIn(entry, arg), data: { test, written: arg.text } };
    }
  }
  for (const { entry, args } of callsOf(subject, 'grep')) {
    const pattern = grepPattern(args);
    if (pattern && hasGlob(pattern))
      yield { message: 'grep', at: placeIn(entry, pattern), data: { written: pattern.text } };
  }
});

function grepPattern(args: readonly (Word | Assignment)[]): Word | null {
  for (const [index, arg] of args.entries()) {
    if (arg.type !== 'Word') return null;
    if (/^(--|-e|--regexp?)$/.test(arg.text)) return wordAt(args, index + 1);
    if (!arg.text.startsWith('-') || arg.text.startsWith('--regex=')) return arg;
  }
  return null;
}

function wordAt(args: readonly (Word | Assignment)[], index: number): Word | null {
  const arg = args[index];
  return arg?.type === 'Word' ? arg : null;
}

/** `egrep` and `fgrep`. */
export const deprecatedGrep = where(calling('egrep', 'fgrep'), function* (subject: ShellSubject): Generator<
  ShellFinding<'egrep' | 'fgrep'>
> {
  for (const { entry, name } of callsOf(subject, 'egrep', 'fgrep')) {
    const at = placeIn(entry, name);
    const [old, flag] = name.value.endsWith('egrep') ? (['egrep', '-E'] as const) : (['fgrep', '-F'] as const);
    const edits = [{ ...at, text: name.text.replace(old, `grep ${flag}`) }];
    yield { message: old, at, fix: { title: `Use \`grep ${flag}\``, safety: 'safe', edits } };
  }
});

/** `mkdir -p -m`: the mode is for the last directory only. */
export const parentModes = where(calling('mkdir'), function* (subject: ShellSubject): Generator<ShellFinding<'mode'>> {
  for (const { entry, args } of callsOf(subject, 'mkdir')) {
    const flags = flagsOf(args);
    if (!flags.has('p') && !flags.has('parents')) continue;
    const mode = args.find(({ text }) => /^(-[a-zA-Z]*m|--mode(=|$))/.test(text));
    if (!mode || !args.slice(1).some((arg) => arg !== mode && mayHaveParents(arg))) continue;
    yield { message: 'mode', at: placeIn(entry, mode) };
  }
});

function mayHaveParents(arg: Word | Assignment): boolean {
  if (arg.type !== 'Word') return true;
  if (!isConstant(arg)) return true;
  return arg.value.includes('/') && !/^(\.\.?\/)+[^/]+$/.test(arg.value) && !arg.value.startsWith('-');
}

/** Escapes in `echo` without `-e`: some shells expand them, some do not. */
export const echoEscapes = where(calling('echo'), function* (subject: ShellSubject): Generator<ShellFinding<'escape'>> {
  if (subject.language === 'dash' || subject.language === 'ash') return;
  for (const { entry, args } of callsOf(subject, 'echo')) {
    if (flagsOf(args).has('e')) continue;
    for (const arg of args) {
      const found = arg.type === 'Word' ? escapes.exec(literalText(arg)) : null;
      if (found) yield { message: 'escape', at: placeIn(entry, arg), data: { escape: found[0] } };
    }
  }
});

const escapes = /\\([rntabefv\\']|[0-7]{1,3}|x[0-9A-Fa-f]{1,2})/;

/** Variables in the format of `printf`. */
export const printfFormats = where(calling('printf'), function* (subject: ShellSubject): Generator<
  ShellFinding<'variable'>
> {
  for (const { entry, args } of callsOf(subject, 'printf')) {
    const format = printfFormat(args)?.format;
    if (!format || format.type !== 'Word' || literalText(format).includes('%') || isConstant(format)) continue;
    if (partsOf(format).every((part) => part.type === 'Glob' || part.type === 'Literal')) continue;
    yield { message: 'variable', at: placeIn(entry, format) };
  }
});

/** `printf` with more or fewer arguments than its format has places for. */
export const printfArguments = where(calling('printf'), function* (subject: ShellSubject): Generator<
  ShellFinding<'none' | 'count'>
> {
  for (const { entry, args } of callsOf(subject, 'printf')) {
    const { format, rest } = printfFormat(args) ?? {};
    if (format?.type !== 'Word' || !rest || !isConstant(format)) continue;
    const places = printfPlaces(format.value);
    if (places === null || (places === 0 && rest.length === 0)) continue;
    const at = placeIn(entry, format);
    if (places === 0) yield { message: 'none', at };
    else if (
      !rest.some((arg) => arg.type === 'Word' && willSplit(arg)) &&
      (rest.length === 0 || rest.length % places !== 0) &&
      !mayBeList(rest)
    )
      yield { message: 'count', at, data: { places: String(places), given: String(rest.length) } };
  }
});

function mayBeList(rest: readonly (Word | Assignment)[]): boolean {
  return rest.some((arg) => /\$@|\[@\]|\$\{!/.test(arg.text));
}

function printfFormat(
  args: readonly (Word | Assignment)[],
): { format: Word | Assignment | undefined; rest: readonly (Word | Assignment)[] } | null {
  if (args[0]?.text === '--') return printfFormat(args.slice(1));
  if (args[0]?.text === '-v') return printfFormat(args.slice(2));
  return args.length === 0 ? null : { format: args[0], rest: args.slice(1) };
}

/** How many arguments a format takes; null where it has a place for a time. */
function printfPlaces(format: string): number | null {
  if (format.includes('%(')) return null;
  let places = 0;
  for (const [, width, precision] of format.replaceAll('%%', '').matchAll(/%[-+ #0]*(\*|\d*)(?:\.(\*|\d*))?/g)) {
    places += 1 + (width === '*' ? 1 : 0) + (precision === '*' ? 1 : 0);
  }
  return places;
}

/** Globs that become an option where a file's name begins with a dash. */
export const optionLikeGlobs = where(saying(/\s[*?]/), function* ({ outline }: ShellSubject): Generator<
  ShellFinding<'glob'>
> {
  for (const entry of outline.of('Command')) {
    const { name, args } = entry.node;
    if (!name || /^((.*\/)?(echo|printf)|\[)$/.test(name.value)) continue;
    for (const arg of args) {
      if (arg.text === '--' || arg.text === ':::' || arg.text === '::::') break;
      if (!/^[*?]/.test(arg.text) || arg.type !== 'Word' || arg === commandWord(entry.node)) continue;
      const first = partsOf(arg)[0];
      if (first?.type !== 'Glob') continue;
      const at = placeIn(entry, first);
      const fix: Fix = {
        title: 'Begin the name with `./`',
        safety: 'review',
        edits: [{ start: at.start, end: at.start, text: './' }],
      };
      yield { message: 'glob', at, data: { written: arg.text }, fix };
    }
  }
});

/** A glob in the place of the program. */
export const globCommands = where(saying(/[*?[]/), function* ({ outline }: ShellSubject): Generator<
  ShellFinding<'glob'>
> {
  for (const entry of outline.of('Command')) {
    const { name } = entry.node;
    if (name && hasGlob(name)) yield { message: 'glob', at: placeIn(entry, name), data: { written: name.text } };
  }
});
