/**
 * Brings a part of the page to a piece of markup. Nodes that stay the same stay in place, so focus, selection
 * and open `details` survive; a child with a `key` keeps its node when it moves.
 */
import type { Attribute, Child, Markup } from './markup.ts';

const rendered = new WeakMap<Element, Markup>();
const svgNamespace = 'http://www.w3.org/2000/svg';

/** Makes the children of `parent` those of `children`. */
export function patch(parent: Element, children: readonly Child[]): void {
  const wanted = children.filter(
    (child): child is Markup | string => child !== null && child !== false && child !== '',
  );
  const keyed = keyedNodes(parent);
  const keys = new Set(wanted.map((child) => (typeof child === 'string' ? undefined : child.attributes['key'])));
  let current: ChildNode | null = parent.firstChild;
  for (const child of wanted) {
    // What is left out goes first, else everything behind it would be moved.
    while (current && isLeftOut(current, keys)) current = removed(current);
    const node = nodeFor(child, current, keyed, parent);
    if (node === current) {
      current = node.nextSibling;
      continue;
    }
    parent.insertBefore(node, current);
  }
  while (current) current = removed(current);
}

function isLeftOut(node: ChildNode, keys: ReadonlySet<Attribute>): boolean {
  const key = node instanceof Element ? rendered.get(node)?.attributes['key'] : undefined;
  return key !== undefined && !keys.has(key);
}

/** Takes a node out and gives the one behind it. */
function removed(node: ChildNode): ChildNode | null {
  const next = node.nextSibling;
  node.remove();
  return next;
}

function keyedNodes(parent: Element): Map<string, Element> {
  const nodes = new Map<string, Element>();
  for (const node of parent.children) {
    const key = rendered.get(node)?.attributes['key'];
    if (typeof key === 'string') nodes.set(key, node);
  }
  return nodes;
}

function nodeFor(
  child: Markup | string,
  current: ChildNode | null,
  keyed: Map<string, Element>,
  parent: Element,
): ChildNode {
  if (typeof child === 'string') {
    if (current?.nodeType !== Node.TEXT_NODE) return document.createTextNode(child);
    if (current.nodeValue !== child) current.nodeValue = child;
    return current;
  }
  const key = child.attributes['key'];
  const known = typeof key === 'string' ? keyed.get(key) : reusable(child, current);
  if (known?.localName === child.tag) {
    update(known, child);
    return known;
  }
  return create(child, parent);
}

function reusable(child: Markup, current: ChildNode | null): Element | undefined {
  if (!(current instanceof Element) || current.localName !== child.tag) return undefined;
  return rendered.get(current)?.attributes['key'] === undefined ? current : undefined;
}

function create(markup: Markup, parent: Element): Element {
  const namespace = markup.tag === 'svg' || parent.namespaceURI === svgNamespace ? svgNamespace : parent.namespaceURI;
  const element = document.createElementNS(namespace, markup.tag);
  update(element, markup);
  return element;
}

function update(element: Element, markup: Markup): void {
  const before = rendered.get(element);
  if (before === markup) return;
  const names = before ? Object.keys(before.attributes) : element.getAttributeNames();
  for (const name of names) if (!(name in markup.attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(markup.attributes)) setAttribute(element, name, value);
  rendered.set(element, markup);
  if (markup.attributes['data-foreign'] === undefined && !hasSameChildren(before, markup))
    patch(element, markup.children);
  setValue(element, markup.attributes['value']);
}

/** Whether the children are the very same: then they stand there already. */
function hasSameChildren(before: Markup | undefined, { children }: Markup): boolean {
  return (
    before?.children.length === children.length && children.every((child, index) => child === before.children[index])
  );
}

function setAttribute(element: Element, name: string, value: Attribute): void {
  if (name === 'key' || (name === 'value' && isControl(element))) return;
  // The reader's own opening and closing of a `details` is kept.
  if (name === 'open' && rendered.has(element) && rendered.get(element)?.attributes['open'] === value) return;
  if (value === null || value === undefined || value === false) {
    element.removeAttribute(name);
    return;
  }
  const text = value === true ? '' : String(value);
  if (element.getAttribute(name) !== text) element.setAttribute(name, text);
}

/** A control shows its value, unless the reader is typing in it. */
function setValue(element: Element, value: Attribute): void {
  if (value === undefined || value === null || typeof value === 'boolean' || !isControl(element)) return;
  if (element.value !== String(value) && document.activeElement !== element) element.value = String(value);
}

function isControl(element: Element): element is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  return /^(input|select|textarea)$/.test(element.localName);
}
