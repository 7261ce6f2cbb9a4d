import type {
  CommandInstruction,
  CopyInstruction,
  Dockerfile,
  ExecForm,
  HealthcheckInstruction,
  Instruction,
  KeyValueInstruction,
  OnbuildInstruction,
  ShellForm,
} from '../../src/dockerfile/tree.ts';
import { plainWords } from '../../src/dockerfile/words.ts';

/** The tree as BuildKit's dumper prints it. */
export function dump(dockerfile: Dockerfile): string {
  return dockerfile.instructions.map((instruction) => `(${dumpInstruction(instruction)})\n`).join('');
}

function dumpInstruction(instruction: Instruction): string {
  const flags = instruction.flags.map((flag) =>
    quote(`--${flag.name}${flag.value === null ? '' : `=${flag.value.text}`}`),
  );
  const head = [instruction.name.toLowerCase(), ...(flags.length > 0 ? [`[${flags.join(' ')}]`] : [])];
  if (instruction.name === 'ONBUILD') {
    const { trigger } = instruction as OnbuildInstruction;
    return [...head, ...(trigger === null ? [] : [`(${dumpInstruction(trigger)})`])].join(' ');
  }
  return [...head, ...values(instruction).map(quote)].join(' ');
}

function values(instruction: Instruction): readonly string[] {
  const { argument } = instruction;
  switch (instruction.name) {
    case 'ENV':
    case 'LABEL':
      return pairValues(instruction as KeyValueInstruction);
    case 'ARG':
      return instruction.words.map((word) => word.text);
    case 'RUN':
    case 'CMD':
    case 'ENTRYPOINT':
    case 'SHELL':
      return formValues((instruction as CommandInstruction).form, (text) => (text === '' ? [] : [text]));
    case 'COPY':
    case 'ADD':
    case 'VOLUME':
      return formValues((instruction as CopyInstruction).form, blankSeparated);
    case 'HEALTHCHECK': {
      const { type, form } = instruction as HealthcheckInstruction;
      const command = form === null ? [] : formValues(form, (text) => [text]);
      return type === null ? [] : [type.text, ...command];
    }
    case 'FROM':
    case 'EXPOSE':
      return blankSeparated(argument.text);
    default:
      if ('unknown' in instruction) return [''];
      return argument.text === '' ? [] : [argument.text];
  }
}

function pairValues({ pairs }: KeyValueInstruction): readonly string[] {
  return pairs.flatMap(({ key, value, equals }) => [key.text, value?.text ?? '', equals === null ? '' : '=']);
}

function formValues(form: ExecForm | ShellForm, shell: (text: string) => readonly string[]): readonly string[] {
  return form.kind === 'exec' ? form.strings.map(({ value }) => value) : shell(form.text.text);
}

function blankSeparated(text: string): readonly string[] {
  return plainWords({ text, locate: (index) => index }, 0, text.length).map((word) => word.text);
}

/** As Go quotes strings. */
function quote(text: string): string {
  const escaped = text.replace(/["\\]/g, '\\$&').replace(/[\x00-\x1f\x7f]/g, (character) => {
    const short = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '\v': '\\v', '\f': '\\f', '\b': '\\b', '\x07': '\\a' }[
      character
    ];
    return short ?? `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
  });
  return `"${escaped}"`;
}
