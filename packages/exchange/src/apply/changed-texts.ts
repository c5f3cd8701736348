import type { Finding } from '@archive/schema';

import { asSaid, wouldSay } from '../as-said.ts';
import { NOTHING, type Base } from '../base.ts';
import type { ExchangeDocument, ExchangeSegment } from '../exchange-document.ts';
import { finding, warning } from '../finding.ts';
import type { ReturnedDocument, ReturnedSegment } from '../returned.ts';
import type { ApplyContext } from './apply-context.ts';
import { isWritten, mergeText, type TextMerge } from './merge.ts';

/** A segment of a file beside what the archive has of it. */
export interface Returned {
  segment: ReturnedSegment;
  known: ExchangeSegment;
  /** What the file left the archive with, where that is known. */
  base: Base | undefined;
  /** The text that the file says. */
  said: string;
  /** Whether somebody wrote it since the file left. */
  written: boolean;
  merge: TextMerge;
  /** Its new text, where the file's is taken. */
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
  { file, theirs = false }: ApplyContext,
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
    const before = segments.get(id);
    if (before === undefined) segments.set(id, beside(returned, segment, own, theirs));
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

function beside(
  { format, segments }: ReturnedDocument,
  segment: ReturnedSegment,
  known: ExchangeSegment,
  theirs: boolean,
): Returned {
  const said = asSaid(format, segment.text ?? '', known.mark);
  // A note that the file did not leave with was begun in it.
  const isBegun =
    known.role === 'translators-note' && segments.some((each) => each.base !== undefined);
  const base = segment.base ?? (isBegun ? NOTHING : undefined);
  const merged = mergeText(wouldSay(format, known.text, known.mark), said, base);
  const merge = merged === 'conflict' && theirs ? 'theirs' : merged;
  const written = isWritten(said, base, merge);
  return {
    segment,
    known,
    base,
    said,
    written,
    merge,
    ...(merge === 'theirs' ? { text: said } : {}),
  };
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
  { id, sourceHash, base }: ReturnedSegment,
  place: Parameters<typeof warning>[3],
): Finding {
  const message = `${document} has no text ${id} to translate.`;
  // A line of somebody's own, in between, would cut a text in two.
  if (format === 'md' && sourceHash === undefined && base === undefined)
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
