import { defineRule } from '../../define.ts';
import { emptyPrefixes } from './checks/words.ts';
import { checkScripts } from './checks/run.ts';

export default defineRule({
  id: 'no-empty-assignment-prefix',
  property: 'syntax',
  practice: null,
  severity: 'warning',
  recommended: false,
  why: 'the empty value is meant in most cases',
  since: '0.1.0',
  summary: 'Write an empty value as `NAME=""`',
  about: { instructions: ['RUN'] },
  messages: {
    empty: {
      text: '`{name}=` with a blank after it runs the next word as a command with `{name}` empty. Write `{name}=""` if that is meant, and no blank if it is the value.',
      aliases: ['shellcheck/SC1007'],
    },
    following: {
      text: 'With a blank after it `{name}=` sets `{name}` to nothing; what follows is not part of the value. Write `{name}=""` if that is meant, and no blank if not.',
      aliases: ['shellcheck/SC1007'],
    },
  },
  fix: 'safe',
  check(context) {
    checkScripts(context, emptyPrefixes);
  },
});
