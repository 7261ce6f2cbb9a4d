import { heredocOperator } from '../heredocs.ts';
import { MappedText } from '../text.ts';
import type { CopyInstruction, CopyPath, ExecForm, JsonString, ShellForm, Word } from '../tree.ts';
import { plainWords } from '../words.ts';
import { readForm, type FormReading } from './forms.ts';
import { InstructionNode } from './node.ts';

/** COPY and ADD. */
export class CopyNode extends InstructionNode<'COPY' | 'ADD'> implements CopyInstruction {
  #formReading: FormReading | null = null;
  #paths: readonly CopyPath[] | null = null;
  #sources: readonly CopyPath[] | null = null;

  get form(): ExecForm | ShellForm {
    return this.formReading.form;
  }

  get formReading(): FormReading {
    return (this.#formReading ??= readForm(this.line, this.argumentStart, this.to, this.argument.start));
  }

  get sources(): readonly CopyPath[] {
    if (this.#sources === null) {
      const sources = this.paths.slice(0, -1);
      this.#sources = this.form.kind === 'exec' ? sources : sources.filter((path) => !isHeredoc(path.value));
    }
    return this.#sources;
  }

  get destination(): CopyPath | null {
    return this.paths.length > 1 ? this.paths.at(-1)! : null;
  }

  get paths(): readonly CopyPath[] {
    return (this.#paths ??=
      this.form.kind === 'exec'
        ? this.form.strings.map((string) => jsonPath(string, this.line.source))
        : plainWords(this.line, this.argumentStart, this.to).map(wordPath));
  }
}

/** Whether a word of COPY or ADD is a heredoc operator. */
export function isHeredoc(word: string): boolean {
  const operator = heredocOperator(word);
  return operator !== null && operator !== 'malformed';
}

function wordPath(word: Word): CopyPath {
  return { start: word.start, end: word.end, value: word.text, text: word, json: false };
}

function jsonPath(string: JsonString, source: string): CopyPath {
  const { start, end, value } = string;
  const map = { text: source.slice(start, end), locate: (index: number) => start + index };
  return { start, end, value, text: new MappedText(map, 1, map.text.length - 1, start + 1), json: true };
}
