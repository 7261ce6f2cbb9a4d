/** Our examples as links: without a script each opens the checker with its text. */
import { exampleNames } from '../examples.ts';
import { checkerHref } from '../links.ts';
import { h, type Markup } from '../markup/markup.ts';

/** One link an example, in their order. */
export function exampleLinks(): readonly Markup[] {
  return exampleNames.map(({ id, name }) =>
    h('a', { href: checkerHref(`example=${id}`), 'data-action': 'example', 'data-example': id }, name),
  );
}
