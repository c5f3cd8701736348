/** The two texts that are chosen, by their languages. */
export type Pair = readonly [first: string, second: string];

const NAMES = ['of', 'with'] as const;

/** The pair that the page's address asks for, if there are such texts. */
export function pairInAddress(own: Pair, languages: readonly string[]): Pair {
  const asked = new URLSearchParams(location.search);
  const [first = '', second = ''] = NAMES.map((name) => asked.get(name) ?? '');
  if (first === second) return own;
  return languages.includes(first) && languages.includes(second) ? [first, second] : own;
}

/** Writes the pair into the address, so that it can be kept and handed on. */
export function writePair(own: Pair, pair: Pair): void {
  const address = new URL(location.href);
  for (const [index, name] of NAMES.entries()) {
    if (own.join() === pair.join()) address.searchParams.delete(name);
    else address.searchParams.set(name, pair[index] ?? '');
  }
  history.replaceState(history.state, '', address);
}
