import { isoDate } from '../archive/calendar-date.ts';
import type { Work } from '../archive/work.ts';
import type { CitationFormat } from '../citation/formats.ts';
import { each, lines, markup, nothing, text, when } from './html.ts';
import type { Html } from './html.ts';

type Field = readonly [name: string, value: string | undefined, language?: string];

/**
 * What the head of a document's page says of it to programs: Dublin Core, the `citation_*` that
 * Google Scholar reads (Highwire Press), what Zotero needs beside them, the licence, and the files for
 * reference managers.
 */
export function metadata(work: Work, formats: readonly CitationFormat[]): Html {
  const { license } = work;
  return lines(
    markup`<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/">`,
    markup`<link rel="schema.DCTERMS" href="http://purl.org/dc/terms/">`,
    fields([...dublinCore(work), ...highwire(work), ...zotero(work)], work.language),
    license?.url === undefined ? nothing : markup`<link rel="license" href="${text(license.url)}">`,
    lines(
      ...formats.map(({ href, type }) =>
        when(
          href,
          (file) => markup`<link rel="describedby" type="${text(type)}" href="${text(file)}">`,
        ),
      ),
    ),
  );
}

function dublinCore(work: Work): Field[] {
  const { title, issuer, license, collection, archive, address } = work;
  return [
    ['DC.title', title.text, title.language],
    ['DC.creator', issuer?.text, issuer?.language],
    ['DC.publisher', issuer?.text, issuer?.language],
    ...work.translators.map((name): Field => ['DC.contributor', name]),
    ['DC.date', work.issued],
    ['DCTERMS.issued', work.issued],
    ['DCTERMS.modified', work.modified],
    ['DC.language', work.language],
    ['DC.type', 'Text'],
    ['DC.format', 'text/html'],
    ['DC.identifier', address],
    ...work.subjects.map((subject): Field => ['DC.subject', subject.text, subject.language]),
    ...work.places.map((place): Field => ['DC.coverage', place.text, place.language]),
    ['DC.rights', license?.url ?? license?.name],
    ['DCTERMS.isPartOf', collection.text, collection.language],
    ['DCTERMS.isPartOf', archive.text, archive.language],
    ['DCTERMS.isVersionOf', work.originalAddress],
  ];
}

function highwire(work: Work): Field[] {
  const { title, issuer, archive, address } = work;
  return [
    ['citation_title', title.text, title.language],
    ['citation_author', issuer?.text, issuer?.language],
    ['citation_publication_date', isoDate(work.issued, '/')],
    ['citation_language', work.language],
    ['citation_publisher', archive.text, archive.language],
    ['citation_public_url', address],
    ['citation_fulltext_html_url', address],
    ...work.subjects.map((subject): Field => ['citation_keywords', subject.text, subject.language]),
  ];
}

/** Zotero takes what has a `citation_title` for an article of a journal, and has no other word for translators. */
function zotero({ translators }: Work): Field[] {
  return [['z:itemType', 'webpage'], ...translators.map((name): Field => ['z:translators', name])];
}

function fields(all: readonly Field[], language: string): Html {
  return each(
    all.filter(([, value]) => value !== undefined && value !== ''),
    ([name, value = '', own]) => {
      const lang = own === undefined || own === language ? nothing : markup` lang="${text(own)}"`;
      return markup`<meta name="${text(name)}"${lang} content="${text(value)}">`;
    },
  );
}
