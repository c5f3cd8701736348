import { placeInText } from './place.ts';
import type { Text } from './texts.ts';

/**
 * Puts two texts into the rows of the page, passage by passage; the reader stays where they are in
 * it.
 *
 * @param lacking What stands for a passage that a text does not have.
 */
export function show(texts: readonly [Text, Text], lacking: string): void {
  const place = placeInText();
  const rows = [...document.querySelectorAll<HTMLElement>('.pairs > .pair')];
  for (const cell of document.querySelectorAll('.pairs .cell')) cell.removeAttribute('id');
  for (const row of rows) {
    const isPassage = row.id !== '';
    const sources = texts.map((text) => text(row.dataset['row'] ?? ''));
    row.hidden = sources.every((source) => source === null);
    for (const [index, source] of sources.entries()) {
      const cell = row.children[index];
      if (cell !== undefined) fill(cell, source, isPassage ? lacking : '');
    }
  }
  if (place === undefined) return;
  const moved = place.passage.getBoundingClientRect().top - place.top;
  scrollBy({ top: moved, behavior: 'instant' });
}

function fill(cell: Element, source: Element | null, lacking: string): void {
  cell.classList.toggle('lacking', source === null);
  for (const name of ['id', 'lang', 'dir']) {
    const value = source?.getAttribute(name) ?? null;
    if (value === null) cell.removeAttribute(name);
    else cell.setAttribute(name, value);
  }
  if (source === null) cell.textContent = lacking;
  else
    cell.replaceChildren(...[...source.childNodes].map((node) => document.importNode(node, true)));
}
