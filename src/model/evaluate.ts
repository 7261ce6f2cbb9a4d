import { plainText } from '../dockerfile/shell/subtext.ts';
import { expand, references, type Modifier, type VariableState } from '../dockerfile/variables.ts';
import type { Binding } from './scope.ts';
import type { Value } from './types.ts';
import { argsOf, known, leaningOn, unknown } from './values.ts';

/** What a variable is at one place; it answers for every name. */
export type Look = (name: string) => Binding;

const special = /[$'"\\`<]/;
/** One pair of quotes around text that means itself. */
const quoted = /^(?:"[^$"\\`<]*"|'[^'\\`<]*')$/;

/** A word with its variables put in and its quotes removed, as BuildKit's shell lexer does it. */
export function evaluate(text: string, escape: '\\' | '`', look: Look): Value {
  if (!special.test(text)) return known(text);
  if (quoted.test(text)) return known(text.slice(1, -1));
  const bindings = new Map<string, Binding>();
  const expansion = expand(text, (name) => stateOf(remembered(name, bindings, look)), escape);
  switch (expansion.kind) {
    case 'failure':
      return unknown(`the builder cannot read it: ${expansion.reason}`);
    case 'unknown':
      return look(expansion.variable).value;
    case 'value':
      return leanOn(expansion.uses, { text, escape, bindings }, expansion.text);
  }
}

function remembered(name: string, bindings: Map<string, Binding>, look: Look): Binding {
  const binding = bindings.get(name) ?? look(name);
  bindings.set(name, binding);
  return binding;
}

function stateOf({ value, unset }: Binding): VariableState {
  if (unset) return { kind: 'unset' };
  return value.kind === 'unknown' ? { kind: 'unknown' } : { kind: 'set', value: value.text };
}

/** Modifiers that say what an unset variable becomes. */
const forUnset = new Set<Modifier | null>(['-', ':-', '+', ':+']);

interface Evaluated {
  readonly text: string;
  readonly escape: '\\' | '`';
  readonly bindings: ReadonlyMap<string, Binding>;
}

function leanOn(uses: readonly string[], evaluated: Evaluated, result: string): Value {
  const args: string[] = [];
  for (const name of uses) {
    const binding = evaluated.bindings.get(name);
    if (binding === undefined) continue;
    const { value, unset, from } = binding;
    if (unset && value.kind === 'unknown') {
      if (standsBare(name, evaluated)) return value;
      if (from === 'arg') args.push(name);
    }
    args.push(...argsOf(value));
  }
  return leaningOn(args, result);
}

/** Whether the text asks for the variable without saying what to take where it is unset. */
function standsBare(name: string, { text, escape }: Evaluated): boolean {
  return references(plainText(text, 0), escape).some((one) => one.name === name && !forUnset.has(one.modifier));
}
