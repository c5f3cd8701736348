import type { Words } from '../archive/words.ts';
import type { Work } from '../archive/work.ts';
import { each, markup, nothing, text, when } from './html.ts';
import type { Html } from './html.ts';
import { word } from './word.ts';

/**
 * Where a printed text is from: the archive, its version, and the address. It stands behind the
 * text and its notes, and shows on paper alone.
 */
export function sourceLine(words: Words, { archive, version, address }: Work): Html {
  const parts = [
    text(archive.text),
    when(version, (number) => word(words, 'archive-version', { version: number })),
    when(address, (url) => markup`<bdi dir="ltr">${text(url)}</bdi>`),
  ].filter((part) => part !== nothing);
  return markup`<p class="source-line">${each(parts, (part) => part, markup` · `)}</p>`;
}
