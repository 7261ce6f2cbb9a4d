import { parse } from '../../src/dockerfile/parse.ts';
import { expand, expandHeredoc, expandWords } from '../../src/dockerfile/variables.ts';
import { violations } from './invariants.ts';

/** Throws where reading a text throws or loses something. */
export function checkText(text: string): void {
  const file = parse(text);
  const found = violations(file);
  if (found.length > 0) throw new Error(found.join('\n'));
  for (const lookup of [unset, unknown, set]) {
    expand(text, lookup, file.escape);
    expandWords(text, lookup, file.escape);
    expandHeredoc(text, lookup);
  }
}

const unset = () => ({ kind: 'unset' }) as const;
const unknown = () => ({ kind: 'unknown' }) as const;
const set = (name: string) => ({ kind: 'set', value: ` ${name} *?\\` }) as const;
