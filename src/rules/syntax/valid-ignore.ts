import { defineRule } from '../define.ts';

/** An ignore comment that cannot do what it says. The engine, which reads these comments, reports. */
export default defineRule({
  id: 'valid-ignore',
  property: 'syntax',
  practice: null,
  severity: 'warning',
  recommended: true,
  why: 'the comment does not do what it says',
  since: '0.1.0',
  summary: 'Write ignore comments that work and say why',
  about: { file: true },
  messages: {
    unknownRule: {
      text: 'No rule is called `{name}`, and no other tool has such a code, so this comment silences nothing for it.{hint}',
      aliases: [],
    },
    unknownScope: {
      text: '`{name}` is not understood, so this comment silences nothing. Write `ignore` above an instruction or one of its lines, `ignore-stage` above a `FROM`, or `ignore-file`.',
      aliases: [],
    },
    noRule: {
      text: 'This comment names no rule, so it silences nothing. Write `module-container {scope} RULE: reason`.',
      aliases: [],
    },
    noReason: {
      text: 'This comment does not say why, so the next reader cannot tell whether it is still needed. Add the reason after a colon.',
      aliases: [],
    },
    noPlace: {
      text: 'This comment is above nothing it could be about, so it silences nothing. Put it directly above {place}.',
      aliases: [],
    },
  },
  fix: 'none',
  check() {
    // Nothing to do here: see src/checker/ignores/report.ts.
  },
});
