import type { Skeleton } from '@archive/schema';

import type { Availability } from '../archive/entry.ts';
import type { Origin } from '../archive/origin.ts';
import { documentPath } from '../archive/paths.ts';
import type { Site } from '../archive/site.ts';
import type { Standing } from '../archive/standing.ts';
import type { Words } from '../archive/words.ts';
import { conceptList } from './concept-list.ts';
import { lines, markup, nothing, text, when } from './html.ts';
import type { Html } from './html.ts';
import { originText } from './origin-text.ts';
import { outdatedText } from './standing.ts';
import { word, wording } from './word.ts';

/** What a reader has to know of a text before reading it. */
export interface BylineFacts {
  readonly skeleton: Skeleton;
  readonly availability: Availability;
  readonly origin: Origin;
  /** Whether the original has a page. */
  readonly hasOriginal: boolean;
  readonly standing: Standing;
  /** The way to the text beside another, as an item of the list. */
  readonly beside: Html;
}

/** Whether this is the original or a translation and of what, who issued it, and where it is about. */
export function byline(site: Site, words: Words, facts: BylineFacts): Html {
  const { skeleton, availability } = facts;
  const issuer = skeleton.issuer ?? site.store.archive.issuer;
  const kind =
    availability.state === 'original'
      ? markup`<li class="text-kind original">${word(words, 'text-original')}</li>`
      : translation(site, words, facts);
  return lines(
    markup`<ul class="byline">`,
    kind,
    facts.beside,
    when(issuer, (id) => markup`<li>${conceptList(site, words, [id])}</li>`),
    when(skeleton.places, (ids) => markup`<li>${conceptList(site, words, ids)}</li>`),
    markup`</ul>`,
  );
}

function translation(
  site: Site,
  words: Words,
  { skeleton, origin, hasOriginal, standing }: BylineFacts,
): Html {
  const { originalLanguage, collection, id } = skeleton;
  const href = text(site.href(documentPath(originalLanguage, collection, id)));
  const link = markup`<a href="${href}" hreflang="${text(originalLanguage)}">${word(words, 'read-original')}</a>`;
  return lines(
    markup`<li class="text-kind translation">${wording(words, originText(words, origin, originalLanguage), 'translated-from')}</li>`,
    hasOriginal ? markup`<li class="read-original">${link}</li>` : nothing,
    when(
      outdatedText(words, standing),
      (said) =>
        markup`<li><a href="#page_outdated">${wording(words, said, 'passages-outdated')}</a></li>`,
    ),
  );
}
