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
import { keymap, type EditorView, type Rect } from '@codemirror/view';
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
    autocompletion({
      override: [(context) => source(context, complete)],
      icons: false,
      activateOnTyping: true,
      positionInfo: besideList,
    }),
    closeBrackets(),
    keymap.of([...completionKeymap, ...closeBracketsKeymap, { key: 'Tab', run: acceptCompletion }]),
  ];
}

/** Where the explanation of a choice stands: right of the list, or below it, inside the editor and never on the choices. */
function besideList(_view: EditorView, list: Rect, _option: Rect, info: Rect, space: Rect): { readonly style: string } {
  const right = space.right - list.right;
  if (right >= 180) return { style: `left: 100%; top: -1px; max-width: ${Math.min(right, 400)}px` };
  const width = Math.min(space.right - list.left, 400);
  const below = space.bottom - list.bottom >= info.bottom - info.top;
  return { style: `left: -1px; ${below ? 'top' : 'bottom'}: 100%; max-width: ${width}px` };
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
