import { stateWords } from '@archive/render';

import type { Edition, FormatOptions } from '../edition.ts';
import { element, lines, textElement } from '../xml.ts';
import { blocksTei } from './blocks.ts';
import { headerTei } from './header.ts';
import { statesTei } from './states.ts';
import { teiText } from './text.ts';

/**
 * Writes a document in one language as TEI P5. The ids of segments are its `xml:id`s; a passage
 * that the text lacks is the original's and bears its `xml:lang`. It and one whose source has changed
 * since name in `ana` what the header says of such passages. The notes stand at the end.
 *
 * @param edition - the document
 * @param options - labels and links, and with `pictureBase` the address that pictures are under
 * @returns XML that ends with a newline
 *
 * @example
 * ```ts
 * writeTei({ skeleton, text, facts }, { i18n }); // '<?xml version="1.0" …'
 * ```
 */
export function writeTei(
  edition: Edition,
  options: FormatOptions & { pictureBase?: string },
): string {
  const { skeleton, facts } = edition;
  const text = teiText(edition, options);
  const title = lines(
    text.segment(skeleton.title, 'titlePart', { type: 'main' }) ||
      textElement('titlePart', facts.title || facts.identifier, { type: 'main' }),
    text.segment(skeleton.subtitle, 'titlePart', { type: 'sub' }),
  );
  const issued = facts.issued;
  const date =
    issued === undefined ? '' : `<docDate>${element('date', { when: issued }, issued)}</docDate>`;
  const body = blocksTei(text, skeleton.body, options.pictureBase);
  const closing = lines(
    text.segment(skeleton.signature, 'signed'),
    text.segment(skeleton.dateline, 'dateline'),
  );
  const notes = text.notes.map(({ id, type, mark }) =>
    text.segment(id, 'note', { type, place: 'end', n: mark }),
  );
  const encoding = statesTei(text.states, stateWords(edition, options), facts.language);
  return `${lines(
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<TEI xmlns="http://www.tei-c.org/ns/1.0">`,
    headerTei(facts, skeleton, encoding),
    element(
      'text',
      { 'xml:lang': facts.language },
      lines(
        '\n<front>',
        lines('<titlePage>', `<docTitle>\n${title}\n</docTitle>`, date, '</titlePage>'),
        '</front>',
        '<body>',
        // A body has to have a paragraph, or something like it.
        /<(?:p|div|list|quote|cit|lg)[ >]/.test(body) ? body : `${body}\n<p/>`,
        closing === '' ? '' : `<closer>\n${closing}\n</closer>`,
        '</body>',
        notes.length === 0 ? '' : `<back>\n<div type="notes">\n${lines(...notes)}\n</div>\n</back>`,
        '',
      ) + '\n',
    ),
    '</TEI>',
  )}\n`;
}
