import type { Instruction, InstructionOf, KeyValueInstruction, KnownInstruction } from '../dockerfile/tree.ts';
import { evaluate, type Look } from './evaluate.ts';
import { platformArgs } from './predefined.ts';
import type { Binding, Scope } from './scope.ts';
import { shellOf } from './shells.ts';
import type { BuildState, StageContext } from './state.ts';
import type { Command, Shell, Value } from './types.ts';
import { argsOf, combine, known, leaningOn, textOf, unknown } from './values.ts';
import { joinWorkdir, longestPath } from './workdir.ts';

/** Whether BuildKit knows the instruction. */
export function isKnown(instruction: Instruction): instruction is KnownInstruction {
  return !('unknown' in instruction);
}

/** What an instruction makes of the state it finds; the same object where it changes nothing. */
export function step(state: BuildState, instruction: Instruction, context: StageContext): BuildState {
  if (!isKnown(instruction)) return state;
  switch (instruction.name) {
    case 'ENV':
      return { ...state, scope: withEnv(state.scope, instruction, context) };
    case 'ARG':
      return { ...state, scope: withArgs(state.scope, instruction, context) };
    case 'USER':
      return { ...state, user: argumentOf(instruction, state, context) };
    case 'WORKDIR':
      return { ...state, workdir: inWorkdir(state.workdir, argumentOf(instruction, state, context), context.windows) };
    case 'STOPSIGNAL':
      return { ...state, stopSignal: argumentOf(instruction, state, context) };
    case 'SHELL':
    case 'CMD':
    case 'ENTRYPOINT':
      return withCommand(state, instruction, context);
    case 'HEALTHCHECK':
      return { ...state, healthcheck: instruction };
    default:
      return state;
  }
}

function argumentOf(instruction: Instruction, state: BuildState, context: StageContext): Value {
  return evaluate(instruction.argument.text, context.escape, lookIn(state.scope, context));
}

/** Variables of a scope, and what an undeclared one is in the stage. */
export function lookIn(scope: Scope, context: Pick<StageContext, 'undeclared'>): Look {
  return (name) => scope.get(name) ?? context.undeclared(name);
}

/** All pairs see the environment before the instruction. */
function withEnv(scope: Scope, instruction: KeyValueInstruction, context: StageContext): Scope {
  const look = lookIn(scope, context);
  let next = scope;
  for (const pair of instruction.pairs) {
    if (pair.value === null) continue;
    const name = textOf(evaluate(pair.key.text, context.escape, look));
    if (name === null || name === '') continue;
    const value = evaluate(pair.value.text, context.escape, look);
    next = next.with({ name, value, source: instruction, from: 'env', unset: false });
  }
  return next;
}

export type ArgContext = Pick<StageContext, 'escape' | 'buildArgs' | 'undeclared' | 'global'>;

/** Each argument sees those before it, in the same instruction too. */
export function withArgs(scope: Scope, instruction: KeyValueInstruction, context: ArgContext): Scope {
  let next = scope;
  for (const pair of instruction.pairs) {
    const name = pair.key.text;
    if (name === '') continue;
    const rest = { name, source: instruction, from: 'arg' } as const;
    const given = Object.hasOwn(context.buildArgs, name) ? context.buildArgs[name] : undefined;
    if (given !== undefined) next = next.with({ ...rest, value: known(given), unset: false });
    else if (pair.value === null) next = next.with({ ...rest, ...withoutDefault(name, next, context) });
    else next = next.with({ ...rest, value: byDefault(name, pair.value.text, next, context), unset: false });
  }
  return next;
}

function byDefault(name: string, text: string, scope: Scope, context: ArgContext): Value {
  return orGiven(name, evaluate(text, context.escape, lookIn(scope, context)));
}

/** `ARG NAME`: the ARG before the first FROM, the builder, or an ENV above may give it a value. */
function withoutDefault(name: string, scope: Scope, context: ArgContext): Pick<Binding, 'value' | 'unset'> {
  const global = context.global(name);
  if (global !== null) return { value: global.value, unset: global.unset };
  const above = scope.get(name);
  if (above !== undefined) return { value: orGiven(name, above.value), unset: above.unset };
  if (platformArgs.has(name)) return { value: unknown(`the builder gives \`${name}\` its value`), unset: false };
  return { value: unknown(`the build argument \`${name}\` has no default`), unset: true };
}

/** The value unless the build gives the argument another one. */
function orGiven(name: string, value: Value): Value {
  return value.kind === 'unknown' ? value : leaningOn([name, ...argsOf(value)], value.text);
}

function inWorkdir(current: Value, path: Value, windows: boolean): Value {
  const text = textOf(path);
  if (text === null) return path;
  const drive = windows || /^[A-Za-z]:/.test(text);
  const absolute = text.startsWith('/') || (drive && /^(?:[A-Za-z]:|\\)/.test(text));
  const joined = combine(absolute ? known('/') : current, path, (base, rest) => joinWorkdir(base, rest, drive));
  const length = textOf(joined)?.length ?? 0;
  return length > longestPath ? unknown(`the path is longer than ${longestPath} characters`) : joined;
}

function withCommand(state: BuildState, instruction: InstructionOf<'CMD'>, context: StageContext): BuildState {
  const { form } = instruction;
  if (instruction.name === 'SHELL') {
    if (form.kind !== 'exec' || form.strings.length === 0) return state;
    const shell = shellOf(
      form.strings.map(({ value }) => value),
      instruction,
      context.base,
    );
    return { ...state, shell, namedShell: null };
  }
  const command = commandOf(instruction, state.shell);
  if (instruction.name === 'CMD') return { ...state, cmd: command, cmdInStage: true };
  return { ...state, entrypoint: command, cmd: state.cmdInStage ? state.cmd : null };
}

/** Null for `[]`, which sets the command back to nothing. */
function commandOf(instruction: InstructionOf<'CMD'>, shell: Shell): Command | null {
  const { form } = instruction;
  if (form.kind === 'shell') return { form: 'shell', argv: [...shell.argv, form.text.text], instruction };
  if (form.strings.length === 0) return null;
  return { form: 'exec', argv: form.strings.map(({ value }) => value), instruction };
}
