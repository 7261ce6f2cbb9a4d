import type { ArrayValue, Word } from 'unbash';
import type { Entry, Outline } from '../outline.ts';
import { isInside, placeIn, placeOf } from '../outline.ts';
import { isVariable, isVariableName, onlyPart, partsOf, variableName, type VariablePart } from '../parts.ts';
import { readBracket, type Test } from '../tests.ts';
import type { Span } from '../../tree.ts';
import { builtinEvents } from './builtin-variables.ts';

/** A variable is used, or gets a value, somewhere in a script. */
export interface VariableEvent {
  readonly name: string;
  /** `declared`: without a value. `checked`: a test asks whether it has one. */
  readonly kind: 'read' | 'written' | 'declared' | 'checked';
  readonly place: Span;
  /** What it gets; null where that is no word of the script. */
  readonly value: Word | ArrayValue | null;
  /** The expansion that reads it; null where it is named otherwise. */
  readonly expansion: Entry<VariablePart> | null;
  /** Whether it stands inside of another expansion, as in `${a:-$b}`. */
  readonly inner: boolean;
  /** Later events come later in time, loops and functions aside. */
  readonly order: number;
}

/** All uses of variables in a script, first to last. */
export function variableEvents(outline: Outline): readonly VariableEvent[] {
  const events: VariableEvent[] = [];
  for (const entry of outline.of('SimpleExpansion')) events.push(expansion(entry));
  for (const entry of outline.of('ParameterExpansion')) parameterEvents(entry, events);
  for (const entry of outline.of('ArithmeticWord')) arithmeticReads(entry, events);
  for (const entry of outline.of('ArithmeticBinary')) {
    if (/^([-+*/%&|^]|<<|>>)?=$/.test(entry.node.operator)) arithmeticWrite(entry, entry.node.left, events);
  }
  for (const entry of outline.of('ArithmeticUnary')) {
    if (/^(\+\+|--)$/.test(entry.node.operator)) arithmeticWrite(entry, entry.node.operand, events);
  }
  for (const entry of [...outline.of('For'), ...outline.of('Select')]) {
    const place = placeIn(entry, entry.node.name);
    events.push(event('written', entry.node.name.value.replace(/^\$/, ''), place, place.start));
  }
  for (const entry of outline.of('Coproc')) {
    events.push(event('written', entry.node.name?.value ?? 'COPROC', placeOf(entry), placeOf(entry).start));
  }
  for (const entry of outline.of('Redirect')) descriptorEvent(entry, events);
  for (const entry of outline.of('TestUnary')) {
    testEvents(entry, { kind: 'unary', operator: entry.node.operator, operand: entry.node.operand }, events);
  }
  for (const entry of outline.of('TestBinary')) numberReads(entry, events);
  for (const entry of outline.of('Command')) commandEvents(entry, events);
  return events.sort((a, b) => a.order - b.order);
}

function event(
  kind: VariableEvent['kind'],
  name: string,
  place: Span,
  order: number,
  value: VariableEvent['value'] = null,
): VariableEvent {
  return { kind, name, place, order, value, expansion: null, inner: false };
}

function expansion(entry: Entry<VariablePart>): VariableEvent {
  const place = placeOf(entry);
  const read = event('read', variableName(entry.node), place, place.start);
  return { ...read, expansion: entry, inner: isInside(entry, 'ParameterExpansion') };
}

function parameterEvents(
  entry: Entry<Extract<VariablePart, { type: 'ParameterExpansion' }>>,
  events: VariableEvent[],
): void {
  const { node } = entry;
  events.push(expansion(entry));
  const place = placeOf(entry);
  const { operation, index } = node;
  const inner = [
    index?.text,
    operation?.type === 'Slice' ? `${operation.offset.text} ${operation.length?.text ?? ''}` : '',
  ];
  for (const text of inner) {
    for (const [name] of (text ?? '').matchAll(/(?<![$\w{])[A-Za-z_]\w*/g))
      events.push({ ...event('read', name, place, place.start), inner: true });
  }
  if (operation?.type === 'Default' && /=$/.test(operation.operator)) {
    events.push(event('written', node.parameter, place, place.end, operation.operand));
  }
}

function arithmeticReads(
  entry: Entry<Extract<Entry['node'], { type: 'ArithmeticWord' }>>,
  events: VariableEvent[],
): void {
  const { node, parent } = entry;
  const place = placeOf(entry);
  const inner = isInside(entry, 'ParameterExpansion');
  // Where the word has parts they are read one by one.
  for (const [, name = ''] of node.parts ? [] : node.value.matchAll(/\$\{?[#!]?([A-Za-z_]\w*)/g))
    events.push({ ...event('read', name, place, place.start), inner });
  const name = /^[A-Za-z_]\w*/.exec(node.value)?.[0];
  if (name === undefined) return;
  const assigned =
    parent?.node.type === 'ArithmeticBinary' && parent.node.operator === '=' && parent.node.left === node;
  if (!assigned) events.push({ ...event('read', name, place, place.start), inner });
}

function arithmeticWrite(
  entry: Entry,
  target: { type: string; pos: number; end: number; value?: string },
  events: VariableEvent[],
): void {
  const name = /^[A-Za-z_]\w*/.exec(target.type === 'ArithmeticWord' ? (target.value ?? '') : '')?.[0];
  if (name === undefined) return;
  events.push(event('written', name, placeIn(entry, target), placeOf(entry).end));
}

function descriptorEvent(entry: Entry<Extract<Entry['node'], { type: 'Redirect' }>>, events: VariableEvent[]): void {
  const { descriptor, target } = entry.node;
  if (descriptor?.type !== 'FileDescriptorVariable') return;
  const place = placeIn(entry, descriptor);
  events.push(event(target?.text === '-' ? 'read' : 'written', descriptor.name, place, place.start));
}

function commandEvents(entry: Entry<Extract<Entry['node'], { type: 'Command' }>>, events: VariableEvent[]): void {
  const { node } = entry;
  for (const item of node.prefix) {
    if (item.type !== 'Assignment') continue;
    const place = placeIn(entry, { pos: item.pos, end: item.pos + item.name.length });
    if (item.append) events.push(event('read', item.name, place, place.start));
    for (const [name] of (item.index?.text ?? '').matchAll(/(?<![$\w{])[A-Za-z_]\w*/g))
      events.push({ ...event('read', name, place, place.start), inner: true });
    if (!node.name) events.push(event('written', item.name, place, placeIn(entry, item).end, item.value));
    if (/^(PS[1-4]|PROMPT_COMMAND)$/.test(item.name)) quotedReads(item.text, place, events);
  }
  for (const test of readBracket(node)?.tests ?? []) {
    if (test.kind === 'unary') testEvents(entry, { ...test, operator: test.operator.text }, events);
    if (test.kind === 'word') checked(entry, test.word, events);
  }
  for (const found of builtinEvents(node)) {
    const place = placeIn(entry, found.at);
    const order = found.kind === 'read' ? place.start : placeOf(entry).end;
    events.push(event(found.kind, found.name, place, order, found.value));
  }
}

/** Variables that text names which is read as shell code later. */
function quotedReads(text: string, place: Span, events: VariableEvent[]): void {
  for (const [, name = ''] of text.matchAll(/\$\{?(\w+)/g)) events.push(event('read', name, place, place.start));
}

function testEvents(
  entry: Entry,
  test: Omit<Extract<Test, { kind: 'unary' }>, 'operator'> & { operator: string },
  events: VariableEvent[],
): void {
  if (test.operator === '-n' || test.operator === '-z') return checked(entry, test.operand, events);
  if (test.operator !== '-v' && test.operator !== '-R') return;
  const place = placeIn(entry, test.operand);
  const name = /^[A-Za-z_]\w*/.exec(test.operand.value)?.[0];
  if (name === undefined) return;
  events.push(event('read', name, place, place.start), event('checked', name, place, place.end));
}

function checked(entry: Entry, word: Word, events: VariableEvent[]): void {
  const only = onlyPart(word);
  const parts = only?.type === 'DoubleQuoted' ? only.parts : partsOf(word);
  for (const part of parts) {
    if (!isVariable(part)) continue;
    const name = variableName(part);
    const place = placeIn(entry, part);
    if (isVariableName(name)) events.push(event('checked', name, place, place.end));
  }
}

/** `[[ count -gt 1 ]]` reads `count`. */
function numberReads(entry: Entry<Extract<Entry['node'], { type: 'TestBinary' }>>, events: VariableEvent[]): void {
  const { operator, left, right } = entry.node;
  if (!/^-(eq|ne|lt|le|gt|ge)$/.test(operator)) return;
  for (const word of [left, right]) {
    const name = /^[A-Za-z_]\w*/.exec(word.value)?.[0];
    const place = placeIn(entry, word);
    if (name !== undefined && word.text.startsWith(name)) events.push(event('read', name, place, place.start));
  }
}
