import { stableUrn } from '@archive/formats';
import type { EditionFacts, Revision } from '@archive/formats';
import type { Collection, Ledger } from '@archive/schema';

import { isoDate } from '../archive/calendar-date.ts';
import { conceptName } from '../archive/concept-name.ts';
import { licenseOf } from '../archive/license.ts';
import { collectionPath, documentPath } from '../archive/paths.ts';
import type { Site } from '../archive/site.ts';
import type { Told } from '../templates/standing.ts';
import { standingLines } from './colophon.ts';

const NEVER = '1970-01-01';
const STATES = ['initial', 'translated', 'reviewed', 'final'] as const;

/** What the files of a text say of it. */
export function factsOf(site: Site, told: Told, ledger: Ledger | undefined): EditionFacts {
  const { work } = told;
  const { language, origin, originalLanguage, isOriginal } = work;
  const words = site.words(language);
  const identifierIn = (tag: string): string =>
    stableUrn(`${site.store.archive.id}/${documentPath(tag, work.collection.id, work.id)}`);
  const others = origin.kind === 'relay' || origin.kind === 'mixed' ? origin.from : [];
  const fromOriginal = origin.kind === 'original' || origin.kind === 'mixed';
  return {
    identifier: identifierIn(language),
    title: work.title.text,
    titleLanguage: work.title.language,
    language,
    languageName: words.languageName(language),
    originalLanguage,
    original: isOriginal ? undefined : (work.originalAddress ?? identifierIn(originalLanguage)),
    translatedFrom: isOriginal
      ? undefined
      : [...(fromOriginal ? [originalLanguage] : []), ...others],
    issued: isoDate(work.issued),
    standing: standingLines(words, told),
    modified: latest([work.issued, work.modified, told.text.standing.on]),
    issuer: work.issuer?.text,
    translators: work.translators,
    collection: work.collection.text,
    archive: work.archive.text,
    version: work.version,
    address: work.address,
    license: work.license,
    holder: work.holder?.text,
    places: work.places.map(({ text }) => text),
    subjects: work.subjects.map(({ text }) => text),
    revisions: isOriginal ? [] : revisionsOf(ledger),
  };
}

/** The same of a whole collection, from what is said of its documents. */
export function collectionFacts(
  site: Site,
  language: string,
  { id, rights }: Collection,
  documents: readonly EditionFacts[],
): EditionFacts {
  const { archive } = site.store;
  const names = site.names(language);
  const path = collectionPath(language, id);
  const terms = rights ?? archive.rights;
  const named = (concept: string | undefined): string | undefined =>
    concept === undefined ? undefined : conceptName(site, concept, language).text;
  return {
    identifier: stableUrn(`${archive.id}/${path}`),
    title: names.collections.get(id)?.name.text ?? id,
    titleLanguage: names.collections.get(id)?.name.language,
    language,
    modified: latest(documents.map(({ modified }) => modified)),
    issuer: named(archive.issuer),
    translators: [...new Set(documents.flatMap(({ translators }) => translators))],
    archive: names.archive.text,
    version: site.version,
    address: site.url === undefined ? undefined : site.address(path),
    license: terms && licenseOf(terms.license),
    holder: named(terms?.holder),
    places: [],
    subjects: [],
    revisions: [],
  };
}

/** The last of some days; of a month or a year its first day counts. */
function latest(dates: readonly (string | undefined)[]): string {
  return dates
    .map((date) => (date === undefined ? undefined : isoDate(date)))
    .map((date) =>
      date === undefined ? NEVER : `${date}${'-01'.repeat(3 - date.split('-').length)}`,
    )
    .reduce((a, b) => (a > b ? a : b), NEVER);
}

/** A signature without the address that git has behind it, and each day and name once. */
function revisionsOf(ledger: Ledger | undefined): Revision[] {
  const found = new Map<string, Revision>();
  for (const { on, by, state } of Object.values(ledger?.segments ?? {})) {
    if (on === undefined) continue;
    const name = by?.replace(/<[^<>]*>\s*$/, '').trim() || undefined;
    const key = JSON.stringify([on, name]);
    const before = found.get(key)?.state ?? 'initial';
    const further = STATES.indexOf(state) > STATES.indexOf(before) ? state : before;
    found.set(key, { on, by: name, state: further });
  }
  return [...found.values()].toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}
