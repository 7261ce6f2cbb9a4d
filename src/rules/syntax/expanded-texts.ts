import type { CopyInstruction, Dockerfile, Flag, Instruction, Text } from '../../dockerfile/tree.ts';
import { heredocReferences, references, type VariableReference } from '../../dockerfile/variables.ts';

const none: readonly VariableReference[] = [];

/** The variables that the builder puts into an instruction inside a stage. Those of shell text are not among them. */
export function expandedReferences(
  instruction: Instruction,
  { source, escape }: Dockerfile,
): readonly VariableReference[] {
  if (!source.slice(instruction.start, instruction.lines.end).includes('$')) return none;
  const found = expandedTexts(instruction).flatMap((text) => references(text, escape));
  if (instruction.name === 'RUN') return found;
  const bodies = instruction.heredocs.filter(({ expand }) => expand).map(({ content }) => content);
  return bodies.length === 0 ? found : found.concat(bodies.flatMap(heredocReferences));
}

function expandedTexts(instruction: Instruction): readonly Text[] {
  switch (instruction.name) {
    case 'ARG':
      return instruction.pairs.flatMap(({ value }) => (value ? [value] : []));
    case 'ENV':
    case 'LABEL':
      return instruction.pairs.flatMap(({ key, value }) => (value ? [key, value] : [key]));
    case 'COPY':
    case 'ADD':
      return [...flagTexts(instruction), ...pathTexts(instruction)];
    case 'RUN':
      return instruction.flags.flatMap(mountTexts);
    case 'EXPOSE':
      return instruction.words;
    case 'USER':
    case 'WORKDIR':
    case 'STOPSIGNAL':
    case 'VOLUME':
      return [instruction.argument];
    default:
      return [];
  }
}

const EXPANDED_FLAGS = new Set(['chown', 'chmod', 'checksum']);

function flagTexts({ flags }: Instruction): readonly Text[] {
  if (flags.length === 0) return [];
  return flags.flatMap(({ name, value }) => (value && EXPANDED_FLAGS.has(name) ? [value] : []));
}

/** Sources, then the destination. */
export function pathTexts({ sources, destination }: CopyInstruction): readonly Text[] {
  return [...sources, ...(destination ? [destination] : [])].map(({ text }) => text);
}

function mountTexts({ options }: Flag): readonly Text[] {
  return options.flatMap(({ key, value }) => (value && key !== 'from' ? [value] : []));
}
