import { isSpace, skipSpace } from '../characters.ts';
import { MappedText } from '../text.ts';
import type { CommandInstruction, ExecForm, HealthcheckInstruction, RunInstruction, ShellForm, Word } from '../tree.ts';
import { readForm, type FormReading } from './forms.ts';
import { InstructionNode } from './node.ts';

/** RUN, CMD, ENTRYPOINT, SHELL, VOLUME. */
export class CommandNode<Name extends 'RUN' | CommandInstruction['name']> extends InstructionNode<Name> {
  #reading: FormReading | null = null;

  get form(): ExecForm | ShellForm {
    return this.reading.form;
  }

  get reading(): FormReading {
    return (this.#reading ??= readForm(this.line, this.argumentStart, this.to, this.argument.start));
  }
}

export class HealthcheckNode extends InstructionNode<'HEALTHCHECK'> implements HealthcheckInstruction {
  #type: Word | null | undefined;
  #reading: FormReading | null | undefined;

  get type(): Word | null {
    if (this.#type === undefined) {
      const end = this.typeEnd;
      this.#type = end > this.argumentStart ? new MappedText(this.line, this.argumentStart, end) : null;
    }
    return this.#type;
  }

  get form(): ExecForm | ShellForm | null {
    return this.reading?.form ?? null;
  }

  get reading(): FormReading | null {
    if (this.#reading === undefined) {
      const start = skipSpace(this.line.text, this.typeEnd, this.to);
      this.#reading = start < this.to ? readForm(this.line, start, this.to, this.end) : null;
    }
    return this.#reading;
  }

  private get typeEnd(): number {
    const { text } = this.line;
    let index = this.argumentStart;
    while (index < this.to && !isSpace(text.charCodeAt(index))) index++;
    return index;
  }
}

export type RunNode = CommandNode<'RUN'> & RunInstruction;
