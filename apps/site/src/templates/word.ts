import type { Words } from '../archive/words.ts';
import type { Html } from './html.ts';
import { phrase } from './in-language.ts';

/** A text of the interface, marked where its language lacks it and another one stands in for it. */
export function word(
  words: Words,
  key: string,
  values?: Readonly<Record<string, string | number>>,
): Html {
  return wording(words, words.say(key, values), key);
}

/**
 * The same of a text that was said already, of one word or several.
 *
 * @param key That of one of them.
 */
export function wording(words: Words, said: string, key: string): Html {
  return phrase(words, { text: said, language: words.languageOf(key) });
}
