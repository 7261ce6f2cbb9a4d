import type { Instruction, InstructionOf } from '../../dockerfile/tree.ts';
import type { Stage } from '../../model/types.ts';
import { defineRule } from '../define.ts';
import type { Alias, Fix } from '../define.ts';
import { plainWords } from '../start/plain-words.ts';

type Runs = InstructionOf<'CMD' | 'ENTRYPOINT'>;

const aliases = [
  'hadolint/DL3025',
  'buildkit/JSONArgsRecommended',
  'kics/b86987e1-6397-4619-81d5-8807f2387c79',
  'semgrep/prefer-json-notation',
  'sonar/S7019',
  'dockerlinter/EJ0002',
] as const satisfies readonly Alias[];

/** In shell form the main process is a shell, which takes the signals meant for the program. */
export default defineRule({
  id: 'exec-form-command',
  property: 'linux-process',
  practice: 'exec-form-entrypoint',
  severity: 'warning',
  recommended: true,
  why: 'signals and exit status get lost',
  since: '0.1.0',
  summary: 'Use the exec (JSON) form for ENTRYPOINT and CMD',
  about: { instructions: ['CMD', 'ENTRYPOINT', 'HEALTHCHECK'] },
  messages: {
    command: {
      text: 'This {instruction} runs in a shell, which can stay the main process and keep SIGTERM from the program. Write the command as a JSON array.',
      aliases,
    },
    script: {
      text: 'This {instruction} runs in a shell, which can stay the main process and keep SIGTERM from the program. Write it as a JSON array, and where it needs the shell, as `["/bin/sh", "-c", "exec …"]`.',
      aliases,
    },
    healthcheck: {
      text: 'This health check runs in a shell of its own each time. Write the command as a JSON array.',
      aliases: ['hadolint/DL3025'],
    },
  },
  options: {
    scope: {
      type: 'string',
      enum: ['effective', 'all'],
      default: 'effective',
      description:
        '`effective`: the command an image ends up with, where it needs no shell. `all`: every CMD and ENTRYPOINT in shell form.',
    },
    healthcheck: {
      type: 'boolean',
      default: false,
      description: 'With `scope: all`, report HEALTHCHECK too.',
    },
    chosenShell: {
      type: 'boolean',
      default: false,
      description: 'With `scope: all`, report also where a SHELL instruction shows that the shell was chosen.',
    },
  },
  presets: {
    hadolint: { options: { scope: 'all', healthcheck: true, chosenShell: true } },
    buildkit: { options: { scope: 'all' } },
  },
  yieldsTo: [
    'entrypoint-discards-arguments',
    'malformed-exec-form',
    'entrypoint-script-exec',
    'no-background-process',
    'no-restart-loop',
    'run-in-foreground',
  ],
  fix: 'safe',
  differences: {
    hadolint:
      'hadolint reports every shell form, that of HEALTHCHECK too, in every stage and whatever SHELL says. Ours asks only about a command that an image ends up with and that needs no shell; the preset `hadolint` restores its reach.',
    buildkit:
      'BuildKit reports every shell form without a SHELL instruction. Ours leaves commands that need a shell to `entrypoint-script-exec`; the preset `buildkit` restores its reach.',
  },
  check({ stages, options, report }) {
    const seen = new Set<Instruction>();
    for (const stage of stages) {
      const found = options.scope === 'all' ? stage.instructions('CMD', 'ENTRYPOINT') : effective(stage);
      for (const instruction of found) {
        if (instruction.form.kind !== 'shell' || seen.has(instruction)) continue;
        seen.add(instruction);
        const shell = stage.shellAt(instruction);
        if (shell.source !== null && !(options.scope === 'all' && options.chosenShell)) continue;
        const { malformedJson, text } = instruction.form;
        const [script] = stage.scripts(instruction);
        const words = script && !malformedJson ? plainWords(script) : null;
        const details = { covers: instruction };
        const data = { instruction: instruction.name };
        if (words) report('command', text, data, { ...details, fix: execForm(instruction, words) });
        else if (options.scope === 'all' || malformedJson) report('script', text, data, details);
      }
      if (options.scope === 'all' && options.healthcheck) {
        for (const { form } of stage.instructions('HEALTHCHECK')) {
          if (form?.kind === 'shell') report('healthcheck', form.text);
        }
      }
    }
  },
});

/** What a container of the stage would run, where somebody may build the stage: the target, or a stage nothing else uses. */
function effective(stage: Stage): readonly Runs[] {
  if ((!stage.isTarget && stage.used) || stage.windows) return [];
  const { Entrypoint, Cmd } = stage.config;
  return [Entrypoint?.instruction, Cmd?.instruction].filter((one): one is Runs => Boolean(one));
}

/** A script, which only a shell starts where it has no `#!` line. */
const needsInterpreter = /\.(?:sh|bash)$/;

function execForm({ form }: Runs, words: readonly string[]): Fix {
  const array = `[${words.map((word) => JSON.stringify(word)).join(', ')}]`;
  const edits = [{ start: form.start, end: form.end, text: array }];
  return { title: 'Use the exec form', safety: needsInterpreter.test(words[0] ?? '') ? 'review' : 'safe', edits };
}
