import type {
  CommandInstruction,
  CopyInstruction,
  Dockerfile,
  FromInstruction,
  HealthcheckInstruction,
  Instruction,
  KeyValueInstruction,
  OnbuildInstruction,
} from '../src/dockerfile/tree.ts';
import { references } from '../src/dockerfile/variables.ts';

/** Asks for everything that is read on demand, and counts it, so that nothing can be left out. */
export function readAll(file: Dockerfile): number {
  let count = file.problems.length + file.leaves().length + file.position(file.source.length).line;
  for (const outermost of file.instructions) {
    let instruction: Instruction | null = outermost;
    for (let depth = 0; instruction !== null && depth < 50; depth++) {
      count += countParts(instruction, file.escape);
      instruction = instruction.name === 'ONBUILD' ? (instruction as OnbuildInstruction).trigger : null;
    }
  }
  return count;
}

function countParts(instruction: Instruction, escape: '\\' | '`'): number {
  const { flags, words, argument, heredocs } = instruction;
  let count = words.length + argument.text.length + references(argument, escape).length;
  for (const flag of flags) count += 1 + flag.options.length;
  for (const { content } of heredocs) count += content.text.length;
  switch (instruction.name) {
    case 'FROM':
      return count + ((instruction as FromInstruction).stageName?.text.length ?? 0);
    case 'ENV':
    case 'LABEL':
    case 'ARG':
      return count + (instruction as KeyValueInstruction).pairs.length;
    case 'COPY':
    case 'ADD':
      return count + (instruction as CopyInstruction).sources.length;
    default:
      return count + formLength(instruction);
  }
}

function formLength(instruction: Instruction): number {
  if (!('form' in instruction)) return 0;
  const { form } = instruction as CommandInstruction | HealthcheckInstruction;
  if (form === null) return 0;
  return form.kind === 'exec' ? form.strings.length : form.text.text.length;
}
