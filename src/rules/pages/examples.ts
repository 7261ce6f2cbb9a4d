/**
 * The examples of a rule page: its fences and what their info strings say.
 *
 *     ```dockerfile bad=untagged            gives exactly the message `untagged` of the page's rule
 *     ```dockerfile good                    gives nothing
 *     ```dockerfile good file               a whole Dockerfile; without `file` rules about something absent are off
 *     ```dockerfile bad=x options={"scope":"all"} dockerignore="node_modules\n" buildArgs={"TAG":"1"} target=build
 *     ```dockerfile bad=x except=no-root-user The example is about something else.
 *
 * A value is a JSON value without blanks outside of its strings, or a word. `except` comes last; its text is the reason.
 */

export interface Example {
  /** The message a bad example gives; null for a good one. */
  readonly bad: string | null;
  /** The text of the block, with its final newline. */
  readonly source: string;
  /** A whole Dockerfile. */
  readonly file: boolean;
  readonly options: Readonly<Record<string, unknown>> | null;
  readonly dockerignore: string | null;
  readonly buildArgs: Readonly<Record<string, string>> | null;
  readonly target: string | null;
  /** Rules that report here too, and why that is no matter. */
  readonly except: readonly { readonly rule: string; readonly reason: string }[];
  /** Of the opening fence, from 1. */
  readonly line: number;
}

/** A fence whose info string cannot be read. */
export class ExampleError extends Error {
  override readonly name = 'ExampleError';
}

/** The examples of a page in their order; other fences are skipped. @throws ExampleError with the line of the fence */
export function readExamples(mdx: string): readonly Example[] {
  return fences(mdx).flatMap(({ info, source, line }) => {
    const [language, ...rest] = info.split(/\s+/, 1).concat(info.replace(/^\S+\s*/, ''));
    const attributes = language === 'dockerfile' ? rest.join('') : '';
    return /^(?:good|bad)(?:[\s=]|$)/.test(attributes) ? [exampleOf(attributes, source, line)] : [];
  });
}

interface Fence {
  readonly info: string;
  readonly source: string;
  readonly line: number;
}

function fences(mdx: string): readonly Fence[] {
  const found: Fence[] = [];
  const lines = mdx.split(/\r?\n/);
  for (let i = 0; i < lines.length; i++) {
    const open = /^(`{3,}|~{3,})(.*)$/.exec(lines[i]!);
    if (!open) continue;
    const first = i + 1;
    const close = (line: string) => line.trimEnd() === open[1];
    while (++i < lines.length && !close(lines[i]!));
    found.push({ info: open[2]!.trim(), source: `${lines.slice(first, i).join('\n')}\n`, line: first });
  }
  return found;
}

function exampleOf(info: string, source: string, line: number): Example {
  const { attributes, except } = attributesOf(info, line);
  const known = ['good', 'bad', 'file', 'options', 'dockerignore', 'buildArgs', 'target'];
  for (const name of attributes.keys()) {
    if (!known.includes(name))
      throw new ExampleError(`line ${line}: \`${name}\` is not known; use ${known.join(', ')}`);
  }
  const bad = attributes.get('bad');
  if (attributes.has('bad') && typeof bad !== 'string') throw new ExampleError(`line ${line}: write \`bad=messageId\``);
  return {
    bad: typeof bad === 'string' ? bad : null,
    source,
    file: attributes.has('file'),
    options: (attributes.get('options') as Example['options']) ?? null,
    dockerignore: (attributes.get('dockerignore') as string | undefined) ?? null,
    buildArgs: (attributes.get('buildArgs') as Example['buildArgs']) ?? null,
    target: (attributes.get('target') as string | undefined) ?? null,
    except,
    line,
  };
}

function attributesOf(info: string, line: number) {
  const [head, ...exceptions] = ` ${info}`.split(/\sexcept=/);
  const except = exceptions.map((text) => {
    const [, rule, reason] = /^(\S+)\s*(.*)$/.exec(text.trim()) ?? [];
    if (!rule || !reason) throw new ExampleError(`line ${line}: write \`except=rule and the reason\``);
    return { rule, reason };
  });
  const attributes = new Map<string, unknown>();
  const pattern = /\s*([A-Za-z]+)(?:=("(?:[^"\\]|\\.)*"|[{[](?:"(?:[^"\\]|\\.)*"|[^\s"])*|\S+))?/y;
  const text = head!.trimEnd();
  while (pattern.lastIndex < text.length) {
    const at = pattern.lastIndex;
    const match = pattern.exec(text);
    if (!match) throw new ExampleError(`line ${line}: cannot read \`${text.slice(at).trim()}\``);
    attributes.set(match[1]!, match[2] === undefined ? true : valueOf(match[2], line));
  }
  return { attributes, except };
}

function valueOf(text: string, line: number): unknown {
  if (!/^["{[]/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    throw new ExampleError(`line ${line}: \`${text}\` is no JSON`);
  }
}
