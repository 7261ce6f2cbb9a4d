import { defineRule } from '../define.ts';
import { contextSources, sourceText } from './copy-sources.ts';
import { cleanPath } from './ignore-patterns.ts';

/** The builder sees the build context, and nothing above it. */
export default defineRule({
  id: 'no-source-outside-context',
  property: 'syntax',
  practice: null,
  severity: 'error',
  recommended: true,
  why: 'copies something else, or fails',
  since: '0.1.0',
  summary: 'Sources cannot leave the build context',
  about: { instructions: ['COPY', 'ADD'] },
  messages: {
    outside: {
      text: '`{path}` leads out of the build context, so the builder cuts the dots off and looks inside it. Build with a context further up, or give it one of its own with `--build-context`.',
      aliases: ['dockerfilelint/add_src_invalid'],
    },
  },
  fix: 'none',
  check({ stages, report }) {
    for (const stage of stages) {
      for (const copy of stage.withTriggers('COPY', 'ADD')) {
        for (const source of contextSources(copy)) {
          const path = sourceText(source);
          // What a variable brings behind the dots does not lead back inside.
          const known = path.split('$', 1)[0]!.replaceAll('\\', '/');
          const cut = known === path ? known : known.slice(0, known.lastIndexOf('/') + 1);
          if (cut.includes('..') && /^\.\.(?:\/|$)/.test(cleanPath(cut))) report('outside', source, { path });
        }
      }
    }
  },
});
