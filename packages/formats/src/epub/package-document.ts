import type { EditionFacts } from '../edition.ts';
import { element, escapeXml, lines, textElement } from '../xml.ts';

/** A file of the book. */
export interface Item {
  readonly id: string;
  readonly href: string;
  readonly type: string;
  readonly properties?: string;
  /** Whether it is read in its turn. */
  readonly isText?: boolean;
}

/** The package document: what the book is, which files it has, and in which order they are read. */
export function packageDocument(
  facts: EditionFacts,
  direction: 'ltr' | 'rtl',
  items: readonly Item[],
): string {
  const tag = escapeXml(facts.language);
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="identifier" xml:lang="${tag}" dir="${direction}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata(
  facts,
  items.some(({ type }) => type.startsWith('image/')),
)}
</metadata>
<manifest>
${items.map(({ id, href, type, properties }) => element('item', { id, href, 'media-type': type, properties })).join('\n')}
</manifest>
<spine page-progression-direction="${direction}">
${items.flatMap(({ id, isText }) => (isText === true ? [element('itemref', { idref: id })] : [])).join('\n')}
</spine>
</package>
`;
}

function metadata(facts: EditionFacts, hasPictures: boolean): string {
  const meta = (property: string, text: string | undefined, refines?: string): string =>
    textElement('meta', text, { refines, property });
  const role = (id: string, code: string): string =>
    textElement('meta', code, { refines: `#${id}`, property: 'role', scheme: 'marc:relators' });
  const rights = [facts.license?.name, facts.license?.url, facts.holder]
    .filter((part) => part !== undefined)
    .join(', ');
  const creator = textElement('dc:creator', facts.issuer, { id: 'creator' });
  const original = textElement('dc:source', facts.original, { id: 'original' });
  const collection = textElement('meta', facts.collection, {
    property: 'belongs-to-collection',
    id: 'collection',
  });
  return lines(
    textElement('dc:identifier', facts.identifier, { id: 'identifier' }),
    textElement('dc:title', facts.title || facts.identifier, { 'xml:lang': facts.titleLanguage }),
    textElement('dc:language', facts.language),
    creator,
    creator === '' ? '' : role('creator', 'aut'),
    ...facts.translators.flatMap((name, index) => {
      const id = `translator-${index + 1}`;
      const written = textElement('dc:contributor', name, { id });
      return written === '' ? [] : [written, role(id, 'trl')];
    }),
    textElement('dc:publisher', facts.archive),
    textElement('dc:date', facts.issued),
    textElement('dc:rights', rights),
    textElement('dc:source', facts.address),
    original,
    original === '' ? '' : meta('dcterms:language', facts.originalLanguage, '#original'),
    ...[...facts.subjects, ...facts.places].map((name) => textElement('dc:subject', name)),
    collection,
    collection === '' ? '' : meta('collection-type', 'series', '#collection'),
    meta('dcterms:modified', `${facts.modified}T00:00:00Z`),
    meta('schema:accessMode', 'textual'),
    hasPictures ? meta('schema:accessMode', 'visual') : '',
    meta('schema:accessModeSufficient', 'textual'),
    meta('schema:accessibilityFeature', 'structuralNavigation'),
    meta('schema:accessibilityFeature', 'tableOfContents'),
    meta('schema:accessibilityFeature', 'readingOrder'),
    hasPictures ? meta('schema:accessibilityFeature', 'alternativeText') : '',
    meta('schema:accessibilityHazard', 'none'),
  );
}
