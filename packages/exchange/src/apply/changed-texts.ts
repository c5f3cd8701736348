import type { Finding } from '@archive/schema';

import type { ExchangeDocument, ExchangeSegment } from '../exchange-document.ts';
import { finding, warning } from '../finding.ts';
import type { ReturnedDocument, ReturnedSegment } from '../returned.ts';
import { asSaid, saysTheSame } from './as-said.ts';

/** A segment of a file beside what the archive has of it. */
export interface Returned {
  segment: ReturnedSegment;
  known: ExchangeSegment;
  /** Its new text, where the file says another than the archive has. */
  text?: string;
}

const TRANSLATORS_NOTE = /^tn[1-9][0-9]*$/;

/**
 * Sets a file's segments beside those of the archive.
 *
 * @param known - the document as it would leave the archive now
 * @returns the segments the file speaks of, by id in its order, and what is wrong with the others
 */
export function compareTexts(
  returned: ReturnedDocument,
  known: ExchangeDocument,
  file: string,
): { segments: ReadonlyMap<string, Returned>; findings: Finding[] } {
  const { document, language } = known;
  const segments = new Map<string, Returned>();
  const findings: Finding[] = [];
  const byId = new Map(known.segments.map((segment) => [segment.id, segment]));
  for (const segment of returned.segments) {
    const { id, line, column } = segment;
    const place = { file, line, column, document, language, segment: id };
    const own = byId.get(id) ?? newNote(returned, id);
    if (own === undefined) {
      findings.push(stranger(returned, segment, place));
      continue;
    }
    const text = segment.text === undefined ? '' : asSaid(returned.format, segment.text, own.mark);
    const same = text.trim() === '' || saysTheSame(returned.format, text, own.text, own.mark);
    const before = segments.get(id);
    if (before === undefined) segments.set(id, { segment, known: own, ...(same ? {} : { text }) });
    else if (before.segment.text !== segment.text)
      findings.push(
        finding(
          'exchange-duplicate',
          `${document}:${id} stands in the file twice, with two texts: first in line ${before.segment.line ?? '?'}.`,
          'Take one of them out, then import the file again.',
          place,
        ),
      );
  }
  return { segments, findings };
}

/** A translator may begin a note where the whole text of a language is at hand. */
function newNote({ format }: ReturnedDocument, id: string): ExchangeSegment | undefined {
  if (format !== 'md' || !TRANSLATORS_NOTE.test(id)) return undefined;
  return {
    id,
    role: 'translators-note',
    mark: '',
    source: '',
    text: '',
    state: 'missing',
    outdated: false,
    comments: [],
  };
}

function stranger(
  { format, document }: ReturnedDocument,
  { id, sourceHash }: ReturnedSegment,
  place: Parameters<typeof warning>[3],
): Finding {
  const message = `${document} has no text ${id} to translate.`;
  // A line of somebody's own, in between, would cut a text in two.
  if (format === 'md' && sourceHash === undefined)
    return finding(
      'markdown-anchor',
      message,
      `Put the line back as it was; a comment of your own has to be more than one word.`,
      place,
    );
  return warning(
    'exchange-segment',
    message,
    'It was taken out of the document since the file was made, or was never in it. It was left out.',
    place,
  );
}
