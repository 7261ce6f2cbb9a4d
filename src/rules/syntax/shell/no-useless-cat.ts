import { defineRule } from '../../define.ts';
import { uselessCat } from './checks/pipelines.ts';
import { checkScripts } from './checks/run.ts';

export default defineRule({
  id: 'no-useless-cat',
  property: 'syntax',
  practice: null,
  severity: 'style',
  recommended: false,
  why: 'a question of taste or of habits, not of what the image does',
  since: '0.1.0',
  summary: 'Let the command read the file itself',
  about: { commands: ['cat'] },
  messages: {
    cat: {
      text: '`cat` only passes `{file}` on. Name the file as an argument of the command, or write `< {file}`.',
      aliases: ['shellcheck/SC2002'],
    },
  },
  fix: 'none',
  differences: {
    hadolint: 'Off in this preset: the ShellCheck that hadolint runs reports it on demand only.',
  },
  presets: { hadolint: { off: true } },
  check(context) {
    checkScripts(context, uselessCat);
  },
});
