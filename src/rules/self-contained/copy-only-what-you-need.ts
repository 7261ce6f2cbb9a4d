import { joinWorkdir } from '../../model/workdir.ts';
import { defineRule } from '../define.ts';

export default defineRule({
  id: 'copy-only-what-you-need',
  property: 'self-contained',
  practice: 'dockerignore',
  severity: 'info',
  recommended: false,
  why: 'COPY . . with a .dockerignore is normal',
  since: '0.1.0',
  summary: 'Copy named files instead of the whole context',
  about: { instructions: ['COPY', 'ADD'] },
  messages: {
    context: {
      text: '`{source}` is all that lies in the build context, also what nobody meant to ship: the history, keys, local settings. Name the files and directories the program needs.',
      aliases: ['sonar/S6470', 'dockle/DKL-LI-0003'],
    },
  },
  fix: 'none',
  differences: {
    sonar:
      'Ours is silent where a `.dockerignore` is given that keeps `.git` and `.env` out. Patterns such as `package*.json` are no findings.',
  },
  check({ stages, dockerignore, report }) {
    if (dockerignore !== null && isCareful(dockerignore)) return;
    for (const stage of stages) {
      if (!stage.isTarget) continue;
      for (const copy of stage.instructions('COPY', 'ADD')) {
        if (copy.flags.some(({ name }) => name === 'from')) continue;
        for (const source of copy.sources) {
          const path = source.json ? source.value : source.value.replace(/["']/g, '');
          if (isWholeContext(path)) report('context', source, { source: path });
        }
      }
    }
  },
});

function isWholeContext(path: string): boolean {
  if (path === '' || /[$:]/.test(path)) return false;
  return /^(?:\.\/)?\*(?:\.\*|\/)?$/.test(path) || joinWorkdir('/', path, false) === '/';
}

/** Keeps `.git` and `.env` out, or lets in what is named only. */
function isCareful(dockerignore: string): boolean {
  const patterns = dockerignore.split('\n').map((line) =>
    line
      .trim()
      .replace(/^(?:\*\*\/|\/)/, '')
      .replace(/\/$/, ''),
  );
  if (patterns.some((pattern) => pattern === '*' || pattern === '**')) return true;
  const has = (name: RegExp) => patterns.some((pattern) => name.test(pattern));
  return has(/^\.git\*?$|^\.\*$/) && has(/^\.env\*?$|^\.\*$/);
}
