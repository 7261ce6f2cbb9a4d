import type { Command } from 'unbash';
import { closestCommand, commandWord } from '../../../../dockerfile/shell/context.ts';
import { isInside, placeIn, placeOf, type Entry } from '../../../../dockerfile/shell/outline.ts';
import { baseName, type ShellFinding, type ShellSubject } from './check.ts';
import { having, saying, where } from './signs.ts';

const looksExpanded = /\$[{(0-9a-zA-Z_]|`[^`]+`/;
/** `$` before one of these is an address or the end of a line for sed. */
const sedAddress = /\$[{dpsaic]($|[^a-zA-Z])/;

/** Programs that read `$name` themselves. */
const readers = new Set(
  'trap sh bash ksh zsh ssh eval xprop alias sudo doas docker podman oc dpkg-query jq rename rg unset gojq'.split(' '),
);

/** `$name` or `$(command)` in single quotes, where nothing expands it. */
export const quotedExpansions = quotedUnless(writesStartupFile);

/** The same of what is written for a shell that starts later, too. */
export const quotedExpansionsAnywhere = quotedUnless(() => false);

function quotedUnless(isMeant: (command: Command) => boolean) {
  return where(having('SingleQuoted'), function* ({ outline }: ShellSubject): Generator<ShellFinding<'literal'>> {
    for (const entry of outline.of('SingleQuoted')) {
      const { value } = entry.node;
      if (!looksExpanded.test(value) || isPrompt(entry)) continue;
      const command = closestCommand(entry);
      if (command && isMeant(command.node)) continue;
      const name = command ? readerName(command.node) : '';
      if (name === 'sed' ? sedAddress.test(value) : readers.has(name) || /awk$|^perl/.test(name)) continue;
      yield {
        message: 'literal',
        at: placeOf(entry),
        data: { written: looksExpanded.exec(value)?.[0].startsWith('`') ? '`…`' : firstExpansion(value) },
      };
    }
  });
}

/** `echo 'export PATH=$HOME/bin:$PATH' >> ~/.bashrc`: the shell that starts with the file expands it. */
function writesStartupFile({ redirects }: Command): boolean {
  return redirects.some(
    (one) =>
      one.type === 'Redirect' && one.target && /(?:rc|profile|\.zshenv)["']?$|\/profile\.d\//.test(one.target.text),
  );
}

/** Programs whose argument is a script of its own. */
const shells = new Set(['sh', 'bash', 'ksh', 'zsh', 'ssh', 'eval', 'trap', 'alias']);

/** `"~/file"`: a tilde in quotes is a tilde. */
export const quotedTildes = where(saying(/["']~\//), function* ({ outline }: ShellSubject): Generator<
  ShellFinding<'tilde'>
> {
  for (const entry of outline.of('Word')) {
    if (!/^(["'])~\//.test(entry.node.text) || isInside(entry, 'ParameterExpansion')) continue;
    const command = closestCommand(entry);
    if (command && shells.has(readerName(command.node))) continue;
    yield { message: 'tilde', at: placeIn(entry, { pos: entry.node.pos + 1, end: entry.node.pos + 2 }) };
  }
});

function firstExpansion(value: string): string {
  return /\$(\w+|\{[^}]*\}?|\([^)]*\)?)/.exec(value)?.[0].slice(0, 40) ?? '$';
}

/** `PS1='$PWD'` is expanded by the shell that shows it; `[ -v 'array[$x]' ]` by the test. */
function isPrompt(entry: Entry): boolean {
  const word = entry.parent;
  const owner = word?.parent?.node;
  if (owner?.type === 'Assignment') return /^(PS[1-4]|PROMPT_COMMAND)$/.test(owner.name);
  return owner?.type === 'Command' && owner.name?.text === '[' && owner.args[0]?.text === '-v';
}

function readerName(command: Command): string {
  const name = baseName(commandWord(command)?.value ?? '');
  if (name === 'find') return executed(command) ?? name;
  if (name === 'git' && command.args[0]?.text === 'filter-branch') return 'eval';
  return name;
}

/** The program behind `-exec`. */
function executed(command: Command): string | null {
  const index = command.args.findIndex((arg) => arg.text === '-exec' || arg.text === '-execdir');
  const program = index < 0 ? undefined : command.args[index + 1];
  return program?.type === 'Word' ? baseName(program.value) : null;
}
