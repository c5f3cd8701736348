import type { Neighbours } from '../archive/catalogue.ts';
import type { Entry } from '../archive/entry.ts';
import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import { date } from './date.ts';
import { documentLink } from './document-link.ts';
import { lines, markup, nothing, text, when } from './html.ts';
import type { Html } from './html.ts';
import { word } from './word.ts';

/** Links to them. */
export function neighbours(site: Site, words: Words, { earlier, later }: Neighbours): Html {
  if (earlier === undefined && later === undefined) return nothing;
  return lines(
    markup`<nav class="neighbours" aria-label="${text(words.say('neighbours'))}">`,
    when(earlier, (entry) => neighbour(site, words, entry, 'earlier')),
    when(later, (entry) => neighbour(site, words, entry, 'later')),
    markup`</nav>`,
  );
}

function neighbour(site: Site, words: Words, entry: Entry, kind: 'earlier' | 'later'): Html {
  const link = documentLink(site, words, entry, kind === 'earlier' ? 'prev' : 'next');
  return lines(
    markup`<div class="${text(kind)}">`,
    markup`<p class="neighbour-label">${word(words, kind)} · ${date(words, entry.issued)}</p>`,
    markup`<p class="neighbour-title">${link}</p>`,
    markup`</div>`,
  );
}
