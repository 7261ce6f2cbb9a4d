import type { ExecForm, Instruction, ShellForm } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule } from '../define.ts';
import type { Fix } from '../define.ts';
import { isLine, operatorIn, programWithSpaces, shortened, stringsOfLine } from './exec-strings.ts';

/** An array that is no JSON is taken for a command line of a shell; one with a command line in it starts nothing. */
export default defineRule({
  id: 'malformed-exec-form',
  property: 'syntax',
  practice: 'exec-form-entrypoint',
  severity: 'error',
  recommended: true,
  why: 'silently runs as shell text',
  since: '0.1.0',
  summary: 'The exec form is a JSON array with one string for each word',
  about: { instructions: ['RUN', 'CMD', 'ENTRYPOINT', 'VOLUME', 'COPY', 'ADD', 'HEALTHCHECK'] },
  messages: {
    malformed: {
      text: 'This looks like a JSON array and is not one, so the builder takes it for plain text, brackets included. Write an array of strings in double quotes, with commas in between.',
      aliases: ['sonar/S7030', 'dockerlinter/EJ0001', 'dockerfile-utils/JSON_IN_SINGLE_QUOTES'],
    },
    oneString: {
      text: 'In the exec form the first string is the name of the program, and there is no program called `{text}`. Give each word a string of its own.',
      aliases: [],
    },
    operator: {
      text: 'The exec form has no shell, so `{program}` gets `{operator}` as an argument like any other. Write `["sh", "-c", "…"]` around the line.',
      aliases: [],
    },
    exitStatus: {
      text: 'The exec form has no shell, so `{program}` gets `||` and `exit` as arguments like any other. Leave them out: a program that fails has said so already.',
      aliases: [],
    },
    quoted: {
      text: 'The quotes make one word of the line, so the shell looks for a program called `{text}`, and there is none. Leave them out, or write a JSON array.',
      aliases: [],
    },
  },
  yieldsTo: ['parse-error', 'no-trailing-comment'],
  fix: 'review',
  check({ stages, report }) {
    for (const stage of stages) {
      const found = stage.withTriggers('RUN', 'CMD', 'ENTRYPOINT', 'VOLUME', 'COPY', 'ADD', 'HEALTHCHECK');
      for (const instruction of found) {
        const { form } = instruction;
        if (form?.kind === 'exec' && isCommand(stage, instruction)) judgeStrings(form);
        if (form?.kind !== 'shell') continue;
        judgeQuotes(form, stage, instruction);
        if (form.malformedJson && isMeantAsArray(form.text.text)) reportMalformed(form, instruction);
      }
    }

    /** A line or an operator of the shell in an array that no shell reads. */
    function judgeStrings(form: ExecForm): void {
      const name = programWithSpaces(form.strings);
      if (name) {
        report('oneString', name.string, { text: name.text }, { covers: form, fix: name.fix });
        return;
      }
      const operator = operatorIn(form.strings);
      if (!operator) return;
      const { string, program, exits, fix } = operator;
      if (exits) report('exitStatus', string, { program }, { covers: form, fix });
      else report('operator', string, { program, operator: string.value }, { covers: form, fix });
    }

    function judgeQuotes(form: ShellForm, stage: Stage, instruction: Instruction): void {
      const words = quotedLine(form);
      if (words === null || !isRead(stage, instruction)) return;
      const text = (instruction.name === 'RUN' ? null : arrayOf(words)) ?? words;
      const { start, end } = form;
      const fix: Fix = { title: 'Take the quotes away', safety: 'review', edits: [{ start, end, text }] };
      report('quoted', form, { text: shortened(words) }, { fix });
    }

    function reportMalformed(form: ShellForm, { name, argument }: Instruction): void {
      const covers = { start: form.start, end: Math.max(form.end, argument.end) };
      report('malformed', form.text, {}, { covers, fix: mended(form, commands.has(name)) });
    }
  },
});

/** The strings are the command line from its first word on, and run by nothing but the system. */
function isCommand(stage: Stage, instruction: Instruction): boolean {
  if (stage.windows) return false;
  if (instruction.name === 'RUN' || instruction.name === 'HEALTHCHECK') return true;
  const { Entrypoint, Cmd } = stage.config;
  if (instruction.name === 'ENTRYPOINT') return Entrypoint?.instruction === instruction;
  if (instruction.name !== 'CMD' || Cmd?.instruction !== instruction) return false;
  if (Entrypoint === null) return stage.scratch || stage.base !== null;
  return Entrypoint.instruction === null && Entrypoint.argv.length === 1 && /entrypoint/.test(Entrypoint.argv[0]!);
}

/** `"npm start"`: all of the command line in quotes. */
function quotedLine({ text, start, end }: ShellForm): string | null {
  const [, , line] = /^(["'])([^"'\\`\n]+)\1$/.exec(text.text) ?? [];
  return line !== undefined && end - start === text.text.length && isLine(line) ? line : null;
}

/** A shell that we know reads it, and no later instruction replaces it. */
function isRead(stage: Stage, instruction: Instruction): boolean {
  if (stage.windows || stage.scripts(instruction).length === 0) return false;
  const { Entrypoint, Cmd } = stage.config;
  if (instruction.name === 'CMD') return Cmd?.instruction === instruction;
  return instruction.name === 'ENTRYPOINT' ? Entrypoint?.instruction === instruction : true;
}

function arrayOf(line: string): string | null {
  const strings = stringsOfLine(line);
  return strings && `[${strings}]`;
}

const commands: ReadonlySet<string> = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK']);

const quotes = /["'\u2018\u2019\u201c\u201d]/;
/** A condition of the shell: `[ -f file ]`, `[[ "$A" = b ]]`. */
const condition = /^\[\[?\s+(?:!\s|-[a-zA-Z]\s|[^,]*\s(?:-[a-zA-Z]{2}|={1,2}|!=|=~|<|>)\s)/;

function isMeantAsArray(text: string): boolean {
  if (condition.test(text.slice(0, 200).replace(/^(\[\[?)\s+/, '$1 '))) return false;
  const close = text.lastIndexOf(']');
  const inside = close < 0 ? text.slice(1) : text.slice(1, close);
  const behind = close < 0 ? '' : text.slice(close + 1).trim();
  if (/&&|\|\||[;|]/.test(behind) || (behind.length > 10 && !behind.startsWith('#'))) return false;
  return quotes.test(inside)
    ? /^\s*["'\u2018\u2019\u201c\u201d]|,/.test(inside)
    : /^\s*[\w./-]+\s*,\s*[\w./-]+/.test(inside);
}

/** Null where it takes more than other quotes, or a comma or bracket at the end. */
function mended({ text, start, end }: ShellForm, isCommandLine: boolean): Fix | null {
  if (end - start !== text.text.length) return null;
  let array = text.text.replace(/[\u201c\u201d]/g, '"').replace(/[\u2018\u2019]/g, "'");
  if (!array.includes('"')) array = array.replaceAll("'", '"');
  if (!array.trimEnd().endsWith(']')) array += ']';
  array = array.replace(/,\s*\]$/, ']');
  const only = isCommandLine ? /^\["([^"\\]*)"\]\s*$/.exec(array)?.[1] : undefined;
  if (only !== undefined) array = arrayOf(only) ?? array;
  return isArrayOfStrings(array)
    ? { title: 'Write a JSON array', safety: 'review', edits: [{ start, end, text: array }] }
    : null;
}

function isArrayOfStrings(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every((one) => typeof one === 'string');
  } catch {
    return false;
  }
}
