import type { Skeleton } from '@archive/schema';

import type { Availability } from '../archive/entry.ts';
import type { Origin } from '../archive/origin.ts';
import { documentPath } from '../archive/paths.ts';
import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import { conceptList } from './concept-list.ts';
import { lines, markup, nothing, text, when } from './html.ts';
import type { Html } from './html.ts';

/** What a reader has to know of a text before reading it. */
export interface BylineFacts {
  readonly skeleton: Skeleton;
  readonly availability: Availability;
  readonly origin: Origin;
  /** Whether the original has a page. */
  readonly hasOriginal: boolean;
  /** How many of its passages have a source that has changed since. */
  readonly outdated: number;
  /** The way to the text beside another, as an item of the list. */
  readonly beside: Html;
}

/** Whether this is the original or a translation and of what, who issued it, and where it is about. */
export function byline(site: Site, words: Words, facts: BylineFacts): Html {
  const { skeleton, availability } = facts;
  const issuer = skeleton.issuer ?? site.store.archive.issuer;
  const kind =
    availability.state === 'original'
      ? markup`<li class="text-kind original">${text(words.say('text-original'))}</li>`
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
  { skeleton, origin, hasOriginal, outdated }: BylineFacts,
): Html {
  const { originalLanguage, collection, id } = skeleton;
  const href = text(site.href(documentPath(originalLanguage, collection, id)));
  const link = markup`<a href="${href}" hreflang="${text(originalLanguage)}">${text(words.say('read-original'))}</a>`;
  return lines(
    markup`<li class="text-kind translation">${text(originText(words, origin, originalLanguage))}</li>`,
    hasOriginal ? markup`<li class="read-original">${link}</li>` : nothing,
    outdated === 0
      ? nothing
      : markup`<li><a href="#page_outdated">${text(words.say('passages-outdated', { outdated }))}</a></li>`,
  );
}

/** "Translated from French", and so on. */
export function originText(words: Words, origin: Origin, originalLanguage: string): string {
  const original = words.languageName(originalLanguage);
  switch (origin.kind) {
    case 'unknown':
      return `${words.say('text-translation')}. ${words.say('original-in', { language: original })}`;
    case 'original':
      return words.say('translated-from', { language: original });
    case 'relay':
    case 'mixed': {
      const language = words.list(origin.from.map((tag) => words.languageName(tag)));
      return words.say(`translated-${origin.kind}`, { language, original });
    }
  }
}
