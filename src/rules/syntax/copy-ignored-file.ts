import { defineRule } from '../define.ts';
import { contextSources } from './copy-sources.ts';
import { cleanPath, readIgnorePatterns } from './ignore-patterns.ts';

/** What `.dockerignore` leaves out is not in the build context. */
export default defineRule({
  id: 'copy-ignored-file',
  property: 'syntax',
  practice: 'dockerignore',
  severity: 'warning',
  recommended: true,
  why: 'does not build, or copies nothing',
  since: '0.1.0',
  summary: 'COPY or ADD of a file that .dockerignore excludes',
  about: { instructions: ['COPY', 'ADD'] },
  messages: {
    ignored: {
      text: '`.dockerignore` leaves `{path}` out of the build context, so it is not there to be copied. Copy something else, or change `.dockerignore`.',
      aliases: ['buildkit/CopyIgnoredFile'],
    },
  },
  fix: 'none',
  check({ stages, dockerignore, report, unknown }) {
    if (dockerignore === null) return;
    const patterns = readIgnorePatterns(dockerignore);
    if (patterns.exceptions) return;
    for (const stage of stages) {
      for (const copy of stage.instructions('COPY', 'ADD')) {
        for (const source of contextSources(copy)) {
          const value = source.json ? { kind: 'known' as const, text: source.value } : stage.resolve(source.text, copy);
          if (value.kind === 'unknown') {
            unknown(source, value.why);
            continue;
          }
          const path = cleanPath(`/${value.text}`);
          const isIgnored = path === '' ? patterns.all : patterns.matches(path);
          if (isIgnored) report('ignored', source, { path: value.text });
        }
      }
    }
  },
});
