import { BYTE_ORDER_MARK, CARRIAGE_RETURN, EQUALS, NEWLINE, skipSpace, SPACE, TAB } from './characters.ts';
import { lineTextEnd } from './logical-line.ts';
import { MappedText } from './text.ts';
import type { Directive, Text } from './tree.ts';

/** The directives at the top of a file, those that act and those that are refused. */
export interface Directives {
  readonly directives: readonly Directive[];
  readonly escape: '\\' | '`';
  /** Directives that stand there a second time; the first one acts. */
  readonly duplicates: readonly Directive[];
}

const FORM_FEED = 0x0c;
const NAMES = new Set(['syntax', 'escape', 'check']);

/**
 * Reads lines as long as they are directives. Two readers of BuildKit look at them, and differ: one finds `syntax` and
 * `check`, skips a `#!` line and stops at an indented line; the other finds `escape`, and takes a `#!` line for a
 * comment, behind which no directive acts.
 */
export function readDirectives(source: string): Directives {
  const directives: Directive[] = [];
  const duplicates: Directive[] = [];
  const seen = new Set<string>();
  const shebang = source.startsWith('#!', textStart(source));
  let indentedBefore = false;
  let escape: '\\' | '`' = '\\';
  for (let lineStart = shebang ? nextLine(source, 0) : textStart(source); lineStart < source.length;) {
    const next = nextLine(source, lineStart);
    const directive = readDirective(source, lineStart, next, '#');
    if (directive === null) break;
    indentedBefore ||= directive.start > lineStart;
    const acts = directive.name === 'escape' ? !shebang : !indentedBefore;
    if (seen.has(directive.name)) {
      if (!shebang) duplicates.push(directive);
    } else if (acts) {
      directives.push(directive);
      if (directive.name === 'escape' && isEscape(directive.value.text)) escape = directive.value.text;
    }
    seen.add(directive.name);
    lineStart = next;
  }
  return { directives, escape, duplicates };
}

/** The two escape characters BuildKit knows. */
export function isEscape(value: string): value is '\\' | '`' {
  return value === '\\' || value === '`';
}

/**
 * The image that is to read the file, as `# syntax=` names it, `// syntax=`, or the `syntax` of a JSON object: files
 * of other frontends use those. Null where nothing names one.
 */
export function detectSyntax(source: string): Text | null {
  return find(source, '#') ?? find(source, '//') ?? syntaxOfJson(source);
}

function find(source: string, marker: '#' | '//'): Text | null {
  const start = textStart(source);
  let lineStart = source.startsWith('#!', start) ? nextLine(source, start) : start;
  const seen = new Set<string>();
  while (lineStart < source.length) {
    const next = nextLine(source, lineStart);
    const directive = readDirective(source, lineStart, next, marker);
    if (directive === null || directive.start > lineStart || seen.has(directive.name)) return null;
    if (directive.name === 'syntax') return directive.value;
    seen.add(directive.name);
    lineStart = next;
  }
  return null;
}

function syntaxOfJson(source: string): Text | null {
  const start = textStart(source);
  const from = source.startsWith('#!', start) ? nextLine(source, start) : start;
  if (source.charCodeAt(skipSpace(source, from, source.length)) !== 0x7b) return null;
  try {
    const value: unknown = JSON.parse(source.slice(from));
    const syntax = typeof value === 'object' && value !== null && 'syntax' in value ? value.syntax : null;
    if (typeof syntax !== 'string') return null;
    return new MappedText({ text: syntax, locate: () => from }, 0, syntax.length, from);
  } catch {
    return null;
  }
}

/** Behind a byte order mark. */
function textStart(source: string): number {
  return source.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
}

function nextLine(source: string, from: number): number {
  const newline = source.indexOf('\n', from);
  return newline < 0 ? source.length : newline + 1;
}

/** Reads one line as `# name = value`; null where it is none, or the name is not one that BuildKit knows. */
function readDirective(source: string, lineStart: number, next: number, marker: '#' | '//'): Directive | null {
  const newline = source.charCodeAt(next - 1) === NEWLINE ? next - 1 : next;
  const end = lineTextEnd(source, lineStart, newline);
  const start = skipSpace(source, lineStart, end);
  if (!source.startsWith(marker, start)) return null;
  const nameStart = skipSpace(source, start + marker.length, end);
  let nameEnd = nameStart;
  while (nameEnd < end && isNameCharacter(source.charCodeAt(nameEnd), nameEnd === nameStart)) nameEnd++;
  const name = source.slice(nameStart, nameEnd).toLowerCase();
  if (!NAMES.has(name)) return null;
  const equals = skipBlanks(source, nameEnd, end);
  if (source.charCodeAt(equals) !== EQUALS || equals + 1 >= end) return null;
  let valueEnd = end;
  while (valueEnd > equals + 2 && isBlank(source.charCodeAt(valueEnd - 1))) valueEnd--;
  const valueStart = Math.min(skipBlanks(source, equals + 1, end), valueEnd - 1);
  const map = { text: source.slice(valueStart, valueEnd), locate: (index: number) => valueStart + index };
  return { start, end, name, value: new MappedText(map, 0, map.text.length) };
}

/** White space as a regular expression has it, which is less than Unicode's. */
function isBlank(code: number): boolean {
  return code === SPACE || code === TAB || code === FORM_FEED || code === CARRIAGE_RETURN;
}

function skipBlanks(source: string, from: number, to: number): number {
  let index = from;
  while (index < to && isBlank(source.charCodeAt(index))) index++;
  return index;
}

function isNameCharacter(code: number, first: boolean): boolean {
  const letter = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return letter || (!first && code >= 0x30 && code <= 0x39);
}
