/** A format in which texts are given out. */
export interface DownloadFormat {
  /** What it is called in every language, or the word for it. */
  readonly label: string | { readonly key: string };
  /** How its files end, without the dot. */
  readonly ending: Ending;
  /** The media type. */
  readonly type: string;
}

export type Ending = 'epub' | 'xml' | 'md' | 'txt' | 'json';

export const EPUB_TYPE = 'application/epub+zip';

/** All formats, the one for reading first. What writes them is loaded where they are written. */
export const downloadFormats: readonly DownloadFormat[] = [
  { label: 'EPUB', ending: 'epub', type: EPUB_TYPE },
  { label: 'TEI', ending: 'xml', type: 'application/tei+xml' },
  { label: 'Markdown', ending: 'md', type: 'text/markdown' },
  { label: { key: 'plain-text' }, ending: 'txt', type: 'text/plain' },
  { label: 'JSON', ending: 'json', type: 'application/json' },
];
