import type { Command, CommandNode, WordPart } from 'unbash';
import { placeIn, placeOf, type Entry } from '../../../../dockerfile/shell/outline.ts';
import { isVariable, literalText, mayBeSeveral, partsOf, willSplit } from '../../../../dockerfile/shell/parts.ts';
import type { ShellFinding, ShellSubject } from './check.ts';
import { having, saying, where } from './signs.ts';

/** `cat file | command`. */
export const uselessCat = where(having('Pipeline'), function* ({ outline }: ShellSubject): Generator<
  ShellFinding<'cat'>
> {
  for (const entry of outline.of('Pipeline')) {
    const [first, second] = entry.node.commands;
    if (!second || first?.type !== 'Command' || nameOf(first) !== 'cat' || first.args.length !== 1) continue;
    const [file] = first.args;
    if (file?.type !== 'Word' || mayBeSeveral(file) || literalText(file).startsWith('-')) continue;
    if (
      partsOf(file).some(
        (part) =>
          part.type === 'SimpleExpansion' || part.type === 'ParameterExpansion' || part.type === 'CommandExpansion',
      )
    )
      continue;
    yield { message: 'cat', at: placeIn(entry, file), data: { file: file.text } };
  }
});

/** `ls` whose output is read as names. */
export const parsedLs = where(having('Pipeline'), function* ({ outline }: ShellSubject): Generator<
  ShellFinding<'grep' | 'xargs' | 'names'>
> {
  for (const entry of outline.of('Pipeline')) {
    for (const [first, second] of pairs(entry.node.commands)) {
      if (nameOf(first) !== 'ls' || first.type !== 'Command' || !first.name) continue;
      const next = nameOf(second);
      const at = placeIn(entry, first.name);
      if (next === 'grep' || next === 'xargs') yield { message: next, at };
      else if (!first.args.some(({ text }) => /^-[A-Za-z]*N/.test(text))) yield { message: 'names', at };
    }
  }
});

/** `find | xargs`, which cuts names at blanks. */
export const findXargs = where(having('Pipeline'), function* ({ outline }: ShellSubject): Generator<
  ShellFinding<'blanks'>
> {
  for (const entry of outline.of('Pipeline')) {
    for (const [first, second] of pairs(entry.node.commands)) {
      if (nameOf(first) !== 'find' || nameOf(second) !== 'xargs') continue;
      if ([...argsOf(first), ...argsOf(second)].some(isNull)) continue;
      yield { message: 'blanks', at: placeIn(entry, first) };
    }
  }
});

function isNull(text: string): boolean {
  return /^-[A-Za-z]*0/.test(text) || /^-*(null|print0|printf)/.test(text);
}

function* pairs(commands: readonly CommandNode[]): Generator<[CommandNode, CommandNode]> {
  for (let index = 0; index + 1 < commands.length; index++)
    yield [commands[index] as CommandNode, commands[index + 1] as CommandNode];
}

function nameOf(node: CommandNode): string {
  const value = node.type === 'Command' ? (node.name?.value ?? '') : '';
  return value.slice(value.lastIndexOf('/') + 1);
}

function argsOf(node: CommandNode): string[] {
  return node.type === 'Command' ? node.args.map(({ text }) => text) : [];
}

/** `echo $(command)` and `$(echo word)`. */
export const uselessEcho = where(
  ({ text }) => text.includes('echo') && /[`(]/.test(text),
  function* ({ outline }: ShellSubject): Generator<ShellFinding<'output' | 'words'>> {
    for (const entry of outline.of('Command')) {
      const { name, args } = entry.node;
      const [only] = args;
      if (name?.value !== 'echo' || args.length !== 1 || only?.type !== 'Word' || !isOutput(only)) continue;
      yield { message: 'output', at: placeIn(entry, only) };
    }
    for (const entry of outline.of('CommandExpansion')) {
      const echo = onlyCommand(entry);
      if (echo?.name?.value !== 'echo' || echo.prefix.length > 0) continue;
      const [first, ...rest] = echo.args;
      if (first?.type !== 'Word' || (rest.length === 0 && isOutput(first)) || /^["']?-/.test(first.text)) continue;
      if (echo.redirects.length > 0 || echo.args.some((arg) => arg.type !== 'Word' || partsOf(arg).some(isListLike)))
        continue;
      yield { message: 'words', at: placeOf(entry) };
    }
  },
);

function isListLike({ type }: { readonly type: string }): boolean {
  return type === 'Glob' || type === 'ExtendedGlob' || type === 'BraceExpansion';
}

/** Whether a word is the output of one command and nothing else. */
function isOutput(word: Extract<Command['args'][number], { type: 'Word' }>): boolean {
  const parts = partsOf(word);
  const [only] = parts.length === 1 && parts[0]?.type === 'DoubleQuoted' ? parts[0].parts : parts;
  if (only?.type !== 'CommandExpansion' || (parts.length !== 1 && parts[0]?.type !== 'DoubleQuoted')) return false;
  if (parts[0]?.type === 'DoubleQuoted' && parts[0].parts.length !== 1) return false;
  const [statement, ...others] = only.script?.commands ?? [];
  return (
    statement !== undefined && others.length === 0 && !(statement.command.type === 'Command' && !statement.command.name)
  );
}

function onlyCommand({ node }: Entry<Extract<Entry['node'], { type: 'CommandExpansion' }>>): Command | null {
  const [statement, ...others] = node.script?.commands ?? [];
  return others.length === 0 && statement?.command.type === 'Command' && !statement.background
    ? statement.command
    : null;
}

/** `` `command` ``. */
export const backticks = where(saying(/`/), function* ({ outline }: ShellSubject): Generator<
  ShellFinding<'backticks'>
> {
  for (const entry of outline.of('CommandExpansion')) {
    const { node, text } = entry;
    if (!node.text.startsWith('`') || !node.script || node.script.commands.length === 0) continue;
    const at = placeOf(entry);
    const inner = node.text.slice(1, -1);
    const clean =
      !inner.includes('\\') &&
      !inner.includes('#') &&
      text.span(node.pos, node.end).end - at.start === node.text.length;
    yield {
      message: 'backticks',
      at,
      ...(clean && {
        fix: {
          title: 'Use `$(…)`',
          safety: 'safe' as const,
          edits: [
            { start: at.start, end: at.start + 1, text: '$(' },
            { start: at.end - 1, end: at.end, text: ')' },
          ],
        },
      }),
    };
  }
});

/** What would be several words without the quotes. */
function isListInQuotes(part: WordPart): boolean {
  return isVariable(part) || part.type === 'CommandExpansion' || part.text.includes('*');
}

/** Loops over one word. */
export const singlePassLoops = where(having('For'), function* ({ outline }: ShellSubject): Generator<
  ShellFinding<'constant' | 'quoted' | 'commas' | 'text'>
> {
  for (const entry of outline.of('For')) {
    const [word, ...others] = entry.node.wordlist ?? [];
    if (!word || others.length > 0) continue;
    const at = placeIn(entry, word);
    const [only, ...rest] = partsOf(word);
    if (only?.type === 'SingleQuoted' && rest.length === 0) yield { message: 'text', at };
    else if (mayBeSeveral(word) || willSplit(word)) continue;
    else if (only?.type === 'DoubleQuoted' && rest.length === 0 && only.parts.some(isListInQuotes))
      yield { message: 'quoted', at };
    else yield { message: word.text === word.value && word.value.includes(',') ? 'commas' : 'constant', at };
  }
});
