import { defineRule } from '../define.ts';
import { flagFix } from '../fixes/flag-behind.ts';
import { pipCall, pipPrograms, type PipCall } from '../packages/pip.ts';
import { isAnsweredByPipe } from '../packages/questions.ts';

/** pip asks before it removes a package, and takes no answer for a failure. */
export default defineRule({
  id: 'pip-assume-yes',
  property: 'immutable',
  practice: 'reproducible-build',
  severity: 'warning',
  recommended: true,
  why: 'the build stops at a question',
  since: '0.1.0',
  summary: 'pip uninstall asks a question during the build: add -y',
  about: { commands: pipPrograms },
  messages: {
    asks: {
      text: '`pip uninstall` asks before it removes a package, and nobody answers during a build, so it fails where the package is there. Add `-y`.',
      aliases: [],
    },
  },
  fix: 'safe',
  check({ stages, report }) {
    for (const stage of stages)
      for (const { command, instruction } of stage.commands(pipPrograms)) {
        const call = pipCall(stage, instruction, command);
        if (call?.subcommand.value !== 'uninstall' || command.has('-y', '--yes', '-h', '--help')) continue;
        if (isAnsweredByPipe(call) || (command.node?.redirects.length ?? 0) > 0 || isConfigured(call)) continue;
        const end = call.args.at(-1)?.end ?? call.subcommand.end;
        report('asks', { start: command.nameSpan.start, end }, {}, { fix: flagFix(command, call.subcommand, '-y') });
      }
  },
});

/** pip takes `PIP_YES` for the flag. */
function isConfigured({ stage, instruction }: PipCall): boolean {
  return stage.variablesAt(instruction).has('PIP_YES') || instruction.argument.text.includes('PIP_YES');
}
