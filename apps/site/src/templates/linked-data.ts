import type {
  Article,
  BreadcrumbList,
  Collection,
  Organization,
  Person,
  WebSite,
} from 'schema-dts';

import { isoDate } from '../archive/calendar-date.ts';
import { availability, titleIn } from '../archive/entry.ts';
import type { Entry } from '../archive/entry.ts';
import { isListed } from '../archive/listed.ts';
import { collectionPath, documentPath, homePath } from '../archive/paths.ts';
import type { Phrase } from '../archive/phrase.ts';
import type { Site } from '../archive/site.ts';
import type { Named, Work } from '../archive/work.ts';
import { MOST_ALTERNATES } from './most-alternates.ts';
import type { Step } from './path.ts';

type ArticleNode = Exclude<Article, string>;

/** A text in schema.org's words, with the original it translates, or the translations of it. */
export function articleData(site: Site, work: Work, entry: Entry, description?: string): Article {
  const { id, language, collection } = work;
  const address = site.address(documentPath(language, collection.id, id));
  const issuer = work.issuer && agent(site, work.issuer);
  return {
    '@type': 'Article',
    '@id': address,
    url: address,
    mainEntityOfPage: address,
    headline: work.title.text,
    name: work.title.text,
    description,
    inLanguage: language,
    datePublished: isoDate(work.issued),
    dateModified: work.modified === undefined ? undefined : isoDate(work.modified),
    author: issuer,
    publisher: issuer,
    translator: some(work.translators.map((name) => ({ '@type': 'Person' as const, name }))),
    contentLocation: some(
      work.places.map(({ text }) => ({ '@type': 'Place' as const, name: text })),
    ),
    keywords: some(work.subjects.map(({ text }) => text)),
    license: work.license?.url,
    copyrightHolder: work.holder && agent(site, work.holder),
    version: work.version,
    isPartOf: collectionData(site, language, collection),
    ...translations(site, work, entry),
  };
}

/** The archive in one language. */
export function siteData(site: Site, language: string, description?: string): WebSite {
  const { archive } = site.names(language);
  const address = site.address(homePath(language));
  return {
    '@type': 'WebSite',
    '@id': address,
    url: address,
    name: archive.text,
    inLanguage: language,
    description,
    version: site.version,
  };
}

/** A collection in one language, as a part of the archive. */
export function collectionData(
  site: Site,
  language: string,
  { id, text }: Named,
  description?: string,
): Collection {
  const address = site.address(collectionPath(language, id));
  return {
    '@type': 'Collection',
    '@id': address,
    url: address,
    name: text,
    inLanguage: language,
    description,
    isPartOf: siteData(site, language),
  };
}

/** Where a page stands, from the home of its language down. */
export function breadcrumbData(
  site: Site,
  steps: readonly Step[],
  here: Phrase,
  path: string,
): BreadcrumbList {
  const all = [...steps, { path, name: here }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: all.map((step, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name: step.name.text,
      item: site.address(step.path),
    })),
  };
}

function translations(
  site: Site,
  work: Work,
  entry: Entry,
): Pick<ArticleNode, 'translationOfWork' | 'workTranslation'> {
  const { id, collection, originalLanguage } = work;
  const text = (language: string): Article => ({
    '@type': 'Article',
    ...(entry.languages.has(language) && {
      '@id': site.address(documentPath(language, collection.id, id)),
    }),
    name: titleIn(entry, language).text,
    inLanguage: language,
  });
  if (!work.isOriginal) return { translationOfWork: text(originalLanguage) };
  const others = [...entry.languages.keys()].filter(
    (tag) => tag !== originalLanguage && isListed(availability(entry, tag)),
  );
  return others.length > MOST_ALTERNATES ? {} : { workTranslation: some(others.map(text)) };
}

function agent(site: Site, { id, text }: Named): Organization | Person {
  const concept = site.store.concepts().get(id);
  const facts = { name: text, sameAs: some(concept?.sameAs ?? []) };
  return concept?.kind === 'person'
    ? { '@type': 'Person', ...facts }
    : { '@type': 'Organization', ...facts };
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
