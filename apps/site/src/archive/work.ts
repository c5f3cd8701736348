import type { Collection } from '@archive/schema';

import type { CompiledDocument, Version } from './compile-document.ts';
import { conceptName } from './concept-name.ts';
import { titleIn } from './entry.ts';
import type { Entry } from './entry.ts';
import { licenseOf } from './license.ts';
import type { License } from './license.ts';
import type { Origin } from './origin.ts';
import { documentPath } from './paths.ts';
import type { Phrase } from './phrase.ts';
import type { Site } from './site.ts';

/** A person, a body or a place that stands in the glossary. */
export interface Named extends Phrase {
  /** The concept's id. */
  readonly id: string;
}

/** What there is to say of one language's text of a document to those who cite it or file it away. */
export interface Work {
  readonly id: string;
  /** The language of the text. */
  readonly language: string;
  readonly originalLanguage: string;
  readonly isOriginal: boolean;
  readonly origin: Origin;
  readonly title: Phrase;
  /** Of a translation: the original's title, where it has one, and the address of its page. */
  readonly originalTitle?: string;
  readonly originalAddress?: string;
  /** EDTF. */
  readonly issued: string;
  /** EDTF. */
  readonly modified?: string;
  readonly issuer?: Named;
  readonly translators: readonly string[];
  readonly collection: Named;
  readonly archive: Phrase;
  readonly places: readonly Named[];
  readonly subjects: readonly Named[];
  /** Of the archive. */
  readonly version?: string;
  /** Of its page, where the site's own is known. */
  readonly address?: string;
  readonly license?: License;
  readonly holder?: Named;
}

/** Gathers what there is to say of a text, with names in its own language. */
export function workOf(
  site: Site,
  { skeleton }: CompiledDocument,
  entry: Entry,
  collection: Collection,
  { text: { language }, origin, standing }: Version,
): Work {
  const { archive } = site.store;
  const names = site.names(language);
  const named = (id: string): Named => ({ id, ...conceptName(site, id, language) });
  const rights = skeleton.rights ?? collection.rights ?? archive.rights;
  const issuer = skeleton.issuer ?? archive.issuer;
  const { originalLanguage } = skeleton;
  const isOriginal = language === originalLanguage;
  const addressIn = (tag: string): string | undefined =>
    site.url === undefined || !entry.languages.has(tag)
      ? undefined
      : site.address(documentPath(tag, collection.id, entry.id));
  return {
    id: entry.id,
    language,
    originalLanguage,
    isOriginal,
    origin,
    title: titleIn(entry, language),
    originalTitle: isOriginal ? undefined : entry.titles.get(originalLanguage),
    originalAddress: isOriginal ? undefined : addressIn(originalLanguage),
    issued: skeleton.issued,
    modified: skeleton.modified,
    issuer: issuer === undefined ? undefined : named(issuer),
    translators: standing.translators,
    collection: {
      id: collection.id,
      ...(names.collections.get(collection.id)?.name ?? { text: collection.id, language }),
    },
    archive: names.archive,
    places: (skeleton.places ?? []).map(named),
    subjects: (skeleton.subjects ?? []).map(named),
    version: site.version,
    address: addressIn(language),
    license: rights && licenseOf(rights.license),
    holder: rights?.holder === undefined ? undefined : named(rights.holder),
  };
}
