/**
 * A Vite plugin for the worker: rules without what only pages show. Their reasons and known differences are prose of 6 KB
 * that no check reads, nor does one read what kind of fix a rule may offer and which version brought it.
 */
const pageOnly = new Set(['why', 'differences', 'since', 'fix']);

export function leanRules() {
  return {
    name: 'lean-rules',
    enforce: 'post' as const,
    transform(this: Parser, code: string, id: string) {
      if (!/\/src\/rules\/[^?]+\.ts$/.test(id) || !code.includes('defineRule(')) return null;
      const spans = this.parse(code).body.flatMap(pageOnlyProperties);
      return spans.length === 0 ? null : { code: without(code, spans), map: null };
    },
  };
}

interface Parser {
  parse(code: string): { readonly body: readonly Statement[] };
}

/** As much of the syntax tree as is looked at. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface Property extends Node {
  readonly key?: Node & { readonly name?: string };
}
interface Statement extends Node {
  readonly declaration?: Node & {
    readonly callee?: Node & { readonly name?: string };
    readonly arguments?: readonly (Node & { readonly properties?: readonly Property[] })[];
  };
}

/** Of `export default defineRule({ … })`. */
function pageOnlyProperties({ declaration }: Statement): readonly Property[] {
  if (declaration?.callee?.name !== 'defineRule') return [];
  const properties = declaration.arguments?.[0]?.properties ?? [];
  return properties.filter(({ key }) => pageOnly.has(key?.name ?? ''));
}

/** The code without the properties and the commas behind them. */
function without(code: string, spans: readonly Node[]): string {
  let lean = '';
  let at = 0;
  for (const { start, end } of spans) {
    lean += code.slice(at, start);
    at = end + (/^\s*,/.exec(code.slice(end))?.[0].length ?? 0);
  }
  return lean + code.slice(at);
}
