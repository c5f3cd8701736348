import type { Version } from '../archive/compile-document.ts';
import type { Words } from '../archive/words.ts';
import { dateText } from './date.ts';
import { lines, markup, nothing, text } from './html.ts';
import type { Html } from './html.ts';

/** Who made a translation and when, how far it was reviewed, and how much of it is outdated. */
export function standing(words: Words, { standing: known, present }: Version): Html {
  const { translators, reviewers, on, reviewed, drafts, outdated } = known;
  const line = (isThere: boolean, key: string, values: () => Record<string, string | number>) =>
    isThere ? markup`<p>${text(words.say(key, values()))}</p>` : nothing;
  return lines(
    line(translators.length > 0, 'translated-by', () => ({ names: words.list(translators) })),
    line(reviewers.length > 0, 'reviewed-by', () => ({ names: words.list(reviewers) })),
    on === undefined ? nothing : line(true, 'last-worked', () => ({ date: dateText(words, on) })),
    line(reviewed > 0, 'passages-reviewed', () => ({ reviewed, total: present })),
    line(drafts > 0, 'passages-draft', () => ({ drafts })),
    outdated.size === 0
      ? nothing
      : markup`<p><a href="#page_outdated">${text(words.say('passages-outdated', { outdated: outdated.size }))}</a></p>`,
  );
}
