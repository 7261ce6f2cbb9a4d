/**
 * Tells the components inside a `<Practice>` which practice they belong to, and puts `<CheckedBy>` before its sources.
 * Writers name the practice once; an Astro component cannot ask for its parent.
 */
import type { Parents } from 'hast';
import type { HastPluginEntry } from 'satteri';

const inside = ['Runtimes', 'Runtime', 'Evidence', 'Verify', 'Sources'];

interface JsxElement {
  readonly name?: string | null;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
}

function idOf(practice: JsxElement): string | null {
  const id = practice.attributes?.find(({ type, name }) => type === 'mdxJsxAttribute' && name === 'id');
  return typeof id?.value === 'string' ? id.value : null;
}

export const practiceContext: HastPluginEntry = {
  name: 'practice-context',
  mdxJsxFlowElement: {
    filter: inside,
    visit(node, context) {
      let above: Readonly<Parents> | undefined = context.parent(node);
      while (above !== undefined && !('name' in above && above.name === 'Practice')) above = context.parent(above);
      const id = above && idOf(above);
      if (!id) return;
      if (node.name === 'Sources') {
        const attributes = [{ type: 'mdxJsxAttribute' as const, name: 'practice', value: id }];
        context.insertBefore(node, { type: 'mdxJsxFlowElement', name: 'CheckedBy', attributes, children: [] });
      }
      context.setProperty(node, 'practice', id);
    },
  },
};

const short = 30;

/** Code in a sentence does not break, so that `--flag` never splits after its first dash; long code has to. */
export const longCode: HastPluginEntry = {
  name: 'long-code',
  element: {
    filter: ['code'],
    visit(node, context) {
      const above = context.parent(node);
      if (above !== undefined && 'tagName' in above && above.tagName === 'pre') return;
      if (context.textContent(node).length > short) context.setProperty(node, 'className', ['long']);
    },
  },
};
