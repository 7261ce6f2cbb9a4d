/**
 * Writes neighbouring rules that begin with the same class, id or element as one rule with the others nested in it:
 * `.a{x:1}.a b{x:2}.a:hover{x:3}` becomes `.a{x:1;b{x:2}&:hover{x:3}}`. Order and specificity stay what they are.
 */
import type { StyleRule } from './style-rules.ts';

type PlainRule = Extract<StyleRule, { kind: 'style' }>;

interface Run {
  readonly head: string;
  readonly rules: PlainRule[];
}

const start = /^[.#]?[a-zA-Z][\w-]*/;

/** What all selectors of a rule begin with. */
function headOf({ selectors }: PlainRule): string | undefined {
  const [head, ...others] = selectors.map((selector) => start.exec(selector)?.[0]);
  return others.every((other) => other === head) ? head : undefined;
}

/** A selector inside of the rule of its head. An element right behind a `&` would be read as part of it. */
function inside(selector: string, head: string): string {
  const rest = selector.slice(head.length);
  return /^[ >+~]/.test(rest) ? rest.trim() : `&${rest}`;
}

function nested({ head, rules }: Run): string {
  const own = rules.findIndex(({ selectors }) => selectors.some((selector) => selector !== head));
  const before = own === -1 ? rules : rules.slice(0, own);
  const behind = own === -1 ? [] : rules.slice(own);
  const declarations = before.map(({ body }) => `${body};`).join('');
  const parts = behind.map(({ selectors, body }) => {
    const list = [...new Set(selectors.map((selector) => inside(selector, head)))].join(',');
    return `${list}{${body}}`;
  });
  return `${head}{${parts.length > 0 ? declarations : declarations.slice(0, -1)}${parts.join('')}}`;
}

function plain(rules: readonly PlainRule[]): string {
  return rules.map(({ selectors, body }) => `${selectors.join(',')}{${body}}`).join('');
}

/** The rules of a style sheet, nested where that is shorter. */
export function nestStyles(rules: readonly StyleRule[]): StyleRule[] {
  const parts: (StyleRule | Run)[] = [];
  for (const rule of rules) {
    const last = parts.at(-1);
    if (rule.kind === 'group') parts.push({ ...rule, rules: nestStyles(rule.rules) });
    else if (rule.kind === 'other') parts.push(rule);
    else if (rule.selectors.length > 0) {
      const head = headOf(rule);
      if (last && 'head' in last && !('kind' in last) && last.head === head) last.rules.push(rule);
      else parts.push(head === undefined ? rule : { head, rules: [rule] });
    }
  }
  return parts.flatMap((part) => {
    if ('kind' in part) return [part];
    const text = nested(part);
    return text.length < plain(part.rules).length ? [{ kind: 'other', text } as const] : part.rules;
  });
}
