import type { CopyNode } from '../nodes/copy.ts';
import { isHeredoc } from '../nodes/copy.ts';
import type { FromNode, PlainNode } from '../nodes/plain.ts';
import { readPorts } from '../ports.ts';
import type { Instruction, KeyValueInstruction, Text } from '../tree.ts';
import { expand, expandWords } from '../variables.ts';
import type { Report } from './problem.ts';

/** Open quotes and malformed `${…}` where the builder puts variables in, and ports that are none. */
export function checkTexts(instruction: Instruction, escape: '\\' | '`', report: Report): void {
  for (const text of expandedTexts(instruction)) checkText(text, escape, report);
  if (instruction.name === 'EXPOSE') checkPorts(instruction as PlainNode, escape, report);
}

function expandedTexts(instruction: Instruction): readonly Text[] {
  switch (instruction.name) {
    case 'FROM':
      return (instruction as FromNode).parts.slice(0, 1);
    case 'ENV':
    case 'LABEL':
    case 'ARG':
      return (instruction as KeyValueInstruction).pairs.flatMap(({ key, value }) =>
        value === null ? [key] : [key, value],
      );
    case 'COPY':
    case 'ADD':
      return (instruction as CopyNode).paths.flatMap(({ value, text, json }) =>
        !json && isHeredoc(value) ? [] : [text],
      );
    case 'EXPOSE':
      return (instruction as PlainNode).parts;
    case 'USER':
    case 'WORKDIR':
    case 'STOPSIGNAL':
      return [instruction.argument];
    default:
      return [];
  }
}

function checkText(text: Text, escape: '\\' | '`', report: Report): void {
  if (!/["'$]/.test(text.text)) return;
  const expansion = expand(text.text, () => ({ kind: 'unknown' }), escape);
  if (expansion.kind !== 'failure') return;
  const { reason, start, end } = expansion;
  report(reason.includes('quote') ? 'unterminated-quote' : 'invalid-substitution', text.span(start, end), reason);
}

function checkPorts(expose: PlainNode, escape: '\\' | '`', report: Report): void {
  for (const part of expose.parts) {
    const expansion = expandWords(part.text, () => ({ kind: 'unknown' }), escape);
    if (expansion.kind !== 'value') continue;
    for (const word of expansion.words) {
      const ports = readPorts(word);
      if ('refused' in ports) report('invalid-port', part, ports.refused);
    }
  }
}
