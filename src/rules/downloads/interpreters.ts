/** Downloads that go straight into a program that runs them. */
import type { SyntaxNode } from 'unbash';
import { outlineOf, placeOf, type Entry } from '../../dockerfile/shell/outline.ts';
import type { ShellScript, SimpleCommand } from '../../dockerfile/shell/types.ts';
import type { Span } from '../../dockerfile/tree.ts';

export interface RunDownload {
  readonly fetch: SimpleCommand;
  readonly interpreter: SimpleCommand;
  /** The pipeline, or the command with the download in its words. */
  readonly span: Span;
}

type Reader = Omit<RunDownload, 'fetch'>;

const shell = /^(?:ba|z|a|da|k)?sh$/;
const language = /^(?:python[\d.]*|perl|ruby|node|php)$/;

/** `curl … | sh`, `sh -c "$(curl …)"`, `bash <(curl …)`, `eval "$(curl …)"` in one script, nested scripts not included. */
export function runDownloads(script: ShellScript, commands: readonly SimpleCommand[]): readonly RunDownload[] {
  const fetches = commands.filter(printsDownload);
  if (fetches.length === 0) return [];
  const byNode = new Map<unknown, SimpleCommand>(commands.map((command) => [command.node, command]));
  const outline = outlineOf(script);
  const fed = readersBehindPipes(script, byNode);
  const known = new Map<Entry, Reader | null>();
  const entries = new Map<unknown, Entry>(outline.of('Command').map((entry) => [entry.node, entry]));
  return fetches.flatMap((fetch) => {
    const entry = entries.get(fetch.node);
    const reader = entry ? readerOf(entry) : null;
    return reader ? [{ fetch, ...reader }] : [];
  });

  function readerOf(entry: Entry): Reader | null {
    let reader = known.get(entry);
    if (reader === undefined) known.set(entry, (reader = find(entry)));
    return reader;
  }

  function find(entry: Entry): Reader | null {
    const { node, parent } = entry;
    if (node.type === 'CommandExpansion' || node.type === 'ProcessSubstitution') return readerOfWord(entry, byNode);
    return fed.get(node) ?? (parent ? readerOf(parent) : null);
  }
}

/** What stands left of an interpreter in a pipeline → the last interpreter in it. */
function readersBehindPipes(script: ShellScript, byNode: ReadonlyMap<unknown, SimpleCommand>) {
  const fed = new Map<SyntaxNode, Reader>();
  for (const entry of outlineOf(script).of('Pipeline')) {
    const { commands } = entry.node;
    const at = commands.findLastIndex((node) => readsProgram(byNode.get(node)));
    const reader = at > 0 ? { interpreter: byNode.get(commands[at])!, span: placeOf(entry) } : null;
    if (reader) for (const node of commands.slice(0, at)) fed.set(node, reader);
  }
  return fed;
}

/** The interpreter among whose words a substitution stands. */
function readerOfWord(substitution: Entry, byNode: ReadonlyMap<unknown, SimpleCommand>): Reader | null {
  let owner: Entry | null = substitution.parent;
  while (owner && owner.node.type !== 'Command') owner = owner.parent;
  const interpreter = owner ? byNode.get(owner.node) : undefined;
  if (!owner || !interpreter?.name) return null;
  const { name, args, operands } = interpreter;
  const runs =
    substitution.node.type === 'ProcessSubstitution'
      ? (isInterpreter(name) || name === '.' || name === 'source') &&
        (operands[0] === undefined || operands[0].text.startsWith('<('))
      : name === 'eval'
        ? isSubstitution(args[0]?.text)
        : shell.test(name) && isSubstitution(interpreter.valueOf('-c')?.text);
  return runs ? { interpreter, span: placeOf(owner) } : null;
}

function isSubstitution(text: string | undefined): boolean {
  return /^"?(?:\$\(|`)/.test(text ?? '');
}

function isInterpreter(name: string): boolean {
  return shell.test(name) || language.test(name);
}

/** Runs what comes on its standard input. */
function readsProgram(command: SimpleCommand | undefined): boolean {
  if (!command?.name || !isInterpreter(command.name)) return false;
  // Behind `--` php takes words for the program, which is still its input.
  const [first] = command.name === 'php' && command.args[0]?.value === '--' ? [] : command.operands;
  const fromInput = first === undefined || first.value === '-' || first.value === '/dev/stdin';
  if (!shell.test(command.name)) return fromInput && !command.flags.some((flag) => /^-\w*[cemnpErS]/.test(flag));
  return !command.flags.some((flag) => /^-\w*c$/.test(flag)) && (fromInput || command.has('-s'));
}

/** curl and wget whose output goes to standard output. */
function printsDownload(command: SimpleCommand): boolean {
  if (command.node === null) return false;
  if (command.name === 'curl') {
    const target = command.valueOf('-o', '--output');
    return (target === undefined || target?.value === '-') && !command.has('-O', '--remote-name');
  }
  return command.name === 'wget' && command.valueOf('-O', '--output-document')?.value === '-';
}
