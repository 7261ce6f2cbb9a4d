/** The directives at the top of a file: `# syntax=`, `# escape=`, `# check=`. */
import { readDirectives } from '../../dockerfile/directives.ts';
import { aliasesOf, rules } from '../../rules/index.ts';
import type { Completion, Suggestion } from '../engine/protocol.ts';
import type { Place } from './place.ts';

const names: readonly Suggestion[] = [
  { label: 'syntax', kind: 'keyword', info: 'The image that reads this file.', insert: 'syntax=' },
  { label: 'check', kind: 'keyword', info: 'Which checks of the builder are left out.', insert: 'check=' },
  {
    label: 'escape',
    kind: 'keyword',
    info: 'The character that joins lines; a backtick suits paths of Windows.',
    insert: 'escape=',
  },
];

const values: Readonly<Record<string, readonly Suggestion[]>> = {
  syntax: [
    { label: 'docker/dockerfile:1', kind: 'image', info: 'The newest stable syntax.' },
    { label: 'docker/dockerfile:1-labs', kind: 'image', info: 'With what is still on trial.' },
  ],
  escape: ['`', '\\'].map((label) => ({ label, kind: 'value' })),
  check: [
    { label: 'skip', kind: 'flag', info: 'Checks to leave out, with commas in between, or all.', insert: 'skip=' },
    { label: 'error=true', kind: 'flag', info: 'A finding stops the build.' },
    { label: 'experimental', kind: 'flag', info: 'Checks on trial to run, or all.', insert: 'experimental=' },
  ],
};

/** Null where no directive can stand. */
export function directiveWords({ source }: Place, before: string, offset: number): Completion | null {
  const match = /^#[ \t]*(?:([a-z]*)|([a-z]+)[ \t]*=[ \t]*(\S*))$/i.exec(before);
  const above = source.slice(0, offset - before.length);
  if (!match || !isAllDirectives(above)) return null;
  const [, name, of = '', value = ''] = match;
  if (name !== undefined) {
    const there = new Set(readDirectives(above).directives.map((directive) => directive.name));
    return offer(
      offset,
      name,
      names.filter(({ label }) => !there.has(label)),
    );
  }
  return of.toLowerCase() === 'check'
    ? checkWords(value, offset)
    : offer(offset, value, values[of.toLowerCase()] ?? []);
}

function checkWords(value: string, offset: number): Completion | null {
  const part = value.slice(value.lastIndexOf(';') + 1);
  const [, key = '', list] = /^(\w+)=(.*)$/.exec(part) ?? [];
  if (list === undefined) return offer(offset, part, values['check'] ?? []);
  if (!/^(?:skip|experimental)$/i.test(key)) return null;
  return offer(offset, list.slice(list.lastIndexOf(',') + 1), [{ label: 'all', kind: 'value' }, ...checks()]);
}

/** The builder's checks, as far as a rule here knows them. */
function checks(): readonly Suggestion[] {
  const known = rules.flatMap(aliasesOf).filter((alias) => alias.startsWith('buildkit/'));
  return [...new Set(known)].toSorted().map((alias) => ({ label: alias.slice(alias.indexOf('/') + 1), kind: 'value' }));
}

function offer(offset: number, typed: string, suggestions: readonly Suggestion[]): Completion | null {
  return suggestions.length > 0 ? { from: offset - typed.length, suggestions } : null;
}

/** A directive acts only above everything else, comments included. */
function isAllDirectives(above: string): boolean {
  const lines = above === '' ? 0 : above.split('\n').length - 1;
  const { directives, duplicates } = readDirectives(above);
  return directives.length + duplicates.length === lines;
}
