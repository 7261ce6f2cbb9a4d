import type { Word } from 'unbash';
import { isCommandName, isQuoteFree } from '../../../../dockerfile/shell/context.ts';
import { placeIn, placeOf, type Entry } from '../../../../dockerfile/shell/outline.ts';
import {
  hasGlob,
  isAlternative,
  isArrayExpansion,
  isLength,
  isVariable,
  onlyPart,
  partsOf,
  variableName,
  type VariablePart,
} from '../../../../dockerfile/shell/parts.ts';
import type { Span } from '../../../../dockerfile/tree.ts';
import type { Fix } from '../../../define.ts';
import type { ShellFinding, ShellSubject } from './check.ts';
import { all, having, saying, where } from './signs.ts';

type Unquoted = 'variable' | 'command' | 'array' | 'star' | 'loop-glob' | 'default';

const oneWord = new Set(['$', '-', '?', '!', '#']);

const unquotedVariables = where(
  having('SimpleExpansion', 'ParameterExpansion'),
  function* (subject: ShellSubject): Generator<ShellFinding<Unquoted>> {
    const { outline, language } = subject;
    for (const entry of [...outline.of('SimpleExpansion'), ...outline.of('ParameterExpansion')]) {
      const { node } = entry;
      if (isArrayExpansion(node) || isLength(node) || isAlternative(node) || oneWord.has(variableName(node))) continue;
      if (isQuoteFree(entry, language) || isCommandName(entry) || looksAssigned(entry)) continue;
      if (subject.expansions.get(node) === 'clean') continue;
      yield {
        message: isDefault(entry) ? 'default' : 'variable',
        at: placeOf(entry),
        data: { written: node.text },
        fix: isList(entry) ? undefined : quoted(placeOf(entry)),
      };
    }
  },
);

/** `apk add $BUILD_DEPS`: in quotes the list would be one word. */
function isList({ node, parent }: Entry<VariablePart>): boolean {
  if (parent?.node.type !== 'Word' || parent.node.text !== node.text) return false;
  return /(?:deps|dependencies|packages?|pkgs?|opts|options|flags|args|list|mark)$/i.test(variableName(node));
}

/** `$name=value` as a command is no expansion somebody forgot to quote. */
function looksAssigned({ node, parent }: Entry<VariablePart>): boolean {
  if (parent?.node.type !== 'Word' || parent.node.pos !== node.pos) return false;
  const command = parent.parent?.node;
  return command?.type === 'Command' && command.name === parent.node && parent.node.text.startsWith(`${node.text}=`);
}

/** `: ${name:=value}`. */
function isDefault({ node, parent }: Entry<VariablePart>): boolean {
  if (node.type !== 'ParameterExpansion' || node.operation?.type !== 'Default') return false;
  const command = parent?.parent?.node;
  return node.operation.operator.endsWith('=') && command?.type === 'Command' && command.name?.text === ':';
}

/** Commands whose output is meant to be cut into words. */
const lists = new Set(['seq', 'pgrep']);

const unquotedCommands = where(having('CommandExpansion'), function* ({ outline, language }: ShellSubject): Generator<
  ShellFinding<Unquoted>
> {
  for (const entry of outline.of('CommandExpansion')) {
    const { node } = entry;
    if (!node.script || node.script.commands.length === 0 || lists.has(onlyCommandName(node.script))) continue;
    if (isQuoteFree(entry, language) || isCommandName(entry)) continue;
    yield {
      message: 'command',
      at: placeOf(entry),
      data: { written: shortened(node.text) },
      fix: quoted(placeOf(entry)),
    };
  }
});

function onlyCommandName({
  commands,
}: NonNullable<Entry<Extract<Entry['node'], { type: 'CommandExpansion' }>>['node']['script']>): string {
  const [statement] = commands;
  return commands.length === 1 && statement?.command.type === 'Command' ? (statement.command.name?.value ?? '') : '';
}

const unquotedArrays = where(saying(/\$\{?[@*]|\[[@*]\]/), function* ({ outline, language }: ShellSubject): Generator<
  ShellFinding<Unquoted>
> {
  for (const entry of outline.of('Word')) {
    const { node } = entry;
    if (!node.text.includes('$')) continue;
    const array = partsOf(node).find(isArrayExpansion);
    const star = onlyPart(node);
    if (array && isVariable(array) && !isAlternative(array) && (!isQuoteFree(entry, language) || isLoopList(entry)))
      yield {
        message: 'array',
        at: placeIn(entry, array),
        data: { written: array.text },
        fix: quoted(placeIn(entry, array)),
      };
    else if (star && isVariable(star) && isStar(star) && (!isQuoteFree(entry, language) || isLoopList(entry)))
      yield {
        message: 'star',
        at: placeIn(entry, star),
        data: { written: star.text },
        fix: asArguments(star, placeIn(entry, star)),
      };
  }
});

/** `"$@"` in place of `$*`. */
function asArguments({ text }: VariablePart, { start, end }: Span): Fix | undefined {
  if (text !== '$*' && text !== '${*}') return undefined;
  return { title: 'Write `"$@"`', safety: 'review', edits: [{ start, end, text: '"$@"' }] };
}

function isStar(part: VariablePart): boolean {
  if (part.type === 'SimpleExpansion') return part.text === '$*';
  return part.prefix === undefined && (part.parameter === '*' || part.index?.text === '*');
}

function isLoopList({ parent }: Entry<Word>): boolean {
  return parent?.node.type === 'For' || parent?.node.type === 'Select';
}

/** `for file in $folder/*.txt`: the folder is cut into words before the glob is read. */
const loopGlobs = where(having('For'), function* ({ outline }: ShellSubject): Generator<ShellFinding<Unquoted>> {
  for (const entry of outline.of('For')) {
    for (const word of entry.node.wordlist ?? []) {
      if (!hasGlob(word)) continue;
      for (const part of partsOf(word)) {
        if (!isVariable(part) && part.type !== 'CommandExpansion') continue;
        yield {
          message: 'loop-glob',
          at: placeIn(entry, part),
          data: { written: shortened(part.text) },
          fix: quoted(placeIn(entry, part)),
        };
      }
    }
  }
});

function quoted({ start, end }: Span): Fix {
  return {
    title: 'Put it in double quotes',
    safety: 'review',
    edits: [
      { start, end: start, text: '"' },
      { start: end, end, text: '"' },
    ],
  };
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 36)} …${text.slice(-1)}` : text;
}

/** Expansions that the shell cuts into words and expands against file names. */
export const unquotedExpansions = where(
  saying(/[$`]/),
  all<Unquoted>(unquotedVariables, unquotedCommands, unquotedArrays, loopGlobs),
);
