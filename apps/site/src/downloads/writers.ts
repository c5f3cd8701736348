import { writeEpub, writeJson, writeTei } from '@archive/formats';
import type { EditionFacts } from '@archive/formats';
import { renderMarkdown, renderText } from '@archive/render';
import type { RenderInput, RenderOptions } from '@archive/render';

import type { Ending } from './formats.ts';

/** A text of the archive, as the formats take it. */
export interface Download {
  readonly input: RenderInput;
  readonly facts: EditionFacts;
  readonly options: RenderOptions;
  /** The bytes of its pictures, by their paths. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** What writes each format. */
export const writers: Readonly<Record<Ending, (download: Download) => string | Uint8Array>> = {
  epub: ({ input, facts, options, pictures }) =>
    writeEpub({ facts, documents: [input], pictures }, options),
  xml: ({ input, facts, options }) =>
    writeTei({ ...input, facts }, { ...options, pictureBase: options.mediaBase }),
  md: ({ input, options }) => renderMarkdown(input, options),
  txt: ({ input, options }) => renderText(input, options),
  json: ({ input, facts }) => writeJson({ ...input, facts }),
};
