import type { Collection, Skeleton, Source } from '@archive/schema';

import type { Availability } from '../archive/entry.ts';
import type { Origin } from '../archive/origin.ts';
import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import { originText } from './byline.ts';
import { conceptList } from './concept-list.ts';
import { date, dateText } from './date.ts';
import { documentLink } from './document-link.ts';
import { each, lines, markup, nothing, text, when } from './html.ts';
import type { Html } from './html.ts';
import { langAttributes } from './in-language.ts';
import { rightsLine } from './rights-line.ts';
import { stateText } from './state-text.ts';

/** What there is to know of a text, as the last page of a book says it. */
export interface ColophonFacts {
  readonly skeleton: Skeleton;
  readonly collection: Collection;
  readonly availability: Availability;
  readonly origin: Origin;
}

/** All that is known about a text: a list of facts after it. */
export function colophon(site: Site, words: Words, facts: ColophonFacts): Html {
  const { skeleton, collection } = facts;
  const issuer = skeleton.issuer ?? site.store.archive.issuer;
  const rights = skeleton.rights ?? collection.rights ?? site.store.archive.rights;
  const fact = (key: string, value: Html): Html =>
    value === nothing
      ? nothing
      : markup`<div><dt>${text(words.say(key))}</dt><dd>${value}</dd></div>`;
  const concepts = (ids: readonly string[] = []) => conceptList(site, words, ids);

  return lines(
    markup`<section class="colophon" aria-labelledby="page_colophon">`,
    markup`<h2 id="page_colophon">${text(words.say('about-text'))}</h2>`,
    markup`<dl>`,
    fact('version', version(words, facts)),
    fact('original-language', text(words.languageName(skeleton.originalLanguage))),
    fact('issued', date(words, skeleton.issued)),
    fact(
      'modified',
      when(skeleton.modified, (day) => date(words, day)),
    ),
    fact(
      'issuer',
      when(issuer, (id) => concepts([id])),
    ),
    fact('places', concepts(skeleton.places)),
    fact('subjects', concepts(skeleton.subjects)),
    fact(
      'sources',
      each(skeleton.sources ?? [], (source) => sourceLine(site, words, source)),
    ),
    fact('related', relations(site, words, skeleton)),
    fact(
      'rights',
      when(rights, (terms) => rightsLine(site, words, terms)),
    ),
    markup`</dl>`,
    markup`</section>`,
  );
}

/** The original or a translation and of what, and how much of it there is. */
function version(words: Words, { skeleton, availability, origin }: ColophonFacts): Html {
  if (availability.state === 'original') return text(words.say('text-original'));
  const from = text(originText(words, origin, skeleton.originalLanguage));
  if (availability.state !== 'incomplete') return from;
  return markup`<p>${from}</p><p>${text(stateText(words, availability))}</p>`;
}

function sourceLine(site: Site, words: Words, source: Source): Html {
  const { title, url, file, retrieved } = source;
  const attributes = langAttributes(site, words, source.language ?? words.language);
  const name = when(title ?? url, (label) =>
    url === undefined
      ? markup`<span${attributes}>${text(label)}</span>`
      : markup`<a href="${text(url)}" rel="external"${attributes}>${text(label)}</a>`,
  );
  const imported = when(file, (from) => text(words.say('source-import', { file: from })));
  const between = name !== nothing && imported !== nothing ? markup`. ` : nothing;
  const read = when(
    retrieved,
    (day) => markup` (${text(words.say('source-retrieved', { date: dateText(words, day) }))})`,
  );
  return markup`<p>${name}${between}${imported}${read}</p>`;
}

const relationKeys = {
  references: 'relation-references',
  replaces: 'relation-replaces',
  isReplacedBy: 'relation-is-replaced-by',
  isVersionOf: 'relation-is-version-of',
  relation: 'relation-relation',
} as const;

function relations(site: Site, words: Words, { relations: listed = [] }: Skeleton): Html {
  return lines(
    ...listed.map(({ type, document }) =>
      when(
        site.catalogue.entry(document),
        (entry) =>
          markup`<p>${text(words.say(relationKeys[type]))} ${documentLink(site, words, entry)}</p>`,
      ),
    ),
  );
}
