/** Checks of `find`, `tr`, `grep` and `mkdir`, and how they are called. */
import type { Assignment, Word } from 'unbash';
import { placeIn } from '../../../../dockerfile/shell/outline.ts';
import { hasGlob, isConstant } from '../../../../dockerfile/shell/parts.ts';
import type { Fix } from '../../../define.ts';
import { callsOf, flagsOf } from './calls.ts';
import type { ShellFinding, ShellSubject } from './check.ts';
import { everywhere } from './exit-status.ts';
import { calling, where } from './signs.ts';

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
export const parentModes = parentModesUnless(isBelowSystemDirectory);

/** The same below directories that every image has, too. */
export const parentModesAnywhere = parentModesUnless(() => false);

function parentModesUnless(isSure: (path: string) => boolean) {
  return where(calling('mkdir'), function* (subject: ShellSubject): Generator<ShellFinding<'mode'>> {
    for (const { entry, args } of callsOf(subject, 'mkdir')) {
      const flags = flagsOf(args);
      if (!flags.has('p') && !flags.has('parents')) continue;
      const mode = args.find(({ text }) => /^(-[a-zA-Z]*m|--mode(=|$))/.test(text));
      if (!mode || !args.slice(1).some((arg) => arg !== mode && mayHaveParents(arg, isSure))) continue;
      yield { message: 'mode', at: placeIn(entry, mode) };
    }
  });
}

function mayHaveParents(arg: Word | Assignment, isSure: (path: string) => boolean): boolean {
  if (arg.type !== 'Word' || !isConstant(arg)) return true;
  const path = arg.value;
  return path.includes('/') && !/^(\.\.?\/)+[^/]+$/.test(path) && !path.startsWith('-') && !isSure(path);
}

function isBelowSystemDirectory(path: string): boolean {
  const parent = path.replace(/\/[^/]*\/?$/, '');
  return parent === '' ? path.startsWith('/') : everywhere.test(parent);
}
