import { defineRule } from '../../define.ts';
import { bracketLists } from './checks/bracket-lists.ts';
import { checkScripts } from './checks/run.ts';

export default defineRule({
  id: 'no-list-in-brackets',
  property: 'syntax',
  practice: null,
  severity: 'error',
  recommended: true,
  why: 'other files are meant than those that are found',
  since: '0.1.0',
  summary: 'Brackets hold characters, not a list of words',
  about: { instructions: ['RUN'] },
  messages: {
    list: {
      text: '`{written}` stands for one character out of these, not for one of the words, so `{first}` is not meant. Write the paths one by one.',
      aliases: [],
    },
  },
  fix: 'review',
  check(context) {
    checkScripts(context, bracketLists);
  },
});
