import { defineRule } from '../define.ts';

/** An ignore comment of ours that silences nothing. Only the engine knows, so the engine reports. */
export default defineRule({
  id: 'no-unused-ignore',
  property: 'syntax',
  practice: null,
  severity: 'warning',
  recommended: true,
  why: 'a stale ignore hides the next mistake',
  since: '0.1.0',
  summary: 'Remove ignore comments that silence nothing',
  about: { file: true },
  messages: {
    unused: {
      text: 'Nothing here breaks `{name}`, so this comment is stale and would hide a later mistake. Remove the name.',
      aliases: [],
    },
  },
  fix: 'safe',
  check() {
    // Nothing to do here: see src/checker/ignores/report.ts.
  },
});
