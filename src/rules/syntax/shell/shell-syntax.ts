import { defineRule } from '../../define.ts';
import { shellSyntax } from './checks/syntax.ts';
import { checkShellText } from './checks/run.ts';

export default defineRule({
  id: 'shell-syntax',
  property: 'syntax',
  practice: null,
  severity: 'error',
  recommended: true,
  why: 'the build stops here, or the command is not the one that is meant',
  since: '0.1.0',
  summary: 'Write shell text that a shell can read',
  about: { instructions: ['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK'] },
  yieldsTo: ['malformed-exec-form', 'parse-error', 'unknown-instruction', 'no-trailing-comment'],
  messages: {
    'unclosed-quote': {
      text: 'The quote {quote} that opens here is never closed, so the shell cannot read the command. Close it, or write a backslash before it if it is text.',
      aliases: ['shellcheck/SC1072', 'shellcheck/SC1073'],
    },
    'unclosed-substitution': {
      text: 'The {what} that begins here is never closed, so the shell cannot read the command. Close it.',
      aliases: ['shellcheck/SC1072', 'shellcheck/SC1073'],
    },
    'unclosed-if': {
      text: 'The `if` that begins here is never closed, so the shell cannot read the script. Add `fi` at its end; if it is there already, put `;` in front of it.',
      aliases: ['shellcheck/SC1046', 'shellcheck/SC1047', 'shellcheck/SC1072', 'shellcheck/SC1073'],
    },
    'unclosed-loop': {
      text: 'The `{keyword}` loop that begins here is never closed, so the shell cannot read the script. Add `done` at its end; if it is there already, put `;` in front of it.',
      aliases: ['shellcheck/SC1061', 'shellcheck/SC1062', 'shellcheck/SC1072', 'shellcheck/SC1073'],
    },
    'unclosed-group': {
      text: 'A `{closing}` is missing before this place. If it is there already, put `;` in front of it.',
      aliases: ['shellcheck/SC1056', 'shellcheck/SC1072', 'shellcheck/SC1073'],
    },
    'missing-do': {
      text: 'A loop needs `; do` before its commands. Without it the shell cannot read the script.',
      aliases: ['shellcheck/SC1058', 'shellcheck/SC1072', 'shellcheck/SC1073'],
    },
    'missing-then': {
      text: 'An `if` needs `; then` before its commands. Without it the shell cannot read the script.',
      aliases: ['shellcheck/SC1049', 'shellcheck/SC1050', 'shellcheck/SC1072', 'shellcheck/SC1073'],
    },
    'missing-command': {
      text: 'A command is missing after `{after}`. Add it, or take one of the operators out.',
      aliases: ['shellcheck/SC1072'],
    },
    'background-separator': {
      text: '`&` ends a command already, so `;` after it is an error. Leave one of them out, or write `&&`.',
      aliases: ['shellcheck/SC1045'],
    },
    'misplaced-parenthesis': {
      text: 'The shell cannot read on at this parenthesis. Put quotes around it if it is text; a function is written `name() { …; }`.',
      aliases: [
        'shellcheck/SC1065',
        'shellcheck/SC1088',
        'shellcheck/SC1064',
        'shellcheck/SC1072',
        'shellcheck/SC1073',
      ],
    },
    'misplaced-word': {
      text: 'The shell cannot read on at `{word}`: nothing before it asks for it. Put `;` in front, close what is open, or put quotes around it if it is text.',
      aliases: ['shellcheck/SC1089'],
    },
    unparsable: {
      text: 'The shell cannot read this: {detail}. The build stops here. Correct it, or put quotes around it if it is text.',
      aliases: ['shellcheck/SC1072', 'shellcheck/SC1073'],
    },
    'else-if': {
      text: '`else if` opens a second `if` that needs a `fi` of its own. Write `elif`.',
      aliases: ['shellcheck/SC1075'],
    },
    'bracket-space': {
      text: '`{bracket}` is a command and needs a blank after it; without one the shell looks for a program of that whole name.',
      aliases: ['shellcheck/SC1035'],
    },
    'unclosed-test': {
      text: '`[` takes `]` as its last word, and it is missing here: `[` prints an error and the test is false. Write `]` with a blank before it.',
      aliases: ['shellcheck/SC1020', 'shellcheck/SC1080', 'shellcheck/SC1072', 'shellcheck/SC1073'],
    },
    'bang-space': {
      text: 'Put a blank between the exclamation mark and `{word}`; without one the shell looks for a program of that whole name.',
      aliases: ['shellcheck/SC1035'],
    },
    'assigned-expansion': {
      text: '`{written}` is replaced by its value before the shell looks for an assignment, so this runs a command. Leave the dollar sign out.',
      aliases: ['shellcheck/SC2281'],
    },
    'spaced-assignment': {
      text: 'With blanks around the equals sign this runs a command named `{name}`. Leave the blanks out, or write `[ … ]` to compare.',
      aliases: ['shellcheck/SC2283'],
    },
    'spaced-declaration': {
      text: 'With blanks around the equals sign `{builtin}` takes it for a name of its own. Leave the blanks out.',
      aliases: ['shellcheck/SC2290'],
    },
    'keyword-case': {
      text: 'Keywords are written in lower case; `{written}` is the name of a program here. Write `{keyword}`.',
      aliases: ['shellcheck/SC1081'],
    },
    'loop-variable': {
      text: 'A loop takes the name of its variable, not its value. Write `{name}` in place of `{written}`.',
      aliases: ['shellcheck/SC1086'],
    },
    'double-equals': {
      text: 'The second equals sign is part of the value of `{name}`. Write one, or `[ … ]` to compare.',
      aliases: ['shellcheck/SC1097'],
    },
    'acute-accent': {
      text: 'This is an acute accent and no backtick, so the shell takes it for text. Write `$(…)`.',
      aliases: ['shellcheck/SC1077'],
    },
    'no-break-space': {
      text: 'This is a no-break space, which the shell takes for a letter. Write a blank.',
      aliases: ['shellcheck/SC1018'],
    },
  },
  fix: 'none',
  differences: {
    shellcheck:
      '`else` and `if` on lines of their own are fine, although the lines are joined before a shell reads them; SC1075 is reported there by ShellCheck. An ignore for any of the codes of a message silences it.',
  },
  check(context) {
    checkShellText(context, shellSyntax);
  },
});
