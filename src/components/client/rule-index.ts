/** The filters, the search and the state of the rule index. The table stands in the page; rows are only hidden. */
import {
  countWith,
  fromSearch,
  leaves,
  noFilter,
  toSearch,
  turned,
  withFacet,
  withoutOneWord,
  type Filter,
  type Row,
} from './rule-filter.ts';
import * as page from './page.ts';

const one = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector)!;
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const input = one<HTMLInputElement>('#words');
const result = one('#left');
const chips = one('#chips');
const nothing = one('#nothing');

const buttons = all('[data-choice]').map((element) => {
  const [facet = '', value = ''] = element.dataset.choice!.split('=');
  return { element, facet, value, name: element.querySelector('.name')!.textContent };
});
const known: Record<string, string[]> = {};
for (const { facet, value } of buttons) (known[facet] ??= []).push(value);

interface RuleTexts {
  readonly id: string;
  readonly why: string;
  readonly text: string;
  readonly messages: Readonly<Record<string, { readonly text: string }>>;
}
interface ShownRow extends Row {
  readonly id: string | undefined;
  readonly element: HTMLElement;
  text: string;
}
const rows: ShownRow[] = all('tr[data-is]').map((element) => ({
  element,
  id: element.querySelector('.rule')?.textContent.trim(),
  text: `${element.textContent} ${element.dataset.codes}`.toLowerCase(),
  values: Object.fromEntries(
    element.dataset.is!.split(' ').map((part) => {
      const [facet = '', values = ''] = part.split('=');
      return [facet, values.split(',')];
    }),
  ),
}));
let filter: Filter = noFilter;

function button(text: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.onclick = act;
  return element;
}

function chip(text: string, without: Filter): HTMLButtonElement {
  const element = button(`${text} ×`, () => {
    set(without);
    (chips.querySelector('button') ?? input).focus();
  });
  element.ariaLabel = `Remove: ${text}`;
  return element;
}

function facetChips(facet: string): HTMLButtonElement[] {
  const choices = filter.choices[facet] ?? {};
  return (['only', 'without'] as const).flatMap((choice) => {
    const names = buttons
      .filter((each) => each.facet === facet && choices[each.value] === choice)
      .map(({ name }) => name);
    const others = Object.fromEntries(Object.entries(choices).filter(([, each]) => each !== choice));
    return names.length > 0 ? [chip(`${choice} ${names.join(' or ')}`, withFacet(filter, facet, others))] : [];
  });
}

function show(): void {
  let count = 0;
  for (const row of rows) {
    row.element.hidden = !leaves(filter, row);
    if (!row.element.hidden) count += 1;
  }
  for (const body of all('tbody')) body.hidden = !body.querySelector('tr[data-is]:not([hidden])');
  for (const { element, facet, value } of buttons) {
    const choice = filter.choices[facet]?.[value];
    element.dataset.state = choice ?? '';
    element.querySelector('.count')!.textContent = String(countWith(filter, rows, facet, value));
    element.querySelector('.state')!.textContent = choice ? `, ${choice}` : '';
  }
  result.innerHTML = `<b>${count}</b> of ${rows.length} rules`;
  const set = Object.values(filter.choices).reduce((sum, each) => sum + Object.keys(each).length, 0);
  one('#set').textContent = set > 0 ? `, ${set} set` : '';
  const words = filter.words.trim();
  chips.replaceChildren(
    ...Object.keys(filter.choices).flatMap(facetChips),
    ...(words ? [chip(`“${words}”`, { ...filter, words: '' })] : []),
  );
  for (const element of all('.when-set')) element.hidden = chips.children.length === 0;
  nothing.hidden = count > 0;
  if (count === 0) sayNothing(words);
}

function sayNothing(words: string): void {
  const fewer = withoutOneWord(filter, rows).map((each) =>
    button(`Without “${each.dropped}”: ${each.count}`, () => set({ ...filter, words: each.words })),
  );
  nothing.replaceChildren(`No rule has all of this${words ? `: “${words}”` : ''}. `, ...fewer);
}

/** The first change makes a new entry of the history, the next ones change it. */
function set(next: Filter): void {
  filter = next;
  if (input.value.trim() !== next.words.trim()) input.value = next.words;
  const address = location.pathname + toSearch(next);
  history[history.state ? 'replaceState' : 'pushState'](true, '', address);
  show();
}

function read(): void {
  filter = fromSearch(location.search, known);
  input.value = filter.words;
  if (filter.words) void readTexts();
  show();
}

let reading: Promise<void> | undefined;

/** What the table does not show, messages, reasons and pages, is searched too once somebody searches. */
function readTexts(): Promise<void> {
  reading ??= fetch(input.dataset.texts!)
    .then((response) => response.json())
    .then(({ rules }: { rules: RuleTexts[] }) => {
      for (const { id, why, text, messages } of rules) {
        const row = rows.find((each) => each.id === id);
        const texts = [why, text, ...Object.values(messages).map(({ text }) => text)].join(' ').replaceAll('`', '');
        if (row) row.text += ` ${texts.toLowerCase()}`;
      }
      show();
    })
    .catch(() => (reading = undefined));
  return reading;
}

for (const { element, facet, value } of buttons) element.onclick = () => set(turned(filter, facet, value));
one('.filters').onkeydown = (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const at = buttons.findIndex(({ element }) => element === event.target);
  if (!step || at === -1) return;
  event.preventDefault();
  buttons[at + step]?.element.focus();
};
input.onfocus = readTexts;
input.oninput = () => {
  void readTexts();
  set({ ...filter, words: input.value });
};
input.onkeydown = (event) => {
  if (event.key === 'Escape' && input.value) set({ ...filter, words: '' });
};
one('#clear').onclick = () => {
  set(noFilter);
  input.focus();
};
one('#copy').onclick = async () => {
  const word = await navigator.clipboard.writeText(location.href).then(
    () => 'Copied',
    () => 'Failed, copy the address',
  );
  one('#copy').textContent = one('#status').textContent = word;
  setTimeout(() => (one('#copy').textContent = 'Copy link to this list'), 2000);
};
addEventListener('popstate', read);
const typed = input.value;
read();
if (typed && !filter.words) {
  void readTexts();
  set({ ...filter, words: typed });
}

const ready = performance.now();

/** A choice that was pressed before the filters were there is pressed again. */
export function use(event: Event, forSearch: boolean): Promise<void> {
  if (event.timeStamp < ready && event.type === 'click')
    (event.target as Element).closest<HTMLElement>('[data-choice]')?.click();
  return page.use(event, forSearch);
}
