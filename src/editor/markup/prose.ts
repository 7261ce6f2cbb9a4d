/** Messages carry Markdown code spans; everything else in them is plain text. */
import { h, type Child } from './markup.ts';

/** Code of up to so many characters does not break, so that `--flag` never splits after its first dash. */
const short = 30;

/** Cuts a message at its backticks: text and `code` elements. */
export function prose(text: string): readonly Child[] {
  return text
    .split(/(`[^`\n]+`)/)
    .map((part) => (part.length > 2 && part.startsWith('`') && part.endsWith('`') ? code(part.slice(1, -1)) : part));
}

function code(text: string): Child {
  return h('code', text.length > short ? { class: 'long' } : {}, text);
}

/** The first sentence of a message, with its full stop; the whole message where it is one. */
export function firstSentence(text: string): string {
  const end = /[.:]\s+(?=[A-Z`])/.exec(text);
  return end ? `${text.slice(0, end.index)}.` : text;
}

/** `1 finding`, `3 findings`. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`;
}
