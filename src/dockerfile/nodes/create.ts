import { trimSpaceEnd } from '../characters.ts';
import type { Instruction, InstructionName, OnbuildInstruction, UnknownName } from '../tree.ts';
import { CommandNode, HealthcheckNode } from './commands.ts';
import { CopyNode } from './copy.ts';
import { InstructionNode, keywordEnd, type NodeParts } from './node.ts';
import { FromNode, KeyValueNode, PlainNode, UnknownNode } from './plain.ts';

/** The node for the instruction that starts at `parts.from`. */
export function createNode(parts: NodeParts): Instruction {
  const { text } = parts.line;
  const end = keywordEnd(text, parts.from, trimSpaceEnd(text, parts.from, text.length));
  const name = text.slice(parts.from, end).toUpperCase();
  const create = NODES.get(name);
  return create === undefined ? new UnknownNode(name as UnknownName, parts) : create(parts);
}

const NODES: ReadonlyMap<string, (parts: NodeParts) => Instruction> = new Map<
  InstructionName,
  (parts: NodeParts) => Instruction
>([
  ['FROM', (parts) => new FromNode('FROM', parts)],
  ['RUN', (parts) => new CommandNode('RUN', parts)],
  ['CMD', (parts) => new CommandNode('CMD', parts)],
  ['ENTRYPOINT', (parts) => new CommandNode('ENTRYPOINT', parts)],
  ['SHELL', (parts) => new CommandNode('SHELL', parts)],
  ['VOLUME', (parts) => new CommandNode('VOLUME', parts)],
  ['HEALTHCHECK', (parts) => new HealthcheckNode('HEALTHCHECK', parts)],
  ['COPY', (parts) => new CopyNode('COPY', parts)],
  ['ADD', (parts) => new CopyNode('ADD', parts)],
  ['ENV', (parts) => new KeyValueNode('ENV', parts)],
  ['LABEL', (parts) => new KeyValueNode('LABEL', parts)],
  ['ARG', (parts) => new KeyValueNode('ARG', parts)],
  ['EXPOSE', (parts) => new PlainNode('EXPOSE', parts)],
  ['USER', (parts) => new PlainNode('USER', parts)],
  ['WORKDIR', (parts) => new PlainNode('WORKDIR', parts)],
  ['STOPSIGNAL', (parts) => new PlainNode('STOPSIGNAL', parts)],
  ['MAINTAINER', (parts) => new PlainNode('MAINTAINER', parts)],
  ['ONBUILD', (parts) => new OnbuildNode('ONBUILD', parts)],
]);

class OnbuildNode extends InstructionNode<'ONBUILD'> implements OnbuildInstruction {
  #trigger: Instruction | null | undefined;

  get trigger(): Instruction | null {
    if (this.#trigger === undefined) {
      const from = this.argumentStart;
      this.#trigger = from < this.to ? this.#create(from) : null;
    }
    return this.#trigger;
  }

  #create(from: number): Instruction {
    const { line, escape, lines, heredocs } = this;
    return createNode({ line, from, escape, comments: [], lines, onbuild: this, heredocs });
  }
}
