/**
 * Markup as plain data, so that the same view is printed as HTML at build time and patched into the page
 * by the element. Text is always text: nothing in a Dockerfile, a link or a message can become an element.
 */
import { escapeHtml } from '../../site/inline.ts';

/** An attribute: `true` is an empty attribute, null and false leave it out. */
export type Attribute = string | number | boolean | null | undefined;

export interface Markup {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly children: readonly Child[];
}

/** Null, false and '' print nothing. */
export type Child = Markup | string | null | false;

/** `h('p', { class: 'x' }, 'text', h('b', {}, 'more'))`; `key` names a child across two renderings. */
export function h(tag: string, attributes: Readonly<Record<string, Attribute>>, ...children: readonly Child[]): Markup {
  return { tag, attributes, children };
}

const voidTags = new Set(['input', 'br', 'hr', 'img', 'path', 'circle']);
/** Their value is a property, no attribute; an option says that it is selected. */
const withoutValue = new Set(['select', 'textarea']);

/** Prints markup as HTML. Attributes named `key` are not printed. */
export function toHtml(child: Child): string {
  if (child === null || child === false) return '';
  if (typeof child === 'string') return escapeHtml(child);
  const attributes = Object.entries(child.attributes)
    .filter(([name]) => name !== 'key' && !(name === 'value' && withoutValue.has(child.tag)))
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`))
    .join('');
  const open = `<${child.tag}${attributes}>`;
  if (voidTags.has(child.tag) && child.children.length === 0)
    return child.tag === 'path' || child.tag === 'circle' ? `${open.slice(0, -1)}/>` : open;
  return `${open}${child.children.map(toHtml).join('')}</${child.tag}>`;
}
