import type { Finding } from '@archive/schema';

import type { ExchangeDocument } from './exchange-document.ts';
import { warning } from './finding.ts';
import type { FormatName } from './format-name.ts';
import { holds } from './po/holds.ts';
import { fitsXml } from './xml/escape-xml.ts';

const CANNOT: Partial<Record<FormatName, { fits: (text: string) => boolean; name: string }>> = {
  po: { fits: holds, name: 'PO' },
  tmx: { fits: fitsXml, name: 'TMX' },
};

/**
 * The segments of a document that a format cannot hold, and so a file is without: those with
 * control characters, in PO and TMX. Whatever comes back, they stay as they are.
 */
export function leftOut(
  format: FormatName,
  { document, language, segments }: ExchangeDocument,
): Finding[] {
  const cannot = CANNOT[format];
  if (cannot === undefined) return [];
  return segments
    .filter(({ source, text }) => source !== '' && !(cannot.fits(source) && cannot.fits(text)))
    .map(({ id }) =>
      warning(
        'exchange-character',
        `${document}:${id} holds a control character, for which ${cannot.name} has no place.`,
        'It was left out of the file. Take the character out of the text, or use another format.',
        { document, language, segment: id },
      ),
    );
}
