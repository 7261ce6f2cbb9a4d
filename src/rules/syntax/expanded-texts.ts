import type { CopyInstruction, Flag, Instruction, KeyValueInstruction, Text } from '../../dockerfile/tree.ts';

/** The texts of an instruction inside a stage that the builder puts variables into. Shell text is not among them. */
export function expandedTexts(instruction: Instruction): readonly Text[] {
  switch (instruction.name) {
    case 'ARG':
      return (instruction as KeyValueInstruction).pairs.flatMap(({ value }) => (value ? [value] : []));
    case 'ENV':
    case 'LABEL':
      return (instruction as KeyValueInstruction).pairs.flatMap(({ key, value }) => (value ? [key, value] : [key]));
    case 'COPY':
    case 'ADD':
      return [...flagTexts(instruction), ...pathTexts(instruction as CopyInstruction)];
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
  return flags.flatMap(({ name, value }) => (value && EXPANDED_FLAGS.has(name) ? [value] : []));
}

function pathTexts({ sources, destination, heredocs }: CopyInstruction): readonly Text[] {
  const bodies = heredocs.filter(({ expand }) => expand).map(({ content }) => content);
  return [...sources, ...(destination ? [destination] : [])].map(({ text }) => text).concat(bodies);
}

function mountTexts({ options }: Flag): readonly Text[] {
  return options.flatMap(({ key, value }) => (value && key !== 'from' ? [value] : []));
}
