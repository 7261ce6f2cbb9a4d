/** The words of an exec form as a line for a shell. */

/** `$NAME` and `${NAME}`, with what may stand behind the name in braces. */
export const variableReference = /(?<!\\)\$(?:\{([A-Za-z_]\w*)(?::?[-+?=][^{}]*)?\}|([A-Za-z_]\w*))/g;

/** Quoted so that a shell puts in variables and changes nothing else. */
export function shellLine(words: readonly string[]): string {
  return words.map(shellWord).join(' ');
}

/** A variable that holds several words. */
const options = /^\$\{?\w*(?:OPTS|OPTIONS|ARGS|FLAGS)\}?$/;

function shellWord(word: string): string {
  if (/^[\w./:=@%+,-]+$/.test(word)) return word;
  if (!word.includes('$')) return `'${word.replaceAll("'", String.raw`'\''`)}'`;
  if (options.test(word)) return word;
  let text = '';
  let end = 0;
  for (const match of word.matchAll(variableReference)) {
    text += escaped(word.slice(end, match.index)) + match[0];
    end = match.index + match[0].length;
  }
  return `"${text}${escaped(word.slice(end))}"`;
}

function escaped(text: string): string {
  return text.replace(/["\\`$]/g, String.raw`\$&`);
}
