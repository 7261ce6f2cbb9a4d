/** Real Dockerfiles as a file holds them: a line of JSON each. */
import { readJson, readText, refuse } from '../scripts/command-line.mjs';

/** A Dockerfile of a corpus. */
export interface Entry {
  /** What names it in a report; its place in the corpus where the line has none. */
  readonly id: string;
  readonly text: string;
}

/** All of a corpus. A line that is no `{ "id"?, "text" }` ends the command with its place. */
export function readCorpus(path: string): readonly Entry[] {
  return readText(path)
    .trimEnd()
    .split('\n')
    .map((line, index) => {
      const place = `${path}:${index + 1}`;
      const entry = readJson(line, place) as Partial<Entry> | null;
      if (typeof entry?.text !== 'string') return refuse(`${place} has no "text"`);
      return { id: entry.id ?? place, text: entry.text };
    });
}
