/** Completion: the engine knows what may stand where. */
import {
  acceptCompletion,
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
  type Completion as Choice,
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
      activateOnCompletion: goesOn,
      positionInfo: besideList,
    }),
    closeBrackets(),
    keymap.of([...completionKeymap, ...closeBracketsKeymap, { key: 'Tab', run: acceptCompletion }]),
  ];
}

/** What is still to be said behind a flag or an instruction is offered at once. */
function goesOn({ apply }: Choice): boolean {
  return typeof apply === 'string' && /[ =]$/.test(apply);
}

/** Where the explanation of a choice stands: right of the list, else below or above it, inside the editor and neither on the choices nor on the line that is written. */
function besideList(view: EditorView, list: Rect, _option: Rect, info: Rect, space: Rect): { readonly style: string } {
  const right = space.right - list.right;
  if (right >= 180) return { style: `left: 100%; top: -1px; max-width: ${Math.min(right, 400)}px` };
  const width = Math.min(space.right - list.left, 400);
  const height = info.bottom - info.top;
  const line = view.coordsAtPos(view.state.selection.main.head);
  const isOverLine = line !== null && list.top < line.top;
  const below = isOverLine ? list.top - space.top < height : space.bottom - list.bottom >= height;
  return { style: `left: -1px; ${below ? 'top' : 'bottom'}: 100%; max-width: ${width}px` };
}

/** A word is being written, or the first argument of an instruction, or a directive, may begin. */
const begun = /\S$|^\s*(?:ONBUILD\s+)?[A-Z]+ $|^# $/i;

async function source(context: CompletionContext, complete: Complete): Promise<CompletionResult | null> {
  const line = context.state.doc.lineAt(context.pos);
  if (!context.explicit && !begun.test(line.text.slice(0, context.pos - line.from))) return null;
  const answer = await complete(context.pos).catch(() => null);
  // Not null: CodeMirror asks again for what was written meanwhile only where there was a result.
  if (!answer || answer.suggestions.length === 0) return { from: context.pos, options: [] };
  return {
    from: answer.from,
    validFor: /^[\w.-]*$/,
    options: answer.suggestions.map(({ label, kind, detail, info, insert }, index) => ({
      label,
      type: types[kind],
      // Of choices that fit equally well the engine's order holds.
      boost: -index / 1000,
      ...(detail !== undefined && { detail }),
      ...(info !== undefined && { info }),
      ...(insert !== undefined && { apply: insert }),
    })),
  };
}
