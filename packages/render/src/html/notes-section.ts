import { escapeHtml } from '../escape-html.ts';
import type { Note } from '../notes.ts';
import { labelAttributes, segmentAttributes } from './element.ts';
import { headingTag } from './heading.ts';
import type { Page } from './page.ts';
import { segmentText } from './segment-text.ts';
import { markInside } from './state-mark.ts';

/**
 * The notes, the author's and the translator's apart, each with links back to all its calls. To be
 * written last: by then all calls are known, those in notes included.
 */
export function notesSections(page: Page): string {
  const { author, translator } = page.notes;
  // All texts first, since a note may call one that stands before it.
  const texts = new Map([...author, ...translator].map((note) => [note, noteText(page, note)]));
  const items = (notes: Note[]): string[] =>
    notes.map((note, index) => noteItem(page, note, index + 1, texts.get(note) ?? ''));
  return [
    section(page, 'notes', '<ol>', items(author)),
    section(page, 'translators-notes', '<ol type="a">', items(translator)),
  ]
    .filter((html) => html !== '')
    .join('\n');
}

/** The translator's notes alone. To be written after all else, but before ways back to calls are. */
export function translatorsNotes(page: Page): string {
  const { translator } = page.notes;
  const texts = translator.map((note) => noteText(page, note));
  const items = translator.map((note, index) =>
    noteItem(page, note, index + 1, texts[index] ?? ''),
  );
  return section(page, 'translators-notes', '<ol type="a">', items);
}

function section(page: Page, key: string, list: string, items: string[]): string {
  if (items.length === 0) return '';
  const id = page.freeId(key);
  const tag = headingTag(page, 2);
  const title = `<${tag} id="${id}">${page.words.html(key)}</${tag}>`;
  return `<section class="${key}" role="doc-endnotes" aria-labelledby="${id}">\n${title}\n${list}\n${items.join('\n')}\n</ol>\n</section>`;
}

function noteText(page: Page, { segment }: Note): string {
  return markInside(page, segment) + segmentText(page, segment);
}

function noteItem(page: Page, note: Note, position: number, text: string): string {
  const { kind, mark, segment } = note;
  // A list counts by itself: 1, 2, 3 or a, b, c. It has to be told of other numbers and marks.
  const number = Number(mark);
  const isCounted = kind === 'translator' || String(number) === mark;
  const value = kind === 'author' && isCounted && number !== position ? ` value="${mark}"` : '';
  const attributes = segmentAttributes(page, segment, isCounted ? '' : 'note-labelled');
  const label = isCounted ? '' : `<span class="note-label">${escapeHtml(mark)}</span> `;
  return `<li${attributes}${value}>${label}${text}${backLinks(page, note)}</li>`;
}

/** A link back to each call of a note. */
export function backLinks(page: Page, { segment }: Note): string {
  const calls = page.calls.get(segment.id)?.ids ?? [];
  const label = page.words.html('note-back');
  // Back is to the left only where one reads to the right. U+FE0E: an arrow, not an emoji.
  const arrow = page.words.direction === 'rtl' ? '↪\u{fe0e}' : '↩\u{fe0e}';
  return calls
    .map((call, index) => {
      const number = calls.length > 1 ? ` ${index + 1}` : '';
      return ` <a class="note-back" href="#${call}" role="doc-backlink" aria-label="${label}${number}"${labelAttributes(page, segment)}>${arrow}${number.trimStart()}</a>`;
    })
    .join('');
}
