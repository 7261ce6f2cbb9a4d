import { readAssignments, readPairs } from '../keyvalues.ts';
import type {
  FromInstruction,
  KeyValue,
  KeyValueInstruction,
  PlainInstruction,
  UnknownInstruction,
  UnknownName,
  Word,
} from '../tree.ts';
import { plainWords } from '../words.ts';
import { InstructionNode } from './node.ts';

export class FromNode extends InstructionNode<'FROM'> implements FromInstruction {
  #parts: readonly Word[] | null = null;

  get image(): Word | null {
    return this.parts[0] ?? null;
  }

  get as(): Word | null {
    const word = this.parts[1];
    return word !== undefined && word.text.toLowerCase() === 'as' ? word : null;
  }

  get stageName(): Word | null {
    return this.as === null ? null : (this.parts[2] ?? null);
  }

  get parts(): readonly Word[] {
    return (this.#parts ??= plainWords(this.line, this.argumentStart, this.to));
  }
}

/** ENV, LABEL, ARG. */
export class KeyValueNode extends InstructionNode<'ENV' | 'LABEL' | 'ARG'> implements KeyValueInstruction {
  #reading: { readonly pairs: readonly KeyValue[]; readonly legacy: boolean } | null = null;

  get pairs(): readonly KeyValue[] {
    return this.reading.pairs;
  }

  get legacy(): boolean {
    return this.reading.legacy;
  }

  private get reading(): { readonly pairs: readonly KeyValue[]; readonly legacy: boolean } {
    return (this.#reading ??=
      this.name === 'ARG'
        ? { pairs: readAssignments(this.words), legacy: false }
        : readPairs(this.line, this.argumentStart, this.to, this.escape));
  }
}

export class PlainNode extends InstructionNode<PlainInstruction['name']> implements PlainInstruction {
  #parts: readonly Word[] | null = null;

  get parts(): readonly Word[] {
    return (this.#parts ??= plainWords(this.line, this.argumentStart, this.to));
  }
}

export class UnknownNode extends InstructionNode<UnknownName> implements UnknownInstruction {
  readonly unknown = true;
}
