/** Buttons of the checker. What one does when it is used is its `data-action`. */
import { h, type Attribute, type Child, type Markup } from '../markup/markup.ts';

/** `act` is a word in a line of text, the others are buttons by their looks. */
type Look = 'act' | 'button' | 'button quiet' | 'button primary';

/** `button('act', 'close', {}, 'Close')`. */
export function button(
  look: Look,
  action: string,
  attributes: Readonly<Record<string, Attribute>>,
  ...words: readonly Child[]
): Markup {
  return h('button', { type: 'button', class: look, 'data-action': action, ...attributes }, ...words);
}
