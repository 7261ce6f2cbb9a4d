import { element } from './view.ts';

/** The words, and what dropping one of them would give: "Without “sudo” there are 6." */
export async function nothingFound(query: string, countFor: (words: string) => Promise<number>): Promise<HTMLElement> {
  const words = query.trim().split(/\s+/);
  const quoted = words.map((word) => `“${word}”`);
  const first = words.length === 1 ? `Nothing has ${quoted[0]}.` : `Nothing has all of ${quoted.join(', ')}.`;
  const said = element('div', { class: 'nothing' }, element('p', {}, element('b', {}, first)));
  if (words.length === 1) {
    said.append(element('p', {}, 'Words are found by their beginning; a misspelt one is not. Try a shorter one.'));
    return said;
  }
  const rests = words
    .slice(0, 6)
    .map((word, index) => ({ word, rest: words.filter((_, at) => at !== index).join(' ') }));
  const counts = await Promise.all(rests.map(({ rest }) => countFor(rest)));
  const best = counts.indexOf(Math.max(...counts));
  const { word, rest } = rests[best] ?? { word: '', rest: '' };
  if ((counts[best] ?? 0) > 0) {
    const number = counts[best] === 1 ? 'there is 1' : `there are ${counts[best]}`;
    said.append(
      element(
        'p',
        {},
        `Without “${word}” ${number}. `,
        element('button', { type: 'button', 'data-again': rest }, 'Show them'),
      ),
    );
  }
  return said;
}
