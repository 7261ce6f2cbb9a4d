import type { SimpleCommand } from '../../dockerfile/shell/types.ts';
import { defineRule } from '../define.ts';
import { setsAptOption } from '../packages/apt-configuration.ts';
import { invocations } from '../packages/invocations.ts';
import { answerFix, callText } from '../packages/questions.ts';

const text =
  '`{call}` also installs what the packages recommend, which makes the image larger. Add `--no-install-recommends` and name what you do need.';

export default defineRule({
  id: 'no-install-recommends',
  property: 'small',
  practice: 'lean-layers',
  severity: 'info',
  recommended: false,
  why: 'size only, and it may drop something the program needs',
  since: '0.1.0',
  summary: 'Install without recommended packages',
  about: { commands: ['apt-get', 'apt', 'aptitude'] },
  messages: {
    recommends: {
      text,
      aliases: [
        'hadolint/DL3015',
        'trivy/DS-0029',
        'kics/7384dfb2-fcd1-4fbf-91cd-6c44c318c33c',
        'semgrep/missing-no-install-recommends',
        'dockerfilelint/apt-get_recommends',
        'dockerlinter/ER0010',
        'cis/4.3',
      ],
    },
    recommendsElsewhere: { text, aliases: ['semgrep/missing-no-install-recommends', 'cis/4.3'] },
  },
  yieldsTo: ['package-manager-missing'],
  fix: 'review',
  differences: {
    hadolint: '`apt` and `aptitude` are judged like `apt-get`. Who writes `--install-recommends` has asked for them.',
  },
  check({ stages, report }) {
    for (const call of invocations(stages, ['apt-get', 'apt', 'aptitude'], ['install'])) {
      const { stage, instruction, command } = call;
      if (
        command.has('--no-install-recommends', '--install-recommends', '--without-recommends', '-R') ||
        setsOption(command)
      )
        continue;
      if (setsAptOption(stage, instruction, command, 'Install-Recommends')) continue;
      const id = command.name === 'apt-get' ? 'recommends' : 'recommendsElsewhere';
      const fix = answerFix(call, '--no-install-recommends');
      // The image has fewer packages then, and one of them may be missed.
      report(id, command, { call: callText(call) }, { fix: fix && { ...fix, safety: 'review' } });
    }
  },
});

/** `-o APT::Install-Recommends=false`, in one word or two. */
function setsOption({ args }: SimpleCommand): boolean {
  return args.some(({ text }) => /Install-Recommends["']?=["']?(?:false|0|no)\b/i.test(text));
}
