import { isHeredoc } from '../nodes/copy.ts';
import { readPorts } from '../ports.ts';
import type { CommandInstruction, CopyInstruction, Instruction, PlainInstruction, Text } from '../tree.ts';
import { expand, expandWords } from '../variables.ts';
import { plainWords } from '../words.ts';
import type { Report } from './problem.ts';

/** Open quotes and malformed `${…}` where the builder puts variables in, and ports that are none. */
export function checkTexts(instruction: Instruction, escape: '\\' | '`', report: Report): void {
  for (const text of expandedTexts(instruction)) checkText(text, escape, report);
  if (instruction.name === 'EXPOSE') checkPorts(instruction, escape, report);
}

function expandedTexts(instruction: Instruction): readonly Text[] {
  switch (instruction.name) {
    case 'FROM':
      return [...flagTexts(instruction), ...instruction.parts.slice(0, 1)];
    case 'ARG':
      return instruction.pairs.flatMap(({ value }) => (value === null ? [] : [value]));
    case 'ENV':
    case 'LABEL':
      return instruction.pairs.flatMap(({ key, value }) => (value === null ? [key] : [key, value]));
    case 'COPY':
    case 'ADD':
      return [...flagTexts(instruction), ...pathTexts(instruction)];
    case 'VOLUME':
      return volumeTexts(instruction.form);
    case 'EXPOSE':
      return instruction.parts;
    case 'USER':
    case 'WORKDIR':
    case 'STOPSIGNAL':
      return [instruction.argument];
    default:
      return [];
  }
}

const EXPANDED_FLAGS = new Set(['platform', 'chown', 'chmod', 'checksum']);

function flagTexts({ flags }: Instruction): readonly Text[] {
  return flags.flatMap(({ name, value }) => (value !== null && EXPANDED_FLAGS.has(name) ? [value] : []));
}

function pathTexts({ paths }: CopyInstruction): readonly Text[] {
  return paths.flatMap(({ value, text, json }) => (!json && isHeredoc(value) ? [] : [text]));
}

/** The strings of a JSON array are left out: where each of their characters stands is not known. */
function volumeTexts(form: CommandInstruction['form']): readonly Text[] {
  if (form.kind === 'exec') return [];
  const { text } = form;
  const map = { text: text.text, locate: (index: number) => text.at(index) };
  return plainWords(map, 0, map.text.length);
}

function checkText(text: Text, escape: '\\' | '`', report: Report): void {
  if (!/["'$]/.test(text.text)) return;
  const expansion = expand(text.text, () => ({ kind: 'unknown' }), escape);
  if (expansion.kind !== 'failure') return;
  const { cause, reason, start, end } = expansion;
  report(cause === 'quote' ? 'unterminated-quote' : 'invalid-substitution', text.span(start, end), reason);
}

function checkPorts(expose: PlainInstruction, escape: '\\' | '`', report: Report): void {
  for (const part of expose.parts) {
    const expansion = expandWords(part.text, () => ({ kind: 'unknown' }), escape);
    if (expansion.kind !== 'value') continue;
    for (const word of expansion.words) {
      const ports = readPorts(word);
      if ('refused' in ports) report('invalid-port', part, ports.refused);
    }
  }
}
