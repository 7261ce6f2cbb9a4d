/** One answer a kind of case, made from its inputs and the parser's public functions. */
import { skipSpace } from '../../src/dockerfile/characters.ts';
import { description } from '../../src/dockerfile/descriptions.ts';
import { detectSyntax } from '../../src/dockerfile/directives.ts';
import { heredocOperator, heredocOperators } from '../../src/dockerfile/heredocs.ts';
import { readJsonArray } from '../../src/dockerfile/json.ts';
import { InstructionNode } from '../../src/dockerfile/nodes/node.ts';
import { parse } from '../../src/dockerfile/parse.ts';
import { readPorts } from '../../src/dockerfile/ports.ts';
import type {
  CopyInstruction,
  Dockerfile,
  FromInstruction,
  Heredoc,
  Instruction,
  KeyValueInstruction,
  RunInstruction,
  Text,
} from '../../src/dockerfile/tree.ts';
import { expand, expandWords, type Lookup } from '../../src/dockerfile/variables.ts';
import { plainWords, quotedWords } from '../../src/dockerfile/words.ts';
import { dump } from './dump.ts';
import type { Answer, Input } from './vectors.ts';

type Answerer = (input: Input) => Answer;

/** Problems that BuildKit meets while it reads lines, before it looks at instructions. */
const READING = new Set([
  'no-instructions',
  'invalid-json',
  'invalid-key-value',
  'invalid-directive',
  'duplicate-directive',
  'unterminated-heredoc',
]);

/** By kind of case. */
export const ANSWERERS: Readonly<Record<string, Answerer>> = {
  dump: (input) => ({ result: `${dump(parse(input.dockerfile!)).trim()}\n` }),
  error: (input) => {
    const messages = parse(input.dockerfile!)
      .problems.filter(({ code, detail }) => READING.has(code) && !detail.endsWith('can not be blank'))
      .map(({ detail }) => detail);
    return messages.length > 0 ? { error: true, messages } : { error: false };
  },
  lines: (input) => {
    const file = parse(input.dockerfile!);
    const children = file.instructions.map((instruction) => lineRange(file, instruction));
    return { start: children[0]?.[0], end: children.at(-1)?.[1], children };
  },
  empty_continuation: (input) => {
    const { problems } = parse(input.dockerfile!);
    const warned = new Set(
      problems.flatMap(({ code, instruction }) => (code === 'empty-continuation' ? [instruction] : [])),
    );
    return { warnings: warned.size, warned: [...warned].map((instruction) => joined(instruction!)) };
  },
  heredocs: (input) => {
    const children = parse(input.dockerfile!).instructions.slice(input.first_child ?? 0);
    return { children: children.map(({ heredocs }) => heredocs.map(heredocFields)) };
  },
  heredoc_word: (input) => {
    const operator = heredocOperator(input.input!);
    if (operator === 'malformed') return { error: true, messages: [] };
    return { result: operator?.name ?? null };
  },
  heredocs_from_line: (input) => ({ result: heredocOperators(input.input!).map(({ name }) => name) }),
  words: (input) => {
    const text = input.input!;
    const words = quotedWords({ text, locate: (index) => index }, 0, text.length, '\\'.charCodeAt(0));
    return { result: words.map((word) => word.text) };
  },
  json_array: (input) => {
    const text = input.input!;
    const from = skipSpace(text, 0, text.length);
    const array = readJsonArray({ text, locate: (index) => index }, from, text.length);
    return array.kind === 'strings'
      ? { result: array.strings.map(({ value }) => value) }
      : { error: true, messages: [] };
  },
  directives: (input) => {
    const { directives } = parse(input.dockerfile!);
    const fields = directives.flatMap(({ name, value }, index) => [
      [`d[${index}].Name`, name],
      [`d[${index}].Value`, value.text],
    ]);
    return { expect: { 'len(d)': directives.length, ...Object.fromEntries(fields) } };
  },
  detect_syntax: (input) => {
    const value = detectSyntax(input.dockerfile!);
    return { expect: directiveFields(parse(input.dockerfile!), value) };
  },
  parse_directive: (input) => {
    const file = parse(input.dockerfile!);
    const directive = file.directives.find(({ name }) => name === input.directive);
    return { expect: directiveFields(file, directive?.value ?? null) };
  },
  instruction_error: (input) => {
    const messages = parse(input.dockerfile!).problems.map(({ detail }) => detail);
    return messages.length > 0 ? { error: true, messages } : { error: false };
  },
  doc_comments: (input) => ({ expect: docComments(parse(input.dockerfile!)) }),
  copy_heredoc: (input) => copyFields(parse(input.dockerfile!).instructions[0] as CopyInstruction),
  run_heredoc: (input) => runFields(parse(input.dockerfile!).instructions[0] as RunInstruction),
  expose_port: (input) => {
    const ports = readPorts(input.input!);
    if ('refused' in ports) return { error: true, messages: [ports.refused] };
    const count = ports.to - ports.from + 1;
    return { result: Array.from({ length: count }, (_, index) => `${ports.from + index}/${ports.protocol}`) };
  },
  shell_word: (input) => {
    const expansion = expand(input.input!, lookup(input));
    return expansion.kind === 'value' ? { result: expansion.text } : { error: true, messages: [] };
  },
  shell_words: (input) => {
    const expansion = expandWords(input.input!, lookup(input));
    return expansion.kind === 'value' ? { result: expansion.words } : { error: true, messages: [] };
  },
  shell_match: (input) => {
    const expansion = expand(input.input!, lookup(input));
    if (expansion.kind !== 'value') return { error: true, messages: [] };
    return { result: expansion.text, matched: expansion.matched.toSorted(), unmatched: expansion.unmatched.toSorted() };
  },
};

function lookup(input: Input): Lookup {
  const variables = new Map(Object.entries(input.env ?? {}));
  return (name) => {
    const value = variables.get(name);
    return value === undefined ? { kind: 'unset' } : { kind: 'set', value };
  };
}

function lineRange(file: Dockerfile, { lines }: Instruction): [number, number] {
  return [file.position(lines.start).line, file.position(lines.end).line];
}

function joined(instruction: Instruction): string {
  return instruction instanceof InstructionNode ? instruction.line.text : '';
}

function heredocFields({ name, body, expand, chomp, fd }: Heredoc) {
  return { name, content: body.text, expand, chomp, fd };
}

function directiveFields(file: Dockerfile, value: Text | null) {
  if (value === null) return { ok: false, ref: '', cmdline: '' };
  const { line } = file.position(value.start);
  const place = { 'loc[0].Start.Line': line, 'loc[0].End.Line': line };
  return { ok: true, ref: value.text.split(' ')[0], cmdline: value.text, ...place };
}

function docComments(file: Dockerfile): Record<string, string> {
  const fields: Record<string, string> = {};
  let stage = -1;
  let metaArguments = 0;
  let commands = 0;
  for (const instruction of file.instructions) {
    if (instruction.name === 'FROM') {
      stage++;
      const name = (instruction as FromInstruction).stageName?.text.toLowerCase() ?? '';
      fields[`stages[${stage}].DocComment`] = description(instruction.comments, name);
      commands = 0;
      continue;
    }
    const place = stage < 0 ? `meta[${metaArguments++}]` : `st.Commands[${commands++}]`;
    if (instruction.name !== 'ARG') continue;
    (instruction as KeyValueInstruction).pairs.forEach(({ key }, index) => {
      fields[`${place}.Args[${index}].Key`] = key.text;
      fields[`${place}.Args[${index}].DocComment`] = description(instruction.comments, key.text);
    });
  }
  return fields;
}

/** BuildKit looks the heredocs of COPY up by the operators among its arguments. */
function copyFields(copy: CopyInstruction): Answer {
  const { destination, sources, heredocs, argument } = copy;
  const text = argument.text;
  const operators = plainWords({ text, locate: (index) => index }, 0, text.length).map((word) =>
    heredocOperator(word.text),
  );
  const contents = operators.flatMap((operator) => {
    if (operator === null || operator === 'malformed') return [];
    const heredoc = heredocs.findLast(({ name }) => name === operator.name);
    return [{ path: operator.name, data: heredoc?.content.text ?? '', expand: operator.expand }];
  });
  return { dest: destination?.value, sources: sources.map(({ value }) => value), contents };
}

function runFields({ form, heredocs }: RunInstruction): Answer {
  const files = heredocs.map(({ name, body, chomp }) => ({ name, data: body.text, chomp }));
  const shell = form.kind === 'shell';
  return { shell, command: shell ? [form.text.text] : form.strings.map(({ value }) => value), files };
}
