import { defineRule } from '../../define.ts';
import { parentModes, parentModesAnywhere } from './checks/commands.ts';
import { checkScripts } from './checks/run.ts';

export default defineRule({
  id: 'mkdir-parents-mode',
  property: 'syntax',
  practice: null,
  severity: 'warning',
  recommended: false,
  why: 'the mode of the parents seldom matters in an image',
  since: '0.1.0',
  summary: 'Set the mode of parent directories too',
  about: { commands: ['mkdir'] },
  messages: {
    mode: {
      text: 'With `-p` the mode is for the last directory only; parents that are made on the way have the mode of the umask. Make them one by one, or run `chmod`.',
      aliases: ['shellcheck/SC2174'],
    },
  },
  options: {
    everywhere: {
      type: 'boolean',
      default: false,
      description: 'Report directories below those that every image has, such as `/etc`, too.',
    },
  },
  presets: { hadolint: { options: { everywhere: true } } },
  fix: 'none',
  check(context) {
    checkScripts(context, context.options.everywhere ? parentModesAnywhere : parentModes);
  },
});
