/** What may stand at a place of a Dockerfile. */
import type { CheckOptions } from '../../checker/types.ts';
import { INSTRUCTIONS, MOUNT_TYPES, flagSpec, type FlagSpec } from '../../dockerfile/instructions.ts';
import { imageNames } from '../../model/base-images/table.ts';
import type { Variable } from '../../model/types.ts';
import type { Completion, Suggestion } from '../engine/protocol.ts';
import { accounts } from './accounts.ts';
import { argumentWords } from './argument-words.ts';
import { directiveWords } from './directive-words.ts';
import { flagSuggestion } from './flag-words.ts';
import { placeOf, variablesAt, type Place } from './place.ts';
import { platformWords } from './platform-words.ts';

/** Null where the checker has nothing to offer. */
export function complete(source: string, offset: number, options: CheckOptions): Completion | null {
  const place = placeOf(source, offset, options);
  const before = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset);
  for (const offer of [directiveWords, variables, flagValues, flags, images, argumentWords, keywords]) {
    const found = offer(place, before, offset);
    if (found) return found;
  }
  return null;
}

/** An offer for the word that ends at the caret and is `length` long. */
function from(offset: number, length: number, suggestions: readonly Suggestion[]): Completion {
  return { from: offset - length, suggestions };
}

/** Those of the file first. */
function variables(place: Place, before: string, offset: number): Completion | null {
  const match = /\$(\{?)(\w*)$/.exec(before);
  if (!match) return null;
  const [, brace = '', name = ''] = match;
  const all = [...variablesAt(place).values()];
  const inOrder = [...all.filter(({ source }) => source), ...all.filter(({ source }) => !source)];
  const suggestions = inOrder.map((variable): Suggestion => ({
    label: variable.name,
    kind: 'variable',
    detail: inShort(variable),
    ...(brace !== '' && { insert: `${variable.name}}` }),
  }));
  return from(offset, name.length, suggestions);
}

function inShort({ value, from: origin }: Variable): string {
  if (value.kind === 'unknown' && origin === 'predefined') return 'by the builder';
  const text = value.kind === 'unknown' ? 'unknown' : value.text;
  const short = text.length > 30 ? `${text.slice(0, 30)}…` : text;
  return value.kind === 'default' ? `default ${short}` : short;
}

function flagValues(place: Place, before: string, offset: number): Completion | null {
  const { model, stage, instruction } = place;
  const match = /(?:^|\s)--([\w-]+)=(\S*)$/.exec(before);
  const spec = match && instruction ? flagSpec(instruction.name, match[1] ?? '') : undefined;
  if (!match || !spec) return null;
  const typed = match[2] ?? '';
  if (spec.options) return mountOptions(spec, typed, offset, () => stageNames(model, stage));
  if (spec.name === 'from') return from(offset, typed.length, stageNames(model, stage));
  if (spec.name === 'platform') return from(offset, typed.length, platformWords);
  if (spec.name === 'chown') return from(offset, typed.length, accounts(place));
  return spec.choices ? from(offset, typed.length, values(spec.choices)) : null;
}

function mountOptions(
  spec: FlagSpec,
  typed: string,
  offset: number,
  stages: () => readonly Suggestion[],
): Completion | null {
  const part = typed.slice(typed.lastIndexOf(',') + 1);
  const equals = part.indexOf('=');
  const type = /(?:^|,)type=(\w+)/.exec(typed)?.[1] ?? 'bind';
  const options = spec.options ?? [];
  if (equals === -1) {
    const known = options.filter(({ types }) => types === null || types.includes(type));
    return from(
      offset,
      part.length,
      known.map(({ names: [name = ''], value, docs }): Suggestion => ({
        label: name,
        kind: 'flag',
        info: docs,
        insert: value === 'boolean' ? name : `${name}=`,
      })),
    );
  }
  const key = part.slice(0, equals);
  const length = part.length - equals - 1;
  if (key === 'type') return from(offset, length, values(MOUNT_TYPES));
  if (key === 'from') return from(offset, length, stages());
  const choices = options.find(({ names }) => names.includes(key))?.choices;
  return choices ? from(offset, length, values(choices)) : null;
}

function flags({ instruction, source }: Place, before: string, offset: number): Completion | null {
  const match = /(?:^|\s)(--[\w-]*)$/.exec(before);
  if (!match || !instruction) return null;
  const typed = match[1] ?? '';
  const start = offset - typed.length;
  // Behind the first argument a word with dashes is no flag of the instruction.
  if (instruction.argument.text !== '' && instruction.argument.start < start) return null;
  const specs = INSTRUCTIONS.get(instruction.name)?.flags ?? [];
  const used = new Set(instruction.flags.filter((flag) => flag.start !== start).map(({ name }) => name));
  const equals = source[offset] === '=' ? '' : '=';
  const suggestions = specs
    .filter(({ name, repeatable }) => repeatable || !used.has(name))
    .map((spec) => flagSuggestion(spec, equals));
  return suggestions.length > 0 ? from(offset, typed.length, suggestions) : null;
}

function images({ model, stage, instruction }: Place, before: string, offset: number): Completion | null {
  if (instruction?.name !== 'FROM') return null;
  const match = /^\s*FROM\s+(?:--\S+\s+)*(\S*)$/i.exec(before);
  if (!match) return /^\s*FROM\s+(?:--\S+\s+)*\S+\s+(\w*)$/i.test(before) ? as(before, offset) : null;
  const typed = match[1] ?? '';
  const table = ['scratch', ...imageNames()].map((label): Suggestion => ({ label, kind: 'image' }));
  return from(offset, typed.length, [...stageNames(model, stage), ...table]);
}

function as(before: string, offset: number): Completion {
  const typed = /(?<!\w)\w*$/.exec(before)?.[0] ?? '';
  return from(offset, typed.length, [{ label: 'AS', kind: 'keyword', info: 'Names the stage.', insert: 'AS ' }]);
}

/** Named stages above the one at the caret. */
function stageNames(model: Place['model'], stage: Place['stage']): readonly Suggestion[] {
  const above = model.stages.filter(({ index }) => stage === null || index < stage.index);
  return above.flatMap(({ name, imageValue }): Suggestion[] =>
    name === null
      ? []
      : [{ label: name, kind: 'stage', detail: imageValue.kind === 'unknown' ? 'stage' : `stage, ${imageValue.text}` }],
  );
}

function values(choices: readonly string[]): readonly Suggestion[] {
  return choices.map((label) => ({ label, kind: 'value' }));
}

function keywords({ instruction, source }: Place, before: string, offset: number): Completion | null {
  const match = /^\s*(ONBUILD\s+)?([A-Za-z]*)$/i.exec(before);
  if (!match) return null;
  const typed = match[2] ?? '';
  const start = offset - typed.length;
  // A continued line, or the text of a heredoc, begins no instruction.
  if (
    instruction &&
    instruction.keyword.start !== start &&
    instruction.start < start &&
    !atKeyword(source, instruction.start, start)
  )
    return null;
  const lower = typed !== '' && typed === typed.toLowerCase();
  return from(
    offset,
    typed.length,
    [...INSTRUCTIONS.values()]
      .filter(({ name, deprecated }) => deprecated === null && (match[1] === undefined || !notKept.has(name)))
      .map(({ name, docs }): Suggestion => {
        const label = lower ? name.toLowerCase() : name;
        return { label, kind: 'keyword', info: docs, insert: `${label} ` };
      }),
  );
}

/** What ONBUILD refuses to keep. */
const notKept = new Set(['FROM', 'ONBUILD']);

/** Behind `ONBUILD ` another keyword may stand. */
function atKeyword(source: string, start: number, offset: number): boolean {
  return /^ONBUILD\s+$/i.test(source.slice(start, offset));
}
