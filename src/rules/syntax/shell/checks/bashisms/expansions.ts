import type { ParameterExpansionPart } from 'unbash';
import { placeOf, type Entry, type Outline } from '../../../../../dockerfile/shell/outline.ts';
import { variableName, type VariablePart } from '../../../../../dockerfile/shell/parts.ts';
import { variableEvents } from '../../../../../dockerfile/shell/flow/variables.ts';
import type { ShellSubject } from '../check.ts';
import type { Use } from './use.ts';

/** Variables that only bash sets. BASH_VERSION is how scripts ask which shell they run in. */
const bashVariables = new Set(
  `OSTYPE MACHTYPE HOSTTYPE HOSTNAME DIRSTACK EUID UID SHLVL PIPESTATUS SHELLOPTS _ BASHOPTS BASHPID BASH_ALIASES
  BASH_ARGC BASH_ARGV BASH_ARGV0 BASH_CMDS BASH_COMMAND BASH_EXECUTION_STRING BASH_LINENO BASH_REMATCH BASH_SOURCE
  BASH_SUBSHELL BASH_VERSINFO FUNCNAME GROUPS MAPFILE`.split(/\s+/),
);
/** Their value changes at every look, so that setting them is no help. */
const bashClocks = new Set(['EPOCHREALTIME', 'EPOCHSECONDS', 'RANDOM', 'SECONDS', 'SRANDOM']);

/** Parameter expansions and arithmetic. `asPosix`: what ShellCheck leaves out is left out. */
export function* expansionUses({ outline, scope }: ShellSubject, asPosix: boolean): Generator<Use> {
  const variables = [...outline.of('SimpleExpansion'), ...outline.of('ParameterExpansion')];
  yield* bashVariableUses(outline, variables, (name) => scope.isSet(name));
  for (const entry of outline.of('ParameterExpansion')) yield* parameterUses(entry, asPosix);
  for (const entry of outline.of('ArithmeticExpansion')) {
    if (entry.node.text.startsWith('$[')) yield { id: 'dollar-bracket', at: placeOf(entry) };
  }
  for (const entry of outline.of('ArithmeticUnary')) {
    const { operator } = entry.node;
    if (operator === '++' || operator === '--') yield { id: 'increment', at: placeOf(entry), written: operator };
  }
  for (const entry of outline.of('ArithmeticBinary'))
    if (entry.node.operator === '**') yield { id: 'power', at: placeOf(entry) };
  for (const entry of outline.of('ArithmeticWord')) {
    const base = /^\d+#/.exec(entry.node.value)?.[0];
    if (base) yield { id: 'base', at: placeOf(entry), written: base };
  }
}

function* bashVariableUses(
  outline: Outline,
  variables: readonly Entry<VariablePart>[],
  isSet: (name: string) => boolean,
): Generator<Use> {
  const used: { readonly name: string; readonly entry: Entry }[] = variables.map((entry) => ({
    name: variableName(entry.node),
    entry,
  }));
  for (const entry of outline.of('ArithmeticWord')) {
    const name = /^\$?\{?([A-Z_]\w*)/.exec(entry.node.value)?.[1];
    if (name !== undefined && !entry.node.parts) used.push({ name, entry });
  }
  const special = used.filter(({ name }) => bashVariables.has(name) || bashClocks.has(name));
  if (special.length === 0) return;
  const events = variableEvents(outline);
  const assigned = new Set(events.filter(({ kind }) => kind !== 'read').map(({ name }) => name));
  for (const { name, entry } of special) {
    if (bashClocks.has(name) || !(assigned.has(name) || isSet(name)))
      yield { id: 'bash-variable', at: placeOf(entry), written: name };
  }
}

function* parameterUses(entry: Entry<ParameterExpansionPart>, asPosix: boolean): Generator<Use> {
  const { node } = entry;
  const at = placeOf(entry);
  const { operation, prefix, index, parameter } = node;
  const written = node.text.slice(0, 40);
  const list = parameter === '@' || parameter === '*';
  if (prefix === '!') {
    if (index) yield { id: 'array-keys', at };
    else yield { id: operation?.type === 'Names' ? 'name-prefix' : 'indirection', at };
    return;
  }
  if (index && !operation && !(prefix === '#' && asPosix)) yield { id: 'array-reference', at };
  if (operation?.type === 'Slice' && !(index && asPosix)) yield { id: 'substring', at, written };
  if (operation?.type === 'Remove' && list) yield { id: 'string-operation', at };
  if (operation?.type === 'CaseModification') yield { id: 'case-change', at, written };
  if (operation?.type === 'Replace') yield { id: 'replacement', at, written };
}
