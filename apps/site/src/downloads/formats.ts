import { writeEpub, writeJson, writeTei } from '@archive/formats';
import type { EditionFacts } from '@archive/formats';
import { renderMarkdown, renderText } from '@archive/render';
import type { RenderInput, RenderOptions } from '@archive/render';

/** A text of the archive, as the formats take it. */
export interface Download {
  readonly input: RenderInput;
  readonly facts: EditionFacts;
  readonly options: RenderOptions;
  /** The bytes of its pictures, by their paths. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** A format in which texts are given out. */
export interface DownloadFormat {
  /** What it is called in every language, or the word for it. */
  readonly label: string | { readonly key: string };
  /** How its files end, without the dot. */
  readonly ending: string;
  /** The media type. */
  readonly type: string;
  readonly write: (download: Download) => string | Uint8Array;
}

export const EPUB_TYPE = 'application/epub+zip';

/** All formats, the one for reading first. */
export const downloadFormats: readonly DownloadFormat[] = [
  {
    label: 'EPUB',
    ending: 'epub',
    type: EPUB_TYPE,
    write: ({ input, facts, options, pictures }) =>
      writeEpub({ facts, documents: [input], pictures }, options),
  },
  {
    label: 'TEI',
    ending: 'xml',
    type: 'application/tei+xml',
    write: ({ input, facts, options }) =>
      writeTei({ ...input, facts }, { ...options, pictureBase: options.mediaBase }),
  },
  {
    label: 'Markdown',
    ending: 'md',
    type: 'text/markdown',
    write: ({ input, options }) => renderMarkdown(input, options),
  },
  {
    label: { key: 'plain-text' },
    ending: 'txt',
    type: 'text/plain',
    write: ({ input, options }) => renderText(input, options),
  },
  {
    label: 'JSON',
    ending: 'json',
    type: 'application/json',
    write: ({ input, facts }) => writeJson({ ...input, facts }),
  },
];
