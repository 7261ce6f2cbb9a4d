/** Completion: the engine knows what may stand where. */
import {
  acceptCompletion,
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import type { Completion } from '../engine/protocol.ts';

export type Complete = (offset: number) => Promise<Completion | null>;

const types = {
  keyword: 'keyword',
  flag: 'property',
  stage: 'class',
  variable: 'variable',
  image: 'namespace',
  value: 'constant',
} as const;

export function completion(complete: Complete): Extension {
  return [
    autocompletion({ override: [(context) => source(context, complete)], icons: false, activateOnTyping: true }),
    closeBrackets(),
    keymap.of([...completionKeymap, ...closeBracketsKeymap, { key: 'Tab', run: acceptCompletion }]),
  ];
}

async function source(context: CompletionContext, complete: Complete): Promise<CompletionResult | null> {
  const before = context.matchBefore(/[\w.${}/:@=-]+/);
  if (!context.explicit && !before) return null;
  const answer = await complete(context.pos).catch(() => null);
  if (context.aborted || !answer || answer.suggestions.length === 0) return null;
  return {
    from: answer.from,
    validFor: /^[\w.-]*$/,
    options: answer.suggestions.map(({ label, kind, detail, info, insert }) => ({
      label,
      type: types[kind],
      ...(detail !== undefined && { detail }),
      ...(info !== undefined && { info }),
      ...(insert !== undefined && { apply: insert }),
    })),
  };
}
