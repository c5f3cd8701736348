import { directionOf } from '@archive/schema';

import type { Words } from '../archive/words.ts';
import { remembered } from '../remembered.ts';
import { markup, text } from './html.ts';
import type { Html } from './html.ts';

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
  const language = words.languageOf(key);
  if (language === words.language) return text(said);
  return markup`<span${inLanguage(language)}>${text(said)}</span>`;
}

/** Few languages lend words, and to each word of many pages. */
const inLanguage = remembered(
  (tag) => markup` lang="${text(tag)}" dir="${text(directionOf(tag))}"`,
);
