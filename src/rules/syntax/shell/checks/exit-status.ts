import type { Command, Statement, SyntaxNode } from 'unbash';
import { isCondition, setsErrexit } from '../../../../dockerfile/shell/context.ts';
import { isInside, placeIn, placeOf, type Entry } from '../../../../dockerfile/shell/outline.ts';
import type { WordPart } from 'unbash';
import type { ShellFinding, ShellSubject } from './check.ts';
import { calling, saying, where } from './signs.ts';

const declarations = new Set(['export', 'readonly', 'local', 'declare', 'typeset']);

/** `export NAME=$(command)`: the status of the command is lost. */
export const maskedStatus = where(saying(/\$\(|`/), function* ({ outline }: ShellSubject): Generator<
  ShellFinding<'masked'>
> {
  for (const entry of outline.of('Command')) {
    const { name, args } = entry.node;
    if (!name || !declarations.has(name.value)) continue;
    if (isLocalConstant(entry)) continue;
    for (const arg of args) {
      if (arg.type !== 'Assignment' || arg.value.type !== 'Word') continue;
      if (!arg.text.includes('`') && !arg.text.includes('$(')) continue;
      if (!arg.value.parts?.some(runsCommand)) continue;
      const at = placeIn(entry, { pos: arg.pos, end: arg.pos + arg.name.length });
      yield { message: 'masked', at, data: { builtin: name.value, name: arg.name } };
    }
  }
});

/** `local -r`, which cannot be declared first and assigned after that. */
function isLocalConstant(entry: Entry<Command>): boolean {
  const { name, args } = entry.node;
  if (!/^(local|declare|typeset)$/.test(name?.value ?? '') || !isInside(entry, 'Function')) return false;
  return args.some((arg) => arg.type === 'Word' && /^-[A-Za-z]*r/.test(arg.text));
}

function runsCommand(part: WordPart): boolean {
  if (part.type === 'CommandExpansion') return true;
  return part.type === 'DoubleQuoted' && part.parts.some(runsCommand);
}

/** `! command` under `set -e`: it never stops the script. */
export const negatedCommands = where(saying(/!/), function* ({ outline }: ShellSubject): Generator<
  ShellFinding<'negated'>
> {
  if (!setsErrexit(outline.of('Command'))) return;
  for (const entry of outline.of('Pipeline')) {
    const [bang] = entry.node.prefixes;
    if (bang?.type !== 'Negation' || !isForgotten(entry)) continue;
    yield { message: 'negated', at: placeIn(entry, bang) };
  }
});

/** Whether nobody looks at the status of a statement: it stands alone and is not the last one. */
function isForgotten(pipeline: Entry): boolean {
  const statement = pipeline.parent;
  if (statement?.node.type !== 'Statement' || isCondition(statement)) return false;
  const list = statement.parent?.node;
  if (!list || !('commands' in list)) return false;
  const last = (list.commands as readonly Statement[]).at(-1) === statement.node;
  return !last || !returnsLast(statement.parent);
}

/** Whether the last status of a list is the status of what it belongs to. */
function returnsLast({ node, parent }: Entry): boolean {
  if (node.type === 'Script') return true;
  const owner = parent?.node.type;
  if (owner === 'Subshell') return true;
  return owner === 'BraceGroup' && parent?.parent?.node.type === 'Function';
}

/** `cd` whose failure nobody notices: what follows works in the wrong folder. */
export const uncheckedCd = uncheckedUnless(
  (entry, next) =>
    leads(entry.node, everywhere) || isBehindTest(entry) || (isWayBack(entry.node) && isLast(entry, next)),
);

function isWayBack({ name, args: [first, ...more] }: Command): boolean {
  return name?.value === 'popd' || (name?.value === 'cd' && more.length === 0 && first?.text === '-');
}

/** The last command of its shell, and in no loop there: nothing follows. */
function isLast(entry: Entry, next: Entry | undefined): boolean {
  const shell = shellAround(entry);
  return shell !== undefined && !(next && isWithin(next, shell));
}

/** The subshell around an entry, null for the script; undefined in a loop or a function. */
function shellAround(entry: Entry): Entry | null | undefined {
  for (let at = entry.parent; at; at = at.parent) {
    if (at.node.type === 'Subshell') return at;
    if (loops.has(at.node.type)) return undefined;
  }
  return null;
}

function isWithin(entry: Entry, shell: Entry | null): boolean {
  let at: Entry | null = entry;
  while (at && at !== shell) at = at.parent;
  return at === shell;
}

const loops: ReadonlySet<string> = new Set(['For', 'While', 'Select', 'Function']);

/** The same of directories that every image has, too. */
export const uncheckedCdAnywhere = uncheckedUnless(() => false);

function uncheckedUnless(isSure: (entry: Entry<Command>, next: Entry | undefined) => boolean) {
  return where(calling('cd', 'pushd', 'popd'), function* ({ outline }: ShellSubject): Generator<
    ShellFinding<'unchecked'>
  > {
    const commands = outline.of('Command');
    if (setsErrexit(commands)) return;
    for (const [index, entry] of commands.entries()) {
      const name = entry.node.name?.value;
      if (name !== 'cd' && name !== 'pushd' && name !== 'popd') continue;
      if (isSafe(entry.node) || isSure(entry, commands[index + 1]) || isCondition(entry)) continue;
      yield { message: 'unchecked', at: placeOf(entry), data: { command: name } };
    }
  });
}

/** Directories that every image has. */
export const everywhere =
  /^"?\/(?:bin|etc|home|opt|root|sbin|tmp|usr(?:\/(?:bin|lib|local(?:\/(?:bin|lib))?|sbin|share))?|var(?:\/(?:lib|log|tmp))?)\/?"?$/;

/** `[ -d build ] && cd build`: it is there, or `cd` is meant to be left out. */
function isBehindTest({ node, parent }: Entry<Command>): boolean {
  if (parent?.node.type !== 'AndOr') return false;
  const { commands, operators } = parent.node;
  const index = commands.indexOf(node);
  const test = commands[index - 1];
  if (operators[index - 1] !== '&&' || test?.type !== 'Command' || !isTest(test)) return false;
  const [flag, directory] = test.args;
  return flag?.text === '-d' && directory !== undefined && directory.text === node.args[0]?.text;
}

const upwards = /^(?!.*\.\.\.)[./]+$/;

function isSafe(command: Command): boolean {
  return command.name?.value === 'cd' ? leads(command, upwards) : command.args.some((arg) => /^-n/.test(arg.text));
}

/** Whether it is `cd` to one directory of that pattern. */
function leads({ name, args: [first, ...more] }: Command, directory: RegExp): boolean {
  return name?.value === 'cd' && more.length === 0 && first?.type === 'Word' && directory.test(first.text);
}

/** `a && b || c` as if it were if, then, else. */
export const andOr = where(
  ({ outline }) => outline.of('AndOr').some(({ node }) => node.operators.includes('||')),
  function* ({ outline }: ShellSubject): Generator<ShellFinding<'and-or'>> {
    for (const entry of outline.of('AndOr')) {
      const { commands, operators } = entry.node;
      if (isCondition(entry)) continue;
      for (let index = 1; index < operators.length; index++) {
        if (operators[index] !== '||' || operators[index - 1] !== '&&') continue;
        if (index < operators.length - 1) continue;
        const [then, otherwise] = [commands[index], commands[index + 1]];
        if (!then || !otherwise || isTest(then) || isNegated(otherwise) || cannotFail(otherwise)) continue;
        yield { message: 'and-or', at: operatorPlace(entry, index - 1) };
      }
    }
  },
);

function operatorPlace(entry: Entry<Extract<SyntaxNode, { type: 'AndOr' }>>, index: number) {
  const end = entry.node.commands[index]?.end ?? entry.node.pos;
  const at = entry.text.text.indexOf('&&', end);
  return placeIn(entry, { pos: at, end: at + 2 });
}

function isTest(node: SyntaxNode): boolean {
  return node.type === 'TestCommand' || (node.type === 'Command' && /^(\[|test)$/.test(node.name?.value ?? ''));
}

/** `|| ! c` is a test, not a branch. */
function isNegated(node: SyntaxNode): boolean {
  return node.type === 'Pipeline' && node.prefixes.some(({ type }) => type === 'Negation');
}

function cannotFail(node: SyntaxNode): boolean {
  if (node.type !== 'Command') return false;
  return !node.name || /^(echo|exit|return|printf|true|:)$/.test(node.name.value);
}
