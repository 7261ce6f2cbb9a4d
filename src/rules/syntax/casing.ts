/** `lower` and `upper` are consistent; a word that mixes both is neither. */
export function casingOf(word: string): 'lower' | 'upper' | 'mixed' {
  if (word === word.toUpperCase()) return 'upper';
  return word === word.toLowerCase() ? 'lower' : 'mixed';
}

/** The word in a casing. */
export function inCasing(word: string, casing: 'lower' | 'upper'): string {
  return casing === 'lower' ? word.toLowerCase() : word.toUpperCase();
}
