/**
 * Leaves in the style elements of a built page only the rules that can match there. A rule goes where its selector asks for a
 * class, an id, an element or an attribute that the page does not have and no script of the page names. Everything else stays:
 * states and pseudo-classes are not judged.
 */
import { nestStyles } from './nested-styles.ts';
import { readStyles, splitList, writeStyles, type StyleRule } from './style-rules.ts';

/** What a selector can ask for: element names as they are, classes and ids with their sign, attributes as `[name` and `[name=value`. */
export type Has = (name: string) => boolean;

const functional = /:(is|where|not|has|nth-[\w-]+)\(((?:[^()]|\([^()]*\))*)\)/g;

/** Whether a selector can match: every name it asks for is there. What stands in `:not()` asks for nothing. */
export function canMatch(selector: string, has: Has): boolean {
  let possible = true;
  const plain = selector.replace(functional, (_, name: string, inside: string) => {
    if (name !== 'not' && !name.startsWith('nth') && !splitList(inside).some((each) => canMatch(each, has)))
      possible = false;
    return '';
  });
  const attributes = [...plain.matchAll(/(\[[\w-]+)(?:(=)(?:"([^"]*)"|([^\]]*)))?\]/g)].map(
    ([, name, sign = '', quoted = '', value = '']) => `${name}${sign}${quoted}${value}`,
  );
  const names = plain.replace(/\[[^\]]*\]|::?[\w-]+(?:\([^)]*\))?/g, '').match(/[.#]?[a-zA-Z_][\w-]*/g) ?? [];
  return possible && [...names, ...attributes].every(has);
}

/** What all pages have in common, on a screen and on paper. */
const common = new Set(['@layer base', '@media print']);

/** `later` is asked for what all pages have in common only: whoever comes later brings the rest. */
function used(rules: readonly StyleRule[], has: Has, later: Has): StyleRule[] {
  return rules.map((rule) => {
    if (rule.kind === 'group') return { ...rule, rules: used(rule.rules, common.has(rule.head) ? later : has, later) };
    if (rule.kind === 'other') return rule;
    return { ...rule, selectors: rule.selectors.filter((selector) => canMatch(selector, has)) };
  });
}

/** Without the orders of layers that say nothing new; `known` are the layers so far. */
function newLayers(rules: readonly StyleRule[], known: Set<string>): StyleRule[] {
  return rules.filter((rule) => {
    const head = rule.kind === 'group' ? rule.head : rule.kind === 'other' ? rule.text : '';
    const names = /^@layer ([^{;]+);?$/.exec(head)?.[1]?.split(',') ?? [];
    const news = names.filter((name) => !known.has(name));
    for (const name of news) known.add(name);
    return rule.kind !== 'other' || names.length === 0 || news.length > 0;
  });
}

/**
 * Words of a script that can become names of elements, the names of files in it, and as `=name` the properties it sets. What
 * else stands behind a dot or a hash is looked for, not made: `.outline a` in a selector, `location.search`.
 */
export function wordsOf(script: string): string[] {
  const set = [...script.matchAll(/\.(\w+)=(?!=)/g)].map(([, name]) => `=${name}`);
  const file = /[\w.-]+\.js\b/g;
  return [...(script.match(file) ?? []), ...(script.replace(file, '').match(/(?<![\w.#-])[\w-]+/g) ?? []), ...set];
}

/** What a browser sets by itself. */
const states = new Set(['open', 'hidden']);

/** Whether scripts set an attribute: `aria-current` by its name, as `ariaCurrent`, or `data-state` as `dataset.state`. */
function sets(words: ReadonlySet<string>, attribute: string): boolean {
  const name = /^\[([\w-]+)/.exec(attribute)?.[1] ?? '';
  const property = name.replace(/^data-/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return states.has(name) || words.has(name) || words.has(property) || words.has(`=${property}`);
}

/** Names in the elements of a page, as a selector asks for them. */
function namesOf(html: string): Set<string> {
  const names = new Set<string>();
  for (const [, tag = '', attributes = ''] of html.matchAll(/<([a-z][\w-]*)((?:"[^"]*"|[^">])*)>/g)) {
    names.add(tag);
    for (const [, key = '', value = ''] of attributes.matchAll(/\s([\w-]+)(?:="([^"]*)")?/g)) {
      names.add(`[${key}`).add(`[${key}=${value}`);
      if (key === 'class' || key === 'id')
        for (const name of value.split(/\s+/)) names.add((key === 'id' ? '#' : '.') + name);
    }
  }
  return names;
}

export interface Script {
  readonly words: ReadonlySet<string>;
  /** It adopts styles of its own. */
  readonly adopts: boolean;
}

/** The script of a built site that has this file name; undefined where there is none. */
export type Scripts = (file: string) => Script | undefined;

/** Words of the scripts a page leads to. A script that adopts its own styles only brings elements for those all pages have. */
function scriptWords(html: string, scripts: Scripts) {
  const named = html.matchAll(/<script[^>]*>[\s\S]*?<\/script>|\sdata-script="[^"]*"/g);
  const own = new Set([...named].flatMap(([text]) => wordsOf(text)));
  const later = new Set<string>();
  const seen = new Set<string>();
  const follow = (words: ReadonlySet<string>, adopts: boolean) => {
    for (const word of words) {
      const found = seen.has(word) ? undefined : scripts(word.replace(/(?:\.js)?$/, '.js'));
      seen.add(word);
      if (!found) continue;
      const late = adopts || found.adopts;
      for (const each of found.words) (late ? later : own).add(each);
      follow(found.words, late);
    }
  };
  follow(new Set(own), false);
  return { own, later };
}

/** Many pages have the same sheet. */
const sheets = new Map<string, readonly StyleRule[]>();

function readOnce(css: string): readonly StyleRule[] {
  const rules = sheets.get(css) ?? readStyles(css);
  sheets.set(css, rules);
  return rules;
}

/** The page without the drawings of its sprite that it does not use. */
function withUsedDrawings(html: string): string {
  return html.replace(/<symbol id="([\w-]+)"[\s\S]*?<\/symbol>/g, (drawing, id: string) =>
    html.includes(`href="#${id}"`) ? drawing : '',
  );
}

/** The page with the styles it can use, and with the drawings of its sprite that it uses. */
export function withUsedStyles(page: string, scripts: Scripts): string {
  const html = withUsedDrawings(page);
  const names = namesOf(html);
  const { own, later } = scriptWords(html, scripts);
  const has: Has = (name) =>
    names.has(name) || (name.startsWith('[') ? sets(own, name) : own.has(name.replace(/^[.#]/, '')));
  const hasLater: Has = (name) => has(name) || later.has(name);
  const layers = new Set<string>();
  return html.replace(
    /(<style[^>]*>)([\s\S]*?)(<\/style>)/g,
    (_, open: string, css: string, close: string) =>
      open + writeStyles(nestStyles(newLayers(used(readOnce(css), has, hasLater), layers))) + close,
  );
}
