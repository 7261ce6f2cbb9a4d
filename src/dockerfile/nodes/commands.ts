import { isSpace, skipSpace } from '../characters.ts';
import { MappedText } from '../text.ts';
import type { CommandInstruction, ExecForm, HealthcheckInstruction, ShellForm, Word } from '../tree.ts';
import { readForm, type FormReading } from './forms.ts';
import { InstructionNode } from './node.ts';

/** RUN, CMD, ENTRYPOINT, SHELL, VOLUME. */
export class CommandNode<Name extends 'RUN' | CommandInstruction['name']> extends InstructionNode<Name> {
  #formReading: FormReading | null = null;

  get form(): ExecForm | ShellForm {
    return this.formReading.form;
  }

  get formReading(): FormReading {
    return (this.#formReading ??= readForm(this.line, this.argumentStart, this.to, this.argument.start));
  }
}

export class HealthcheckNode extends InstructionNode<'HEALTHCHECK'> implements HealthcheckInstruction {
  #type: Word | null | undefined;
  #formReading: FormReading | null | undefined;

  get type(): Word | null {
    if (this.#type === undefined) {
      const end = this.typeEnd;
      this.#type = end > this.argumentStart ? new MappedText(this.line, this.argumentStart, end) : null;
    }
    return this.#type;
  }

  get form(): ExecForm | ShellForm | null {
    return this.formReading?.form ?? null;
  }

  get formReading(): FormReading | null {
    if (this.#formReading === undefined) {
      const start = skipSpace(this.line.text, this.typeEnd, this.to);
      this.#formReading = start < this.to ? readForm(this.line, start, this.to, this.end) : null;
    }
    return this.#formReading;
  }

  private get typeEnd(): number {
    const { text } = this.line;
    let index = this.argumentStart;
    while (index < this.to && !isSpace(text.charCodeAt(index))) index++;
    return index;
  }
}
