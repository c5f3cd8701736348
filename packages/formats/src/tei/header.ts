import type { Skeleton } from '@archive/schema';

import type { EditionFacts } from '../edition.ts';
import { addressOf, element, lines, textElement } from '../xml.ts';

/**
 * The header: what the text is, who made it, under which terms, and what became of it since.
 *
 * @param encoding - the element that explains the markup, or nothing
 */
export function headerTei(facts: EditionFacts, skeleton: Skeleton, encoding: string): string {
  return lines(
    '<teiHeader>',
    '<fileDesc>',
    '<titleStmt>',
    textElement('title', facts.title || facts.identifier, { 'xml:lang': facts.titleLanguage }),
    textElement('author', facts.issuer),
    ...facts.translators.map(translator),
    '</titleStmt>',
    facts.version === undefined
      ? ''
      : element('editionStmt', {}, textElement('edition', facts.version, { n: facts.version })),
    publication(facts),
    notes(facts),
    source(facts, skeleton),
    '</fileDesc>',
    encoding,
    profile(facts),
    revisions(facts),
    '</teiHeader>',
  );
}

function translator(name: string): string {
  const written = textElement('name', name);
  // The code of the Library of Congress for it is the same in every language.
  const resp =
    '<resp ref="http://id.loc.gov/vocabulary/relators/trl" xml:lang="en">translator</resp>';
  return written === '' ? '' : `<respStmt>${resp}${written}</respStmt>`;
}

function publication({
  archive,
  identifier,
  address,
  license,
  holder,
  modified,
}: EditionFacts): string {
  const target = license?.url === undefined ? undefined : addressOf(license.url);
  const terms = lines(
    textElement('licence', license?.name, { target }),
    element('p', {}, textElement('name', holder, { type: 'holder' })),
  ).replace('<p/>', '');
  return lines(
    '<publicationStmt>',
    textElement('publisher', archive) || '<publisher/>',
    textElement('idno', identifier, { type: 'URN' }),
    textElement('idno', address, { type: 'URI' }),
    terms.trim() === '' ? '' : `<availability>\n${terms.trim()}\n</availability>`,
    element('date', { type: 'modified', when: modified }, modified),
    '</publicationStmt>',
  );
}

function notes({ standing = [], language }: EditionFacts): string {
  const written = standing.map((line) =>
    textElement('note', line, { type: 'standing', 'xml:lang': language }),
  );
  return written.length === 0 ? '' : lines('<notesStmt>', ...written, '</notesStmt>');
}

function source(facts: EditionFacts, { sources = [], id }: Skeleton): string {
  const translated = (facts.translatedFrom ?? []).map((language) =>
    element('bibl', { type: 'translated-from' }, element('idno', {}, id) + textLang(language)),
  );
  const listed = sources.map(({ type, title, url, file, language }) => {
    const target = url === undefined ? undefined : addressOf(url);
    const parts =
      textElement('title', title) +
      (target === undefined ? '' : element('ref', { target })) +
      textElement('idno', file, { type: 'file' }) +
      (language === undefined ? '' : textLang(language));
    return parts === '' ? '' : element('bibl', { type }, parts);
  });
  const own = element(
    'bibl',
    {},
    textElement('title', facts.collection) || element('idno', {}, id),
  );
  return lines('<sourceDesc>', own, ...translated, ...listed, '</sourceDesc>');
}

function textLang(language: string): string {
  return element('textLang', { mainLang: language });
}

function profile({
  issued,
  language,
  languageName,
  originalLanguage,
  subjects,
  places,
}: EditionFacts): string {
  const terms = lines(
    ...subjects.map((name) => textElement('term', name, { type: 'subject' })),
    ...places.map((name) => textElement('term', name, { type: 'place' })),
  );
  return lines(
    '<profileDesc>',
    issued === undefined ? '' : `<creation>${element('date', { when: issued }, issued)}</creation>`,
    '<langUsage>',
    textElement('language', languageName ?? language, { ident: language }),
    originalLanguage === undefined || originalLanguage === language
      ? ''
      : textElement('language', originalLanguage, { ident: originalLanguage, n: 'original' }),
    '</langUsage>',
    terms === '' ? '' : `<textClass>\n<keywords>\n${terms}\n</keywords>\n</textClass>`,
    '</profileDesc>',
  );
}

function revisions({ revisions: all }: EditionFacts): string {
  if (all.length === 0) return '';
  const changes = all.map(({ on, by, state }) =>
    element('change', { when: on, status: state }, textElement('name', by)),
  );
  return lines('<revisionDesc>', ...changes, '</revisionDesc>');
}
