import { isInside, placeIn, placeOf, type NodeType, type Outline } from '../../../../../dockerfile/shell/outline.ts';
import { hasGlob, isVariableName, literalText } from '../../../../../dockerfile/shell/parts.ts';
import type { FeatureId } from '../bashism-features.ts';
import type { Use } from './use.ts';

/** Features that are nodes of their own. */
const nodes: readonly (readonly [NodeType, FeatureId])[] = [
  ['ProcessSubstitution', 'process-substitution'],
  ['ExtendedGlob', 'extended-glob'],
  ['AnsiCQuoted', 'ansi-string'],
  ['LocaleString', 'locale-string'],
  ['ArithmeticFor', 'arithmetic-for'],
  ['ArithmeticCommand', 'arithmetic-command'],
  ['Select', 'select'],
  ['TestCommand', 'double-bracket'],
  ['HereString', 'here-string'],
  ['Coproc', 'coprocess'],
  ['ArrayValue', 'array'],
];

/** Compound commands, redirections, assignments, globs. `asPosix`: what ShellCheck leaves out is left out. */
export function* structureUses(outline: Outline, asPosix: boolean): Generator<Use> {
  for (const [type, id] of nodes) for (const entry of outline.of(type)) yield { id, at: placeOf(entry) };
  for (const entry of outline.of('BraceExpansion'))
    yield { id: 'brace-expansion', at: placeOf(entry), written: entry.node.text.slice(0, 40) };
  if (outline.has('Function')) yield* functionUses(outline);
  if (outline.has('Redirect')) yield* redirectUses(outline, asPosix);
  for (const entry of outline.of('Pipeline')) {
    for (const [index, operator] of entry.node.operators.entries()) {
      if (operator !== '|&') continue;
      const from = entry.node.commands[index]?.end ?? entry.node.pos;
      const pos = entry.text.text.indexOf('|&', from);
      yield { id: 'pipe-both', at: placeIn(entry, { pos, end: pos + 2 }) };
    }
  }
  for (const entry of outline.of('Assignment')) {
    const { node } = entry;
    if (node.append) yield { id: 'append', at: placeIn(entry, { pos: node.pos, end: node.value.pos }) };
  }
  for (const entry of outline.of('Glob'))
    if (entry.node.text.startsWith('[^') && !(asPosix && isInside(entry, 'ParameterExpansion')))
      yield { id: 'caret-bracket', at: placeOf(entry) };
  for (const entry of outline.of('CommandExpansion')) {
    const [statement, ...others] = entry.node.script?.commands ?? [];
    const command = statement?.command;
    if (others.length > 0 || command?.type !== 'Command' || command.name || command.prefix.length !== 1) continue;
    if (command.prefix[0]?.type !== 'Redirect') continue;
    yield { id: entry.node.text.startsWith('`') ? 'read-file-backtick' : 'read-file', at: placeOf(entry) };
  }
}

function* functionUses(outline: Outline): Generator<Use> {
  for (const entry of outline.of('Function')) {
    const { node, text } = entry;
    const name = node.name.value;
    const at = placeIn(entry, node.name);
    if (!isVariableName(name)) yield { id: 'function-name', at, written: name };
    if (!text.text.startsWith('function', node.pos) || node.name.pos === node.pos) continue;
    const parens = text.text.slice(node.name.end, node.body.pos).includes('(');
    yield {
      id: parens ? 'function-keyword' : 'function-keyword-only',
      at: placeIn(entry, { pos: node.pos, end: node.pos + 8 }),
    };
  }
}

function* redirectUses(outline: Outline, asPosix: boolean): Generator<Use> {
  for (const entry of outline.of('Redirect')) {
    const { operator, descriptor, target } = entry.node;
    const at = placeOf(entry);
    if (operator === '&>' || (operator === '&>>' && !asPosix)) yield { id: 'redirect-both', at };
    if (operator === '>&' && !descriptor && target && !/^(\d+-?|-)?$/.test(literalText(target)))
      yield { id: 'redirect-and', at };
    if (descriptor?.type === 'FileDescriptorVariable') yield { id: 'named-descriptor', at: placeIn(entry, descriptor) };
    if (descriptor?.type === 'FileDescriptor' && descriptor.value > 9)
      yield { id: 'high-descriptor', at: placeIn(entry, descriptor) };
    if (target && /^\/dev\/(tcp|udp)/.test(literalText(target))) yield { id: 'dev-tcp', at: placeIn(entry, target) };
    if (target && hasGlob(target)) yield { id: 'redirect-glob', at: placeIn(entry, target) };
  }
}
