import type { Availability } from '../archive/entry.ts';
import type { Words } from '../archive/words.ts';
import { markup, nothing } from './html.ts';
import type { Html } from './html.ts';
import { wording } from './word.ts';

/** Says before the text that parts of it are not translated, and how many. */
export function incompleteNotice(
  words: Words,
  state: Availability,
  originalLanguage: string,
): Html {
  if (state.state !== 'incomplete') return nothing;
  const said = words.say('incomplete-notice', {
    present: state.present,
    count: state.total,
    language: words.languageName(originalLanguage),
  });
  return markup`<p class="notice" role="note">${wording(words, said, 'incomplete-notice')}</p>`;
}
