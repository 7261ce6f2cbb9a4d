/**
 * Code prints in one ink: instructions and keys bold (`<b>`), comments italic (`<i>`), flags quieter (`<u>`
 * without its line), all else plain. Elements instead of inline styles: a strict policy holds and pages stay light.
 */
import type { Element, ElementContent } from 'hast';
import type { ShikiTransformer, ThemeRegistrationRaw } from 'shiki';
import { consoleRuns } from './console.ts';

const key = '#000001';
const comment = '#000002';

/** A theme that only tells keys and comments from the rest; the transformer turns its colours into elements. */
const theme: ThemeRegistrationRaw = {
  name: 'one-ink',
  type: 'light',
  fg: '#000000',
  bg: '#ffffff',
  settings: [
    { settings: { foreground: '#000000', background: '#ffffff' } },
    { scope: ['comment', 'punctuation.definition.comment'], settings: { foreground: comment } },
    {
      scope: [
        'keyword.other.special-method.dockerfile',
        'keyword.control.dockerfile',
        'entity.name.tag.yaml',
        'support.type.property-name.json',
        'support.type.property-name.json.comments',
        'keyword.other.definition.ini',
        'entity.name.section.group-title.ini',
      ],
      settings: { foreground: key },
    },
  ],
};

const flagged = new Set(['docker', 'dockerfile', 'shellscript', 'sh', 'bash', 'console', 'shellsession']);
const flags = /(^|\s)(--?[A-Za-z][\w-]*=?)/g;

const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

function quieterFlags(value: string): ElementContent[] {
  const parts: ElementContent[] = [];
  let done = 0;
  for (const match of value.matchAll(flags)) {
    const start = match.index + (match[1]?.length ?? 0);
    if (start > done) parts.push(text(value.slice(done, start)));
    parts.push(element('u', [text(match[2] ?? '')]));
    done = start + (match[2]?.length ?? 0);
  }
  if (done < value.length) parts.push(text(value.slice(done)));
  return parts;
}

function plainText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(plainText).join('') : '';
}

/** The tokens of one line, neighbours of the same ink joined. */
function line(tokens: readonly ElementContent[], lang: string): ElementContent[] {
  const inks: { ink: '' | 'b' | 'i'; value: string }[] = [];
  for (const token of tokens) {
    const style = token.type === 'element' ? String(token.properties.style ?? '') : '';
    const ink = style.includes(key) ? 'b' : style.includes(comment) ? 'i' : '';
    const value = plainText(token);
    const last = inks.at(-1);
    if (last && (last.ink === ink || value.trim() === '')) last.value += value;
    else inks.push({ ink, value });
  }
  return inks.flatMap(({ ink, value }) => {
    if (ink !== '') return [element(ink, [text(value)])];
    return flagged.has(lang) ? quieterFlags(value) : [text(value)];
  });
}

const toElements: ShikiTransformer = {
  name: 'one-ink',
  pre(node) {
    const label = node.properties['aria-label'];
    node.properties = { tabindex: '0', ...(label ? { 'aria-label': label } : {}) };
    if (this.options.lang === 'console') node.properties.class = 'console';
  },
  code(node) {
    const { lang } = this.options;
    if (lang === 'console' || lang === 'shellsession') {
      node.children = consoleRuns(this.source);
      return;
    }
    node.children = node.children.flatMap((child) => (child.type === 'element' ? line(child.children, lang) : [child]));
  },
};

/** Shiki's settings for Markdown fences and for `<Code>`. */
export const oneInk = { theme, transformers: [toElements] };

/** A stretch of the code that is marked, in UTF-16 units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly class: string;
}

/** Marks stretches of the code, through the elements the inks have made; a later mark covers what an earlier one has left. */
export function marking(marks: readonly Mark[]): ShikiTransformer {
  return {
    name: 'marking',
    code(node) {
      let at = 0;
      const inside = (child: ElementContent): ElementContent[] => {
        if (child.type === 'element') return [{ ...child, children: child.children.flatMap(inside) }];
        if (child.type !== 'text') return [child];
        const start = at;
        at += child.value.length;
        return cut(child.value, start, marks);
      };
      node.children = node.children.flatMap(inside);
    },
  };
}

function cut(value: string, start: number, marks: readonly Mark[]): ElementContent[] {
  const parts: ElementContent[] = [];
  let done = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const from = Math.max(mark.start - start, done);
    const to = Math.min(mark.end - start, value.length);
    if (from >= to) continue;
    if (from > done) parts.push(text(value.slice(done, from)));
    parts.push({ ...element('mark', [text(value.slice(from, to))]), properties: { class: mark.class } });
    done = to;
  }
  if (done < value.length) parts.push(text(value.slice(done)));
  return parts;
}
