/** What happens to every page once it is built: its tables get names, its styles become those it uses, quotes go that nothing needs, and it gets its policy. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withPolicy } from './content-security-policy.ts';
import { withNamedTables } from './named-tables.ts';
import { withPlainAttributes } from './plain-attributes.ts';
import { withUsedStyles, wordsOf, type Script, type Scripts } from './used-styles.ts';

function scriptsIn(root: string, files: readonly string[]): Scripts {
  const paths = new Map(files.filter((file) => file.endsWith('.js')).map((file) => [basename(file), join(root, file)]));
  const known = new Map<string, Script>();
  return (file) => {
    const path = paths.get(file);
    if (path === undefined || known.has(file)) return known.get(file);
    const text = readFileSync(path, 'utf8');
    const script = { words: new Set(wordsOf(text)), adopts: text.includes('adoptedStyleSheets') };
    known.set(file, script);
    return script;
  };
}

export function finishedPages(): AstroIntegration {
  return {
    name: 'finished-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        // Files of the examples are downloads: they stay as they are.
        const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
          (file) => !/^examples\b/.test(file),
        );
        const scripts = scriptsIn(root, files);
        for (const file of files.filter((each) => each.endsWith('.html'))) {
          const path = join(root, file);
          const page = withUsedStyles(withNamedTables(readFileSync(path, 'utf8')), scripts);
          writeFileSync(path, withPolicy(withPlainAttributes(page)));
        }
      },
    },
  };
}
