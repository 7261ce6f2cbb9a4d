import type { VariableEvent } from '../../../../dockerfile/shell/flow/variables.ts';
import { placeOf, type Entry } from '../../../../dockerfile/shell/outline.ts';
import {
  isLength,
  isVariable,
  isVariableName,
  variableName,
  type VariablePart,
} from '../../../../dockerfile/shell/parts.ts';
import type { Word, WordPart, ArrayValue } from 'unbash';
import { closestCommand, isQuoteFree } from '../../../../dockerfile/shell/context.ts';
import type { ShellFinding, ShellSubject } from './check.ts';
import { lastingAssignments } from './lasting-assignments.ts';
import { shellVariables } from './shell-variables.ts';
import { nearestName } from './similar-names.ts';
import { saying, where } from './signs.ts';

/** Variables that get a value nobody uses. */
export const unusedVariables = where(
  ({ events }) => events.length > 0,
  function* ({ events, scope }: ShellSubject): Generator<ShellFinding<'unused'>> {
    const used = new Set(events.filter(({ kind }) => kind === 'read').map(({ name }) => /^\w*/.exec(name)?.[0] ?? ''));
    const last = new Map<string, VariableEvent>();
    for (const event of events) if (event.kind !== 'read' && isVariableName(event.name)) last.set(event.name, event);
    for (const [name, { place }] of last) {
      if (name.startsWith('_') || used.has(name) || shellVariables.has(name) || scope.isSet(name)) continue;
      yield { message: 'unused', at: place, data: { name } };
    }
  },
);

/**
 * Variables that are used and never set. A name without lower case may come from the environment, so it has to be like
 * one that is set.
 */
export const unassignedVariables = where(saying(/[$[(]|\blet\b/), function* (subject: ShellSubject): Generator<
  ShellFinding<'unassigned' | 'misspelt'>
> {
  const { events, scope } = subject;
  const assigned = new Set<string>();
  const first = new Map<string, VariableEvent>();
  for (const event of events) {
    if (event.kind !== 'read') assigned.add(event.name);
    else if (!first.has(event.name)) first.set(event.name, event);
  }
  const sourced = firstSourced(subject);
  const lasting = lastingAssignments(subject);
  const unset = [...first].filter(([name, { expansion, inner, order }]) => {
    if (assigned.has(name) || !isVariableName(name) || shellVariables.has(name) || scope.isSet(name)) return false;
    if (inner || order > sourced || lasting.has(name)) return false;
    return !expansion || !isGuarded(expansion.node);
  });
  for (const [name, { place }] of unset) {
    if (/[a-z]/.test(name)) yield { message: 'unassigned', at: place, data: { name } };
  }
  const foreign = unset.filter(([name]) => !/[a-z]/.test(name)).slice(0, maxForeign);
  if (foreign.length === 0) return;
  const names = [...assigned, ...scope.names()].filter(isVariableName).sort();
  for (const [name, { place }] of foreign) {
    if (names.includes(name)) continue;
    const like = nearestName(name, names);
    if (like !== null) yield { message: 'misspelt', at: place, data: { name, like } };
  }
});

/** Where the script first reads a file by `.` or `source`, which may set anything; functions may run behind it. */
function firstSourced({ calls, outline }: ShellSubject): number {
  const sources = [...(calls.get('.') ?? []), ...(calls.get('source') ?? [])];
  if (sources.length === 0) return Infinity;
  return outline.of('Function').length > 0 ? -1 : Math.min(...sources.map((entry) => placeOf(entry).start));
}

/** More names than these are not compared: each is compared with all that are set. */
const maxForeign = 20;

/** `${x:-default}`, `${x:?message}`. */
function isGuarded(node: VariablePart): boolean {
  if (node.type !== 'ParameterExpansion') return false;
  if (node.prefix === '!' || node.operation?.type === 'Names') return true;
  return node.operation?.type === 'Default' && /^:?[-?+]$/.test(node.operation.operator);
}

const quotes = /"|([/= ]|^)'|'( |$)|\\ /;

/** Quotes kept in a variable that is put in unquoted later: they become part of the words. */
export const quotesInVariables = where(
  ({ text }) => text.includes('$') && /["'\\]/.test(text),
  function* ({ events, language }: ShellSubject): Generator<ShellFinding<'used'>> {
    const holders = new Map<string, VariableEvent>();
    for (const event of events) {
      if (event.kind === 'written') {
        const holder = event.value && holderOf(event, event.value, holders);
        if (holder) holders.set(event.name, holder);
        else holders.delete(event.name);
        continue;
      }
      const holder = event.kind === 'read' && event.expansion ? holders.get(event.name) : undefined;
      if (!holder || !event.expansion || !isSplit(event.expansion, language)) continue;
      yield { message: 'used', at: event.place, data: { name: event.name } };
    }
  },
);

function isSplit(entry: Entry<VariablePart>, language: ShellSubject['language']): boolean {
  if (isLength(entry.node) || isQuoteFree(entry, language)) return false;
  return closestCommand(entry)?.node.name?.value !== 'eval';
}

/** The assignment whose quotes end up in this value. */
function holderOf(
  event: VariableEvent,
  value: Word | ArrayValue,
  holders: ReadonlyMap<string, VariableEvent>,
): VariableEvent | null {
  if (value.type !== 'Word') return null;
  for (const part of value.parts ?? []) {
    const found = holderIn(part, event, holders);
    if (found) return found;
  }
  return !value.parts && quotes.test(value.value) ? event : null;
}

function holderIn(
  part: WordPart,
  event: VariableEvent,
  holders: ReadonlyMap<string, VariableEvent>,
): VariableEvent | null {
  if (isVariable(part)) {
    const whole = part.type === 'SimpleExpansion' || (!part.operation && !part.prefix && !part.index);
    return whole ? (holders.get(variableName(part)) ?? null) : null;
  }
  if (part.type === 'DoubleQuoted') {
    for (const inner of part.parts) {
      const found = holderIn(inner, event, holders);
      if (found) return found;
    }
    return null;
  }
  const literal = part.type === 'Literal' || part.type === 'SingleQuoted' || part.type === 'AnsiCQuoted';
  return literal && quotes.test(part.value) ? event : null;
}
