import type { RenderInput } from '@archive/render';
import { directionOf as directionOfTag } from '@archive/schema';
import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';

import type { EditionFacts, FormatOptions } from '../edition.ts';
import { element, escapeXml } from '../xml.ts';
import { chapterOf, withLinks } from './chapter.ts';
import type { Chapter } from './chapter.ts';
import { languageAttributes } from './language-attributes.ts';
import { packageDocument } from './package-document.ts';
import type { Item } from './package-document.ts';
import { pictureType } from './picture-type.ts';
import { style } from './style.ts';
import { pageOf, xhtml } from './xhtml.ts';

/** A book: one document, or several. */
export interface Book {
  readonly facts: EditionFacts;
  /** In reading order; in the book's language as far as they have it. */
  readonly documents: readonly RenderInput[];
  /** The bytes of pictures, by their path in the archive. One that lacks is replaced by its description. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

// The first day that the format can say, in the local time it is kept in: the same bytes everywhere.
const NO_TIME = new Date(1980, 0, 1);
const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/**
 * Writes an EPUB 3. Notes are footnotes; links between the book's documents stay in the book.
 *
 * @param book - what is in it; it has at least one document
 * @param options - labels and links
 * @returns the file's bytes, the same for the same book
 *
 * @example
 * ```ts
 * const bytes = writeEpub({ facts, documents: [{ skeleton, text }], pictures: new Map() }, { i18n });
 * ```
 */
export function writeEpub(book: Book, options: FormatOptions): Uint8Array {
  const { facts, documents } = book;
  const { language } = facts;
  const direction = (options.directionOf ?? directionOfTag)(language);
  const pictures = new Map([...book.pictures].filter(([path]) => pictureType(path) !== undefined));
  const files = new Map(documents.map(({ skeleton: { id } }) => [id, `${id}.xhtml`]));
  const chapters = documents.map((input) => chapterOf(input, options, files, pictures));
  const byFile = new Map(chapters.map((chapter) => [chapter.file, chapter]));
  const used = new Set(
    documents.flatMap(({ skeleton }) =>
      skeleton.body.flatMap((block) => (block.type === 'figure' ? [block.image.file] : [])),
    ),
  );
  const shown = [...pictures].filter(([path]) => used.has(path));

  const items: Item[] = [
    { id: 'nav', href: 'nav.xhtml', type: XHTML, properties: 'nav' },
    ...chapters.map(({ file }, index): Item => {
      return { id: `text-${index + 1}`, href: `text/${file}`, type: XHTML, isText: true };
    }),
    { id: 'style', href: 'style.css', type: 'text/css' },
    ...shown.map(([path], index): Item => {
      return { id: `picture-${index + 1}`, href: path, type: pictureType(path) ?? '' };
    }),
  ];
  const page = (title: string, base: string, body: string): Uint8Array =>
    strToU8(pageOf({ language, direction, title, style: `${base}style.css`, body }));
  const zip: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
    'EPUB/package.opf': strToU8(packageDocument(facts, direction, items)),
    'EPUB/nav.xhtml': page(facts.title, '', navigation(facts, chapters, options)),
    'EPUB/style.css': strToU8(style),
  };
  for (const chapter of chapters)
    zip[`EPUB/text/${chapter.file}`] = page(
      chapter.title,
      '../',
      xhtml(withLinks(chapter, byFile)),
    );
  for (const [path, bytes] of shown) zip[`EPUB/${path}`] = bytes;
  return zipSync(zip, { level: 6, mtime: NO_TIME });
}

const XHTML = 'application/xhtml+xml';

/** The table of contents, each entry in its own language. */
function navigation(
  { title, titleLanguage, language: book }: EditionFacts,
  chapters: readonly Chapter[],
  options: FormatOptions,
): string {
  const within = (language?: string) => languageAttributes(language, book, options);
  const link = (href: string, text: string, language: string): string =>
    element('a', { href, ...within(language) }, escapeXml(text));
  const items = chapters.map((chapter) => {
    const file = `text/${chapter.file}`;
    const inside = chapter.headings
      .map(({ id, title: name, language }) => link(`${file}#${id}`, name, language))
      .map((anchor) => `<li>${anchor}</li>`);
    const list = inside.length === 0 ? '' : `\n<ol>\n${inside.join('\n')}\n</ol>\n`;
    return `<li>${link(file, chapter.title, chapter.language)}${list}</li>`;
  });
  return `<nav epub:type="toc" role="doc-toc">
${element('h1', within(titleLanguage), escapeXml(title))}
<ol>
${items.join('\n')}
</ol>
</nav>`;
}
