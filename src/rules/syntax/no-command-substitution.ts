import type { InstructionOf, Span, Text } from '../../dockerfile/tree.ts';
import { defineRule } from '../define.ts';
import { pathTexts } from './expanded-texts.ts';

type Reader = InstructionOf<'ARG'> | InstructionOf<'COPY'> | InstructionOf<'ENV'> | InstructionOf<'WORKDIR'>;

/** The builder puts variables into these instructions, and nothing else: no shell reads them. */
export default defineRule({
  id: 'no-command-substitution',
  property: 'syntax',
  practice: 'env-interface',
  severity: 'error',
  recommended: true,
  why: 'the value is the text of the command',
  since: '0.1.0',
  summary: 'Commands in values of ENV, ARG, WORKDIR, COPY and ADD are not run',
  about: { instructions: ['ADD', 'ARG', 'COPY', 'ENV', 'WORKDIR'] },
  messages: {
    text: {
      text: 'No shell reads {instruction}, so this command is not run: its text is taken as it stands. Use it in the `RUN` that needs the result, or pass that in as a build argument.',
      aliases: [],
    },
  },
  fix: 'none',
  check({ dockerfile, model, stages, report }) {
    // It reads a value as shell text.
    if (/\beval\b/.test(dockerfile.source)) return;
    const { escape } = dockerfile;
    for (const arg of model.globalArgs) judge(arg);
    for (const stage of stages) stage.withTriggers('ADD', 'ARG', 'COPY', 'ENV', 'WORKDIR').forEach(judge);

    function judge(instruction: Reader): void {
      for (const text of textsOf(instruction)) {
        const found = substitution(text, escape);
        if (!found) continue;
        const covers = { start: text.start, end: instruction.end };
        report('text', found, { instruction: instruction.name }, { covers });
      }
    }
  },
});

/** Variables whose value a shell or a start script reads as shell text. */
const readLater = /^PS\d$|(?:^|_)(?:ARGS|CMD|COMMAND|FLAGS|HOOK|OPTIONS|OPTS)$/;

function textsOf(instruction: Reader): readonly Text[] {
  if ('pairs' in instruction)
    return instruction.pairs.flatMap(({ key, value }) => (value && !readLater.test(key.text) ? [value] : []));
  return 'sources' in instruction ? pathTexts(instruction) : [instruction.argument];
}

/** The first `$(…)` outside of single quotes, up to its parenthesis or the end of the text; or a text that is all backticks. */
function substitution(text: Text, escape: '\\' | '`'): Span | null {
  if (!text.text.includes('$(') && !text.text.includes('`')) return null;
  const whole = escape === '\\' ? /^"?(`[^`]+`)"?$/.exec(text.text) : null;
  if (whole) return text.span(text.text.indexOf('`'), text.text.lastIndexOf('`') + 1);
  let quote = '';
  for (let index = 0; index < text.text.length; index += 1) {
    const character = text.text[index]!;
    if (quote !== "'" && character === escape) index += 1;
    else if (character === quote) quote = '';
    else if (quote === '' && (character === '"' || character === "'")) quote = character;
    else if (quote !== "'" && text.text.startsWith('$(', index)) return text.span(index, closing(text.text, index + 1));
  }
  return null;
}

/** Behind the parenthesis that closes the one at `open`. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let index = open; index < text.length; index += 1) {
    if (text[index] === '(') depth += 1;
    else if (text[index] === ')' && (depth -= 1) === 0) return index + 1;
  }
  return text.length;
}
