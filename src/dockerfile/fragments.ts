/** What is known of a variable. */
export type VariableState =
  { readonly kind: 'set'; readonly value: string } | { readonly kind: 'unset' } | { readonly kind: 'unknown' };

export type Lookup = (name: string) => VariableState;

/** A piece of the result. */
export interface Fragment {
  readonly text: string;
  /** A variable nobody knows that decides this text; null where the text is known. */
  readonly unknown: string | null;
  /** Variables that decide this text. */
  readonly uses: readonly string[];
}

export function known(text: string): Fragment {
  return { text, unknown: null, uses: [] };
}

export function fromState(name: string, state: VariableState): Fragment {
  if (state.kind === 'unknown') return { text: '', unknown: name, uses: [name] };
  return { text: state.kind === 'set' ? state.value : '', unknown: null, uses: [name] };
}

/** Fragments in a row. */
export class FragmentBuilder {
  #text = '';
  #unknown: string | null = null;
  #uses: string[] | null = null;

  addText(text: string): void {
    this.#text += text;
  }

  add(fragment: Fragment): void {
    this.#text += fragment.text;
    this.#unknown ??= fragment.unknown;
    for (const name of fragment.uses) (this.#uses ??= []).push(name);
  }

  build(): Fragment {
    return { text: this.#text, unknown: this.#unknown, uses: this.#uses ?? [] };
  }
}
