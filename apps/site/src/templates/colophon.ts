import type { Collection, Skeleton, Source } from '@archive/schema';

import type { Axis } from '../archive/facets.ts';
import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import type { CitationFormat } from '../citation/formats.ts';
import { downloadList } from '../downloads/download-list.ts';
import { citation } from './citation.ts';
import { conceptList, valueLink } from './concept-list.ts';
import { date, dateText } from './date.ts';
import { documentLink } from './document-link.ts';
import { each, lines, markup, nothing, text, when } from './html.ts';
import type { Html } from './html.ts';
import { langAttributes } from './in-language.ts';
import { rightsLine } from './rights-line.ts';
import { outdatedText, standing } from './standing.ts';
import type { Told } from './standing.ts';
import { word, wording } from './word.ts';

/** What there is to know of a text, as the last page of a book says it. */
export interface ColophonFacts extends Told {
  readonly skeleton: Skeleton;
  readonly collection: Collection;
  readonly formats: readonly CitationFormat[];
  /** Where its text can be edited, if that is known. */
  readonly editPage?: string;
}

/** All that is known about a text: a list of facts after it. */
export function colophon(site: Site, words: Words, facts: ColophonFacts): Html {
  const { skeleton, collection, work, formats } = facts;
  const issuer = skeleton.issuer ?? site.store.archive.issuer;
  const rights = skeleton.rights ?? collection.rights ?? site.store.archive.rights;
  const fact = (key: string, value: Html): Html =>
    value === nothing ? nothing : markup`<div><dt>${word(words, key)}</dt><dd>${value}</dd></div>`;
  const concepts = (axis: Axis, ids: readonly string[] = []) => conceptList(site, words, ids, axis);
  const { originalLanguage } = skeleton;

  return lines(
    markup`<section class="colophon" aria-labelledby="page_colophon">`,
    markup`<h2 id="page_colophon">${word(words, 'about-text')}</h2>`,
    markup`<dl>`,
    fact('version', state(words, facts)),
    fact(
      'original-language',
      valueLink(
        site,
        words,
        'language',
        originalLanguage,
        text(words.languageName(originalLanguage)),
      ),
    ),
    fact('issued', date(words, skeleton.issued)),
    fact(
      'modified',
      when(skeleton.modified, (day) => date(words, day)),
    ),
    fact(
      'issuer',
      when(issuer, (id) => concepts('issuer', [id])),
    ),
    fact('places', concepts('place', skeleton.places)),
    fact('subjects', concepts('subject', skeleton.subjects)),
    fact('sources', sourceLines(words, skeleton)),
    fact('related', relations(site, words, skeleton)),
    fact(
      'rights',
      when(rights, (terms) => rightsLine(site, words, terms)),
    ),
    fact('cite', citation(words, work, formats)),
    fact('downloads', downloadList(site, words, work)),
    markup`</dl>`,
    when(
      facts.editPage,
      (url) =>
        markup`<p class="improve"><a href="${text(url)}">${word(words, work.isOriginal ? 'correct' : 'improve')}</a></p>`,
    ),
    markup`</section>`,
  );
}

/** How the text stands, and the way to what of it is outdated. */
function state(words: Words, told: Told): Html {
  return lines(
    each(standing(words, told), (line) => markup`<p>${wording(words, line, 'text-original')}</p>`),
    when(
      outdatedText(words, told.text.standing),
      (said) =>
        markup`<p><a href="#page_outdated">${wording(words, said, 'passages-outdated')}</a></p>`,
    ),
  );
}

/** Each once: the pages of the original and of its translations often have one name, in folders apart. */
function sourceLines(words: Words, { sources = [] }: Skeleton): Html {
  return lines(...new Set(sources.map((source) => sourceLine(words, source))));
}

function sourceLine(words: Words, source: Source): Html {
  const { title, url, file, retrieved } = source;
  const attributes = langAttributes(words, source.language ?? words.language);
  const name = when(title ?? url, (label) =>
    url === undefined
      ? markup`<span${attributes}>${text(label)}</span>`
      : markup`<a href="${text(url)}" rel="external"${attributes}>${text(label)}</a>`,
  );
  const imported = when(file, (from) => word(words, 'source-import', { file: from }));
  const between = name !== nothing && imported !== nothing ? markup`. ` : nothing;
  const read = when(
    retrieved,
    (day) => markup` (${word(words, 'source-retrieved', { date: dateText(words, day) })})`,
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
          markup`<p>${word(words, relationKeys[type])} ${documentLink(site, words, entry)}</p>`,
      ),
    ),
  );
}
