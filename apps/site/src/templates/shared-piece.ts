import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import type { Html } from './html.ts';

/**
 * A piece that pages of a language share: it is made once for each key, and goes with the words of
 * the language.
 */
export function sharedPiece(
  make: (site: Site, words: Words, key: string) => Html,
): (site: Site, words: Words, key?: string) => Html {
  const made = new WeakMap<Words, Map<string, Html>>();
  return (site, words, key = '') => {
    let pieces = made.get(words);
    if (pieces === undefined) made.set(words, (pieces = new Map<string, Html>()));
    let piece = pieces.get(key);
    if (piece === undefined) pieces.set(key, (piece = make(site, words, key)));
    return piece;
  };
}
