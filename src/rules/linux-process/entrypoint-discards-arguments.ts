import type { InstructionOf } from '../../dockerfile/tree.ts';
import type { Command, Stage } from '../../model/types.ts';
import { defineRule, type Edit, type Fix } from '../define.ts';
import { isServer } from '../servers/names.ts';
import { plainWords } from '../start/plain-words.ts';

type Runs = InstructionOf<'CMD' | 'ENTRYPOINT'>;

/** ENTRYPOINT and CMD make one command line, and a shell between them takes the second part for itself. */
export default defineRule({
  id: 'entrypoint-discards-arguments',
  property: 'linux-process',
  practice: 'arguments-conventions',
  severity: 'warning',
  recommended: true,
  why: 'arguments vanish without a word',
  since: '0.1.0',
  summary: 'Shell-form ENTRYPOINT ignores CMD and all run arguments',
  about: { instructions: ['ENTRYPOINT'] },
  messages: {
    entrypoint: {
      text: 'The shell that runs this ENTRYPOINT takes CMD and the arguments of `docker run` for its own, so the program never sees them. Write ENTRYPOINT as a JSON array, or pass them on with `"$@"`.',
      aliases: [],
    },
    command: {
      text: 'CMD in shell form reaches `{program}` as the arguments `/bin/sh`, `-c` and one long text. Write CMD as a JSON array.',
      aliases: [],
    },
    repeated: {
      text: 'ENTRYPOINT and CMD are one command line, so this runs `{program} {program}` and `{program}` looks for a file of that name. Leave `{program}` out of CMD.',
      aliases: [],
    },
  },
  yieldsTo: ['malformed-exec-form'],
  fix: 'review',
  check({ stages, report }) {
    const seen = new Set<Runs>();
    for (const stage of stages) {
      if ((!stage.isTarget && stage.used) || stage.windows) continue;
      const { Entrypoint, Cmd } = stage.config;
      const entrypoint = Entrypoint?.instruction;
      const cmd = Cmd?.instruction;
      if (!Entrypoint || !entrypoint || !cmd || seen.has(entrypoint)) continue;
      // `CMD --port 80` is a flag of CMD, and no image at all.
      if (cmd.argument.text === '' || cmd.flags.length + entrypoint.flags.length > 0) continue;
      seen.add(entrypoint);
      if (dropsArguments(Entrypoint)) {
        report('entrypoint', entrypoint.form, {}, { covers: entrypoint, fix: fixOf(entrypoint, cmd, stage) });
      } else if (cmd.form.kind === 'exec') {
        const [first, next] = cmd.form.strings;
        if (!first || Entrypoint.argv.length !== 1 || !interpreters.has(first.value)) continue;
        if (Entrypoint.argv[0]!.replace(/^.*\//, '') !== first.value) continue;
        const fix: Fix | undefined = next && {
          title: 'Leave the program out of CMD',
          safety: 'review',
          edits: [{ start: first.start, end: next.start, text: '' }],
        };
        report('repeated', first, { program: first.value }, { fix });
      } else if (Entrypoint.form === 'exec') {
        const program = takesNoCommand(Entrypoint, cmd.form.text.text);
        if (program !== null) report('command', cmd.form, { program }, { covers: cmd, fix: fixOf(cmd, null, stage) });
      }
    }
  },
});

const usesArguments = /\$(?:[@*0-9]|\{[@*#0-9])/;
const shells = /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|a|k|z)?sh$/;

/** Text for a shell that does not look at its arguments. Shell form and `["sh", "-c", "text"]` are the same thing. */
function dropsArguments({ argv: [program = '', flag = '', text, ...more] }: Command): boolean {
  if (!shells.test(program) || !/^-[a-z]*c$/.test(flag) || text === undefined || more.length > 0) return false;
  return !usesArguments.test(text);
}

const interpreters = new Set(['node', 'python', 'python3', 'ruby', 'php', 'java', 'dotnet', 'perl', 'deno', 'bun']);
/** What may well run the rest of its command line. */
const wrapperScript = /entry|init|start|wrap|run|boot|launch|exec|manage/i;

/** The program that is sure to take the rest of the line for arguments of its own; null where it may be a command to run. */
function takesNoCommand({ argv }: Command, text: string): string | null {
  const [path = '', ...rest] = argv;
  const program = path.slice(path.lastIndexOf('/') + 1);
  if (shells.test(path)) return null;
  if (/^-/.test(text)) return program;
  if (isServer({ name: program })) return program;
  const script = rest.find((word) => !word.startsWith('-'));
  return interpreters.has(program) && script !== undefined && !wrapperScript.test(script) ? program : null;
}

/** The exec form of one instruction, and of the other where that is in shell form too. */
function fixOf(first: Runs, second: Runs | null, stage: Stage): Fix | undefined {
  const edits: Edit[] = [];
  for (const instruction of second?.form.kind === 'shell' ? [first, second] : [first]) {
    const [script] = instruction.form.kind === 'shell' ? stage.scripts(instruction) : [];
    const words = script ? plainWords(script) : null;
    if (!words) return undefined;
    const { start, end } = instruction.form;
    edits.push({ start, end, text: `[${words.map((word) => JSON.stringify(word)).join(', ')}]` });
  }
  return { title: 'Use the exec form', safety: 'review', edits };
}
