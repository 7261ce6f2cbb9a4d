import type { Assignment, Command, Word } from 'unbash';
import { isVariableName } from '../parts.ts';
import type { VariableEvent } from './variables.ts';

/** What a builtin does to a variable it names. */
export interface BuiltinEvent extends Pick<VariableEvent, 'name' | 'kind' | 'value'> {
  readonly at: { readonly pos: number; readonly end: number };
}

type Arg = Word | Assignment;

/** The variables that a command reads or writes by their names. */
export function builtinEvents(command: Command): readonly BuiltinEvent[] {
  const name = command.name?.value ?? '';
  if (name !== 'builtin') return eventsOf(name, command.args);
  const [first, ...rest] = command.args;
  return first?.type === 'Word' ? eventsOf(first.value, rest) : [];
}

function eventsOf(name: string, args: readonly Arg[]): readonly BuiltinEvent[] {
  switch (name) {
    case 'export':
      return hasFlag(args, 'f') ? [] : declared(args, true);
    case 'readonly':
      return hasFlag(args, 'f') || hasFlag(args, 'p') ? [] : declared(args, false);
    case 'local':
      return declared(args, hasFlag(args, 'x'));
    case 'declare':
    case 'typeset':
      return declare(args);
    case 'read':
      return names(operands(args, 'adinNptu'), 'written', flagValue(args, 'a'));
    case 'getopts':
      return names(args.slice(1, 2), 'written');
    case 'let':
      return args.flatMap(assignedByLet);
    case 'printf':
      return names([], 'written', flagValue(args, 'v'));
    case 'wait':
      return names([], 'written', flagValue(args, 'p'));
    case 'mapfile':
    case 'readarray':
      return names(operands(args, 'dnOsuCc').slice(0, 1), 'written');
    case 'trap':
      return args.slice(0, 1).flatMap(namedInText);
    case 'alias':
      return args.flatMap(namedInText);
    default:
      return [];
  }
}

function hasFlag(args: readonly Arg[], letter: string): boolean {
  return args.some((arg) => arg.type === 'Word' && /^-[A-Za-z]/.test(arg.text) && arg.text.includes(letter));
}

function declare(args: readonly Arg[]): readonly BuiltinEvent[] {
  const shown = hasFlag(args, 'x') || hasFlag(args, 'p');
  if (hasFlag(args, 'f') || hasFlag(args, 'F')) return [];
  const events = declared(args, shown);
  return hasFlag(args, 'p') ? events.filter(({ kind }) => kind === 'read') : events;
}

/** `export NAME` and `export NAME=value`; `used` where others see the variable by that. */
function declared(args: readonly Arg[], used: boolean): BuiltinEvent[] {
  const events: BuiltinEvent[] = [];
  for (const arg of args) {
    const name = arg.type === 'Assignment' ? arg.name : arg.value;
    if (!isVariableName(name)) continue;
    const at = { pos: arg.pos, end: arg.pos + name.length };
    if (used || (arg.type === 'Assignment' && arg.append)) events.push({ name, kind: 'read', value: null, at });
    if (arg.type === 'Assignment') events.push({ name, kind: 'written', value: arg.value, at });
    else events.push({ name, kind: 'declared', value: null, at });
  }
  return events;
}

function names(args: readonly Arg[], kind: BuiltinEvent['kind'], extra?: Arg): BuiltinEvent[] {
  const events: BuiltinEvent[] = [];
  for (const arg of extra ? [extra, ...args] : args) {
    const name = /^[^[]*/.exec(arg.type === 'Word' ? arg.value : arg.name)?.[0] ?? '';
    if (isVariableName(name)) events.push({ name, kind, value: null, at: arg });
  }
  return events;
}

/** Args that are no flags and no values of the flags in `valued`. */
function operands(args: readonly Arg[], valued: string): Arg[] {
  const found: Arg[] = [];
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] as Arg;
    if (!arg.text.startsWith('-')) found.push(arg);
    else if (valued.includes(arg.text.slice(-1))) index++;
  }
  return found;
}

/** The value of `-v name` or `-vname`. */
function flagValue(args: readonly Arg[], letter: string): Arg | undefined {
  const index = args.findIndex((arg) => new RegExp(`^-[A-Za-z]*${letter}$`).test(arg.text));
  return index < 0 ? undefined : args[index + 1];
}

function assignedByLet(arg: Arg): BuiltinEvent[] {
  const name = /^(?:\+\+|--)?([A-Za-z_]\w*)/.exec(arg.type === 'Word' ? arg.value : arg.text)?.[1];
  const read = [...arg.text.matchAll(/(?<=[-+*/%=<>&|(]\s*)[A-Za-z_]\w*/g)];
  const events: BuiltinEvent[] = read.map(([other]) => ({ name: other, kind: 'read', value: null, at: arg }));
  if (name !== undefined) events.push({ name, kind: 'written', value: null, at: arg });
  return events;
}

function namedInText(arg: Arg): BuiltinEvent[] {
  return [...arg.text.matchAll(/\$\{?(\w+)/g)].map(([, name = '']) => ({ name, kind: 'read', value: null, at: arg }));
}
