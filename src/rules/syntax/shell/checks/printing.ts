/** Checks of `echo` and `printf`. */
import type { Assignment, Word } from 'unbash';
import { placeIn } from '../../../../dockerfile/shell/outline.ts';
import { isConstant, literalText, partsOf, willSplit } from '../../../../dockerfile/shell/parts.ts';
import { callsOf, flagsOf } from './calls.ts';
import type { ShellFinding, ShellSubject } from './check.ts';
import { calling, where } from './signs.ts';

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
