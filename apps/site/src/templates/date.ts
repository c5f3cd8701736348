import { formatDate, renderTime } from '@archive/render';

import type { Words } from '../archive/words.ts';
import { recent } from '../remembered.ts';
import { rendered } from './html.ts';
import type { Html } from './html.ts';

/** What was said of dates in the words of a language. */
interface Said {
  readonly elements: ReturnType<typeof recent<string>>;
  readonly texts: ReturnType<typeof recent<string>>;
}

// A document's date stands on its page, in lists, and on the pages of its neighbours.
const said = new WeakMap<Words, Said>();

function saidIn(words: Words): Said {
  let known = said.get(words);
  if (known === undefined) said.set(words, (known = { elements: recent(), texts: recent() }));
  return known;
}

/** A date in the words of the page's language, with what machines can read of it. */
export function date(words: Words, edtf: string): Html {
  const { elements } = saidIn(words);
  return rendered(elements(edtf, () => renderTime(edtf, words.formats, words.translate)));
}

/** A date in the words of the page's language. */
export function dateText(words: Words, edtf: string): string {
  const { texts } = saidIn(words);
  return texts(edtf, () => formatDate(edtf, words.formats, words.translate));
}
