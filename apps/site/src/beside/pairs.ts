import { plain } from '@archive/markup';
import type { Skeleton } from '@archive/schema';

import type { CompiledDocument } from '../archive/compile-document.ts';
import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import { lines, markup, nothing, rendered, text } from '../templates/html.ts';
import type { Html } from '../templates/html.ts';
import { langAttributes } from '../templates/in-language.ts';
import { prefixOf } from './column.ts';
import type { Column } from './column.ts';
import { noteRows, rowsOf } from './rows.ts';
import type { Passage, Row } from './rows.ts';

type Columns = readonly [Column, Column];

/**
 * Two texts of a document, a row for each passage with one beside the other. The script that puts
 * other texts in their places finds rows by `data-row` and cells by their ids; see client/beside.ts.
 */
export function pairs(
  site: Site,
  words: Words,
  document: CompiledDocument,
  columns: Columns,
): Html {
  const { skeleton } = document;
  const row = rowIn(site, words, document, columns);
  const notes = noteRows(skeleton).filter((note) => isThere(note, columns));
  return lines(
    markup`<div class="pairs">`,
    part('page_head', 'heads', columns, 'p', ({ head }) => head),
    ...rowsOf(skeleton).map(row),
    notes.length === 0
      ? nothing
      : part('page_notes', 'notes-pair', columns, 'h2', ({ notesHeading }) => notesHeading),
    ...notes.map(row),
    part('page_translators', 'apart-pair', columns, 'div', ({ translatorsNotes }) =>
      rendered(translatorsNotes),
    ),
    markup`</div>`,
  );
}

function rowIn(
  site: Site,
  words: Words,
  document: CompiledDocument,
  columns: Columns,
): (row: Row) => Html {
  // A heading is never more than one below the heading before it.
  let level = 1;
  const permalink = text(words.say('permalink'));
  return (row) => {
    if (row.kind === 'separator') return markup`<hr>`;
    if (row.kind === 'figure') return picture(site, words, document, row.figure);
    if (!isThere(row, columns)) return nothing;
    if (row.level !== undefined) level = Math.min(row.level, level + 1, 6);
    const cells = columns.map((column, index) => {
      // A page has one heading of the first level.
      const isHeading = row.level !== undefined && (index === 0 || row.className !== 'title');
      const tag = isHeading ? text(`h${level}`) : markup`p`;
      return cell(words, document.skeleton, column, row, tag);
    });
    const id = text(row.id);
    const link = markup`<a class="permalink" href="#${id}" aria-label="${permalink}">¶</a>`;
    const depth = row.depth === undefined || row.depth < 2 ? nothing : markup` nested`;
    return lines(
      markup`<div class="pair ${text(row.className)}-pair${depth}" id="${id}" data-row="${id}">`,
      ...cells,
      link,
      markup`</div>`,
    );
  };
}

function isThere({ id }: Passage, columns: Columns): boolean {
  return columns.some(({ segments }) => segments.has(id));
}

function cell(
  words: Words,
  { originalLanguage }: Skeleton,
  column: Column,
  { id, item }: Passage,
  tag: Html,
): Html {
  const { language, segments, markOf } = column;
  const html = segments.get(id);
  if (html === undefined) {
    const said = language === originalLanguage ? nothing : text(words.say('missing'));
    return markup`<${tag} class="cell lacking">${said}</${tag}>`;
  }
  const mark = item === undefined ? nothing : markOf(item);
  return filled(column, id, tag, markup`${mark}${rendered(html)}`);
}

/**
 * A row that is no passage of the text. It is there even if neither text has it, for another that
 * may come in its place.
 */
function part(
  name: string,
  className: string,
  columns: Columns,
  tag: 'p' | 'h2' | 'div',
  content: (column: Column) => Html,
): Html {
  const contents = columns.map((column) => content(column));
  const hidden = contents.every((one) => one === nothing) ? markup` hidden` : nothing;
  const cells = columns.map((column, index) => {
    const own = contents[index] ?? nothing;
    if (own !== nothing) return filled(column, name, text(tag), own);
    return markup`<${text(tag)} class="cell"></${text(tag)}>`;
  });
  return lines(
    markup`<div class="pair ${text(className)}" data-row="${text(name)}"${hidden}>`,
    ...cells,
    markup`</div>`,
  );
}

function filled({ language, direction }: Column, name: string, tag: Html, content: Html): Html {
  const id = text(prefixOf(language) + name);
  return markup`<${tag} class="cell" id="${id}" lang="${text(language)}" dir="${text(direction)}">${content}</${tag}>`;
}

function picture(
  site: Site,
  words: Words,
  { versions, original }: CompiledDocument,
  { image, alt }: Extract<Row, { kind: 'figure' }>['figure'],
): Html {
  const texts = [versions.get(words.language)?.text, original];
  const found = texts.find((one) => one !== undefined && Object.hasOwn(one.segments, alt));
  const said = plain(found?.segments[alt] ?? []).replaceAll('\n', ' ');
  const label = text(said === '' ? words.say('figure') : said);
  const attributes = langAttributes(words, found?.language ?? words.language);
  const src = text(site.href(image.file));
  return markup`<img src="${src}" alt="${label}" width="${image.width}" height="${image.height}" loading="lazy"${attributes}>`;
}
