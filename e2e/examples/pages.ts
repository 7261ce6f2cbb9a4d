/** What the property pages say of each practice's runtimes and examples. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Runtime } from './load.ts';

/** One practice as its page has it. */
export interface PracticeOnPage {
  readonly runtimes: ReadonlySet<Runtime>;
  /** Folders that a tab shows. */
  readonly examples: ReadonlySet<string>;
}

const root = join(import.meta.dirname, '../../content/properties');

/** All practices by id, read from the sections of the pages. */
export function practicesOnPages(): ReadonlyMap<string, PracticeOnPage> {
  const pages = new Map<string, PracticeOnPage>();
  if (!existsSync(root)) return pages;
  for (const name of readdirSync(root).filter((file) => file.endsWith('.mdx'))) {
    for (const section of readFileSync(join(root, name), 'utf8').split('<Practice ').slice(1)) {
      const id = /id="([^"]+)"/.exec(section)?.[1];
      const runtimes = [...section.matchAll(/<Runtime name="([^"]+)"/g)].map(([, runtime]) => runtime as Runtime);
      const examples = [...section.matchAll(/<Runtime [^>]*examples="([^"]+)"/g)].flatMap(([, list]) =>
        list!.split(' '),
      );
      if (id) pages.set(id, { runtimes: new Set(runtimes), examples: new Set(examples) });
    }
  }
  return pages;
}
