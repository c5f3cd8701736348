import type { Availability } from '../archive/entry.ts';
import type { Words } from '../archive/words.ts';
import { markup, nothing, text } from './html.ts';
import type { Html } from './html.ts';

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
  return markup`<p class="notice" role="note">${text(said)}</p>`;
}
