import { formatDate, renderTime } from '@archive/render';

import type { Words } from '../archive/words.ts';
import { recent } from '../remembered.ts';
import { rendered } from './html.ts';
import type { Html } from './html.ts';

// A document's date stands on its page, in lists, and on the pages of its neighbours.
const times = new WeakMap<Words, ReturnType<typeof recent<string>>>();

/** A date in the words of the page's language, with what machines can read of it. */
export function date(words: Words, edtf: string): Html {
  let known = times.get(words);
  if (known === undefined) times.set(words, (known = recent()));
  return rendered(known(edtf, () => renderTime(edtf, words.language, words.translate)));
}

/** A date in the words of the page's language. */
export function dateText(words: Words, edtf: string): string {
  return formatDate(edtf, words.language, words.translate);
}
