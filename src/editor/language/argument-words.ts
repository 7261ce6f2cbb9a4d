/** What may stand as the argument of an instruction that takes one of few words. */
import { INSTRUCTIONS } from '../../dockerfile/instructions.ts';
import { signalNames } from '../../rules/signals/names.ts';
import type { Completion, Suggestion } from '../engine/protocol.ts';
import { accounts } from './accounts.ts';
import { flagSuggestion } from './flag-words.ts';
import type { Place } from './place.ts';
import { shells } from './shells.ts';

const words: Readonly<Record<string, (place: Place) => readonly Suggestion[]>> = {
  STOPSIGNAL: signals,
  HEALTHCHECK: healthcheck,
  SHELL: shells,
  USER: accounts,
};

/** Null where the caret is not in the first word behind such an instruction. */
export function argumentWords(place: Place, _before: string, offset: number): Completion | null {
  const { instruction, source } = place;
  const offer = instruction && words[instruction.name];
  if (!offer) return null;
  const behind = source.slice(instruction.keyword.end, offset);
  const typed = /^(?:\s+--\S+)*[ \t]+(.*)$/s.exec(behind.replace(/[\\`][ \t]*\r?\n/g, '  '))?.[1];
  const isList = instruction.name === 'SHELL';
  if (typed === undefined || typed.startsWith('--') || (!isList && /[\s:]/.test(typed))) return null;
  const suggestions = offer(place);
  if (suggestions.length === 0) return null;
  return {
    from: offset - typed.length,
    suggestions: isList ? suggestions.map(withoutRest(source, offset)) : suggestions,
  };
}

/** The editor closes brackets and quotes as they are typed: what stands behind the caret is not written again. */
function withoutRest(source: string, offset: number): (suggestion: Suggestion) => Suggestion {
  const rest = /^["\]]*/.exec(source.slice(offset, offset + 2))?.[0] ?? '';
  return (suggestion) =>
    rest !== '' && suggestion.label.endsWith(rest)
      ? { ...suggestion, insert: suggestion.label.slice(0, -rest.length) }
      : suggestion;
}

/** The default first. KILL and STOP are left out: no process can answer them. */
function signals(): readonly Suggestion[] {
  const others = signalNames.filter((name) => !['TERM', 'KILL', 'STOP'].includes(name));
  return [
    { label: 'SIGTERM', kind: 'value', detail: 'default' },
    ...others.map((name): Suggestion => ({ label: `SIG${name}`, kind: 'value' })),
  ];
}

function healthcheck({ instruction }: Place): readonly Suggestion[] {
  const used = new Set(instruction?.flags.map(({ name }) => name));
  const flags = INSTRUCTIONS.get('HEALTHCHECK')?.flags.filter(({ name }) => !used.has(name)) ?? [];
  return [
    {
      label: 'CMD',
      kind: 'keyword',
      info: 'Runs a command: exit code 0 is healthy, 1 is not.',
      insert: 'CMD ',
    },
    ...(used.size === 0
      ? [{ label: 'NONE', kind: 'keyword', info: 'Turns off the check that the base image brings.' } as const]
      : []),
    ...flags.map((spec) => flagSuggestion(spec)),
  ];
}
