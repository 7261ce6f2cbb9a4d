import { execCommand } from '../../dockerfile/shell/parse.ts';
import type { Instruction, InstructionOf, JsonString, Span } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule, type Fix } from '../define.ts';
import { shellLine, variableReference } from '../fixes/shell-line.ts';
import { literalWords } from '../start/literal-words.ts';

type Runs = InstructionOf<'CMD' | 'ENTRYPOINT' | 'HEALTHCHECK' | 'RUN'>;

/** No shell reads an exec form, so nobody puts variables in. */
export default defineRule({
  id: 'no-variable-in-exec-form',
  property: 'linux-process',
  practice: 'exec-form-entrypoint',
  severity: 'error',
  recommended: true,
  why: 'the program gets the name of the variable, not its value',
  since: '0.1.0',
  summary: 'Exec form expands no variables',
  about: { instructions: ['CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'RUN'] },
  messages: {
    variable: {
      text: 'No shell reads an exec form, so `{program}` gets the text `{word}` and not the value. Write the value, or let a shell put it in.',
      aliases: [],
    },
    program: {
      text: 'No shell reads an exec form, so the program to start is looked for under the name `{word}`, dollar sign and all. Write its path, or let a shell put it in.',
      aliases: [],
    },
    argument: {
      text: 'No shell reads an exec form, so `{word}` stays as it is; and the build argument `{name}` is gone when a container runs. Write the value, or keep it with ENV and let a shell put it in.',
      aliases: [],
    },
  },
  yieldsTo: ['malformed-exec-form'],
  fix: 'review',
  check({ stages, report, unknown }) {
    const seen = new Set<Instruction>();
    for (const stage of stages) {
      if (stage.windows) continue;
      for (const step of stage.instructions('RUN', 'HEALTHCHECK')) judge(stage, step, wordsOf(step), true);
      const { Entrypoint, Cmd } = stage.config;
      const entrypoint = Entrypoint?.instruction;
      const cmd = Cmd?.instruction;
      if (entrypoint) judge(stage, entrypoint, wordsOf(entrypoint), true);
      if (!cmd || entrypoint?.form?.kind === 'shell') continue;
      if (entrypoint) judge(stage, cmd, [...wordsOf(entrypoint), ...wordsOf(cmd)], false);
      else if (runsArguments(stage)) judge(stage, cmd, wordsOf(cmd), true);
      else if (wordsOf(cmd).some(({ value }) => value.search(variableReference) >= 0))
        unknown(cmd, 'the base image may have an ENTRYPOINT that expands what CMD says');
    }

    /** Reports the words of `at` among those of the whole command line. */
    function judge(stage: Stage, at: Runs, words: readonly JsonString[], isWhole: boolean): void {
      if (seen.has(at)) return;
      seen.add(at);
      const command = words.some(({ value }) => value.includes('$')) ? execCommand(words) : null;
      if (!command) return;
      const first = words.length - command.args.length - 1;
      const path = words[first]!.value;
      if (/\s/.test(path)) return;
      const program = path.slice(path.lastIndexOf('/') + 1);
      const literal = literalWords(
        program,
        words.slice(first + 1).map(({ value }) => value),
      );
      const fix = isWhole ? shellFix(stage, at) : null;
      for (const index of [first, ...literal.map((one) => first + 1 + one)]) {
        const word = words[index];
        if (!word || word.start < at.start || word.end > at.end) continue;
        const [match, name] = knownReference(word.value, stage, at) ?? [];
        if (match === undefined || name === undefined) continue;
        const place = placeOf(word, match);
        const data = { word: word.value };
        const isGone = at.name !== 'RUN' && stage.variablesAt(at).get(name)?.from === 'arg';
        if (isGone) report('argument', place, { ...data, name }, { covers: word });
        else if (index === first) report('program', place, data, { covers: word, fix });
        else report('variable', place, { ...data, program }, { covers: word, fix });
      }
    }
  },
});

/** The strings of an exec form; none in shell form. */
function wordsOf({ form }: Runs): readonly JsonString[] {
  return form?.kind === 'exec' ? form.strings : [];
}

/** Whether CMD is the command line: there is no ENTRYPOINT, or the one of an official image that runs its arguments. */
function runsArguments({ base, scratch, config: { Entrypoint } }: Stage): boolean {
  if (scratch) return true;
  if (base?.confidence !== 'source' || base.entrypoint === null) return false;
  return !Entrypoint || /(?:^|\/)(?:docker-(?:php-)?|__cacert_)entrypoint(?:\.sh)?$/.test(Entrypoint.argv[0] ?? '');
}

const everywhere = new Set(['HOME', 'PATH', 'PORT', 'HOSTNAME', 'PWD', 'USER']);

/** The first reference to a variable that is there: the file or the base image sets it, or every container has it. */
function knownReference(text: string, stage: Stage, at: Instruction): readonly [RegExpExecArray, string] | null {
  for (const match of text.matchAll(variableReference)) {
    const name = match[1] ?? match[2]!;
    if (everywhere.has(name) || stage.variablesAt(at).has(name)) return [match, name];
  }
  return null;
}

/** The reference itself where the string has no escapes. */
function placeOf({ start, end, value }: JsonString, { index, 0: { length } }: RegExpExecArray): Span {
  return end - start === value.length + 2
    ? { start: start + 1 + index, end: start + 1 + index + length }
    : { start, end };
}

/** A shell reads the line, as its own form of the instruction or, for a start, as one that becomes the program. */
function shellFix(stage: Stage, at: Runs): Fix | null {
  const { base, scratch } = stage;
  const isStep = at.name === 'RUN' || at.name === 'HEALTHCHECK';
  const words = wordsOf(at).map(({ value }) => value);
  if (scratch || base?.shell === 'none' || (!isStep && !base?.shell) || !words.every((word) => isSet(word, stage, at)))
    return null;
  const { start, end } = at.form!;
  const line = shellLine(words);
  const array = at.name === 'ENTRYPOINT' ? ['sh', '-c', `exec ${line} "$@"`, 'sh'] : ['sh', '-c', `exec ${line}`];
  const text = isStep ? line : `[${array.map((word) => JSON.stringify(word)).join(', ')}]`;
  return { title: 'Let a shell put it in', safety: 'review', edits: [{ start, end, text }] };
}

/** Whether a shell would find all variables of a word. */
function isSet(text: string, stage: Stage, at: Instruction): boolean {
  return [...text.matchAll(variableReference)].every(([, braced, bare]) => {
    const from = stage.variablesAt(at).get(braced ?? bare!)?.from;
    return from === undefined ? everywhere.has(braced ?? bare!) : at.name === 'RUN' || from !== 'arg';
  });
}
