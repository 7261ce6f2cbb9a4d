import { parse, type ParsedScript } from 'unbash';
import type { JsonString, Span, Text } from '../tree.ts';
import { simpleCommand } from './command.ts';
import { collectCommands } from './commands.ts';
import { isPosixLike, shebangLanguage } from './language.ts';
import { commandStringIndex, scriptLanguage } from './nested.ts';
import { opaqueText, plainText } from './subtext.ts';
import type { ShellLanguage, ShellScript, ShellWord, SimpleCommand } from './types.ts';

/** `sh -c "sh -c \"…\""` is followed so far; what is deeper counts as plain words. */
const maxNesting = 16;

/**
 * Reads shell text. Never throws; what cannot be parsed is in `ast.errors` and the rest is read all the same.
 * `language` is the shell in force; a `#!` line in the text wins over it.
 */
export function parseShell(text: Text, language: ShellLanguage = 'sh'): ShellScript {
  return new LazyScript(text, shebangLanguage(text.text) ?? language, 0);
}

class LazyScript implements ShellScript {
  readonly notes = new Map<unknown, unknown>();
  readonly text: Text;
  readonly language: ShellLanguage;
  readonly #depth: number;
  #ast: ParsedScript | undefined;
  #commands: readonly SimpleCommand[] | undefined;

  constructor(text: Text, language: ShellLanguage, depth: number) {
    this.text = text;
    this.language = language;
    this.#depth = depth;
  }

  get ast(): ParsedScript {
    return (this.#ast ??= parse(isPosixLike(this.language) ? this.text.text : ''));
  }

  get commands(): readonly SimpleCommand[] {
    return (this.#commands ??= collectCommands(this, (nested) => nestedIn(nested.text, nested.language, this.#depth)));
  }

  span(from: number, to: number): Span {
    return this.text.span(from, to);
  }
}

function nestedIn(text: Text, language: ShellLanguage, depth: number): ShellScript {
  return new LazyScript(text, depth < maxNesting ? language : 'other', depth + 1);
}

/** The command an exec form runs; null for an empty array. `["sh", "-c", "…"]` is `sh`: see `execCommands`. */
export function execCommand(strings: readonly JsonString[]): SimpleCommand | null {
  const [first] = strings;
  const last = strings.at(-1);
  if (!first || !last) return null;
  const span = { start: first.start, end: last.end };
  const words = strings.map(execWord);
  const script = new ExecScript(opaqueText(words.map(({ text }) => text).join(' '), span));
  const command = simpleCommand({ span, words, assignments: [], outer: [], script, node: null });
  script.commands.push(command);
  return command;
}

/** The command of an exec form and, where that is a shell with `-c`, the commands of its script. */
export function execCommands(strings: readonly JsonString[]): SimpleCommand[] {
  const command = execCommand(strings);
  if (!command) return [];
  const language = scriptLanguage(command.name);
  const index = language === null ? null : commandStringIndex(command);
  if (language === null || index === null) return [command];
  const string = strings[strings.length - command.args.length + index];
  return string ? [command, ...parseShell(stringText(string), language).commands] : [command];
}

/** The text of a JSON string; positions are exact where it has no escapes, else the string as a whole. */
function stringText(string: JsonString): Text {
  const escaped = string.end - string.start !== string.value.length + 2;
  return escaped ? opaqueText(string.value, string) : plainText(string.value, string.start + 1);
}

function execWord({ start, end, value }: JsonString): ShellWord {
  return { start, end, text: value, value };
}

class ExecScript implements ShellScript {
  readonly notes = new Map<unknown, unknown>();
  readonly text: Text;
  readonly language = 'other';
  readonly ast: ParsedScript = parse('');
  readonly commands: SimpleCommand[] = [];

  constructor(text: Text) {
    this.text = text;
  }

  span(from: number, to: number): Span {
    return this.text.span(from, to);
  }
}
