/** `${name}` and `${name<modifier>operand}`. */
import { CLOSE_BRACE } from './characters.ts';
import { LexFailure } from './lex-failure.ts';
import { fromState, type Fragment, type VariableState } from './fragments.ts';
import type { Lexer } from './lexer.ts';
import type { Span } from './tree.ts';
import { removePrefix, removeSuffix, replace } from './patterns.ts';

const SLASH = 0x2f;

/** Reads from the `{` on; `start` is the index of the `$`. */
export function parameter(lexer: Lexer, start: number): Fragment {
  lexer.position++;
  const first = lexer.peek();
  if (first < 0) throw new LexFailure("no closing '}'", start, lexer.position);
  if ('{}:'.includes(String.fromCharCode(first))) throw new LexFailure('bad substitution', start, lexer.position + 1);
  const nameStart = lexer.position;
  const name = lexer.name();
  let modifier = lexer.next();
  if (modifier === '}') {
    lexer.refer({ name, nameStart, modifier: null, start, operand: null });
    const state = lexer.get(name);
    return state.kind === 'unset' ? unset(lexer, start, name) : fromState(name, state);
  }
  if (modifier === '') throw new LexFailure("no closing '}'", start, lexer.position);
  if (modifier === '/') return replacement(lexer, start, name, nameStart);
  if (modifier === ':') modifier += lexer.next();
  if (!MODIFIERS.has(modifier))
    throw new LexFailure(`unsupported modifier '${modifier}'`, nameStart + name.length, lexer.position);

  const from = lexer.position;
  const operand = lexer.operand(CLOSE_BRACE, modifier === '#' || modifier === '%' ? 'keep' : 'remove', start);
  lexer.refer({
    name,
    nameStart,
    modifier: doubled(modifier, operand.text),
    start,
    operand: { start: from, end: lexer.position - 1 },
  });
  const state = lexer.get(name);
  if (state.kind === 'unset' && lexer.options.unset === 'keep') {
    return { text: `\${${name}${modifier}${operand.text}}`, unknown: operand.unknown, uses: [name, ...operand.uses] };
  }
  return modified({ start, end: lexer.position }, name, modifier, state, operand);
}

const MODIFIERS = new Set(['-', '+', '?', ':-', ':+', ':?', '#', '%']);

function doubled(modifier: string, operand: string): string {
  return (modifier === '#' || modifier === '%') && operand.startsWith(modifier) ? modifier + modifier : modifier;
}

function unset(lexer: Lexer, start: number, name: string): Fragment {
  const text = lexer.options.unset === 'keep' ? lexer.input.slice(start, lexer.position) : '';
  return { text, unknown: null, uses: [name] };
}

function modified(place: Span, name: string, modifier: string, state: VariableState, operand: Fragment): Fragment {
  if (state.kind === 'unknown') return fromState(name, state);
  const value = fromState(name, state);
  const missing = state.kind === 'unset' || (modifier.startsWith(':') && value.text === '');
  switch (modifier.at(-1)) {
    case '-':
      return missing ? { ...operand, uses: [name, ...operand.uses] } : value;
    case '+':
      return missing ? { text: '', unknown: null, uses: [name] } : { ...operand, uses: [name, ...operand.uses] };
    case '?':
      if (missing) throw new LexFailure(`${name}: ${operand.text || whyRequired(state)}`, place.start, place.end);
      return value;
    default:
      return trimmed(place, name, modifier, value, operand);
  }
}

function whyRequired(state: VariableState): string {
  return state.kind === 'unset' ? 'is not allowed to be unset' : 'is not allowed to be empty';
}

function trimmed(place: Span, name: string, modifier: string, value: Fragment, operand: Fragment): Fragment {
  const uses = [name, ...operand.uses];
  if (operand.unknown !== null) return { text: '', unknown: operand.unknown, uses };
  const longest = operand.text.startsWith(modifier);
  const pattern = longest ? operand.text.slice(1) : operand.text;
  const extent = longest ? 'longest' : 'shortest';
  const text = modifier === '#' ? removePrefix(value.text, pattern, extent) : removeSuffix(value.text, pattern, extent);
  if (text === null) throw new LexFailure(`invalid pattern '${pattern}'`, place.start, place.end);
  return { text, unknown: null, uses };
}

function replacement(lexer: Lexer, start: number, name: string, nameStart: number): Fragment {
  const all = lexer.peek() === SLASH;
  if (all) lexer.position++;
  const from = lexer.position;
  const pattern = lexer.operand(SLASH, 'keep', start);
  const by = lexer.operand(CLOSE_BRACE, 'keep', start);
  const modifier = all ? '//' : '/';
  lexer.refer({ name, nameStart, modifier, start, operand: { start: from, end: lexer.position - 1 } });
  const state = lexer.get(name);
  const uses = [name, ...pattern.uses, ...by.uses];
  if (state.kind === 'unset' && lexer.options.unset === 'keep') {
    return { text: `\${${name}/${pattern.text}/${by.text}}`, unknown: pattern.unknown ?? by.unknown, uses };
  }
  const value = fromState(name, state);
  const unknown = value.unknown ?? pattern.unknown ?? by.unknown;
  if (unknown !== null) return { text: '', unknown, uses };
  const text = replace(value.text, pattern.text, by.text, all ? 'all' : 'first');
  if (text === null) throw new LexFailure(`invalid pattern '${pattern.text}'`, start, lexer.position);
  return { text, unknown: null, uses };
}
