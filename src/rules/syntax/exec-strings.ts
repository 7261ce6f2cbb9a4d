/** What a shell would have to do in the strings of an exec form. */
import type { JsonString } from '../../dockerfile/tree.ts';
import type { Fix } from '../define.ts';

interface Found {
  readonly string: JsonString;
  readonly fix: Fix | undefined;
}

/** Words that are the same in a shell and without one. */
const plain = /^[\w./:=@%+,-]+$/;
/** `npm start`, `/usr/bin/java -jar app.jar`; not `/opt/My App/run`. */
const line = /^(?:[\w.+-]+\s+\S|[\w.+/-]+\s+[^\s/]+(?:\s|$))/;

/** Whether it is a program with its arguments. */
export function isLine(value: string): boolean {
  return line.test(value);
}

/** As much as a message may hold. */
export function shortened(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}

/** `npm start` as `"npm", "start"`; null where it is no command line, or one that takes a shell to read. */
export function stringsOfLine(value: string): string | null {
  const words = value.trim().split(/\s+/);
  return line.test(value) && words.every((word) => plain.test(word))
    ? words.map((word) => JSON.stringify(word)).join(', ')
    : null;
}

/** The first string, where it is a program together with its arguments. */
export function programWithSpaces([string, ...more]: readonly JsonString[]):
  (Found & { readonly text: string }) | null {
  if (!string || !line.test(string.value)) return null;
  const { value, start, end } = string;
  // `["npm install", "npm test"]` is meant as two command lines.
  const text = more.some((one) => /\s/.test(one.value)) ? null : stringsOfLine(value);
  const fix: Fix | undefined =
    text === null
      ? undefined
      : { title: 'Write a string for each word', safety: 'review', edits: [{ start, end, text }] };
  return { string, text: shortened(value), fix };
}

const operators = new Set(['&&', '||', '|', '>', '>>']);

/** `|` and `>` may be what an option takes, or what a filter looks for: `["cut", "-d", "|"]`, `["tr", "|", ","]`. */
function standsBetweenCommands(strings: readonly JsonString[], index: number): boolean {
  const { value } = strings[index]!;
  if (value === '&&' || value === '||') return index > 0;
  return index > 1 && index < strings.length - 1 && !strings[index - 1]!.value.startsWith('-');
}

/** The first string that is an operator of the shell; `exits` where `|| exit 1` ends the line. */
export function operatorIn(
  strings: readonly JsonString[],
): (Found & { readonly program: string; readonly exits: boolean }) | null {
  const [first] = strings;
  const at = strings.findIndex(({ value }, index) => operators.has(value) && standsBetweenCommands(strings, index));
  const string = strings[at];
  if (!first || !string) return null;
  const words = strings.map(({ value }) => value);
  const { end } = strings.at(-1)!;
  const program = first.value;
  if (/^\|\| exit \d+$/.test(words.slice(at).join(' '))) {
    const edits = [{ start: strings[at - 1]!.end, end, text: '' }];
    return { string, program, exits: true, fix: { title: 'Leave it out', safety: 'review', edits } };
  }
  const fix: Fix | undefined = words.every((word) => plain.test(word) || operators.has(word))
    ? {
        title: 'Run it in a shell',
        safety: 'review',
        edits: [{ start: first.start, end, text: `"sh", "-c", ${JSON.stringify(words.join(' '))}` }],
      }
    : undefined;
  return { string, program, exits: false, fix };
}
