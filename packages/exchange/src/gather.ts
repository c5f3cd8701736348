import { segments as segmentsOf, type Bundle, type Ledger } from '@archive/schema';
import {
  translationStatus,
  type SegmentStatus,
  type TranslatedDocument,
} from '@archive/translation';

import type { ExchangeDocument, ExchangeSegment } from './exchange-document.ts';
import { blockMarks } from './markdown/block-marks.ts';

const TRANSLATORS_NOTE = /^tn[0-9]+$/;

/**
 * Gathers what a translator needs of one document: every segment with its source, its translation
 * and how it stands.
 *
 * @param document - the document with all its languages
 * @param language - the tag of the language it is translated into; the original's own is possible,
 *   and then nothing has a source
 * @param from - the tag of the language it is translated from; where it is left out, the one that
 *   the ledger says of all translations, or else the original's
 *
 * @example
 * ```ts
 * gather({ skeleton, bundles, ledgers }, 'fr');
 * // { document: 'a-note', from: 'it', language: 'fr', segments: [{ id: 'title', source: 'Prezzi', … }] }
 * ```
 */
export function gather(
  document: TranslatedDocument,
  language: string,
  from: string = usualSource(document, language),
): ExchangeDocument {
  const { skeleton, bundles } = document;
  const isOriginal = language === skeleton.originalLanguage;
  const statuses = new Map(translationStatus(document, language).map((each) => [each.id, each]));
  const marks = blockMarks(skeleton);
  const bundle = bundles.get(language);
  const segments: ExchangeSegment[] = [];
  for (const { id, role } of segmentsOf(skeleton)) {
    const source = isOriginal ? '' : textIn(bundles.get(from), id);
    const text = textIn(bundle, id);
    if (!isOriginal && source === '' && text === '') continue;
    const status = statuses.get(id);
    segments.push({
      id,
      role,
      mark: marks.get(id) ?? '',
      source,
      text,
      ...standing(status, text, from),
    });
  }
  for (const id of translatorsNotes(bundle))
    segments.push({
      id,
      role: 'translators-note',
      mark: '',
      source: '',
      text: textIn(bundle, id),
      ...standing(undefined, textIn(bundle, id), from),
    });
  return { document: skeleton.id, from: isOriginal ? undefined : from, language, segments };
}

/** The language that a document is usually translated from into another: what all its records say, or the original's. */
function usualSource({ skeleton, ledgers, bundles }: TranslatedDocument, language: string): string {
  const named = new Set(recordsOf(ledgers.get(language)).map(({ from }) => from));
  const [only] = named;
  return only !== undefined && named.size === 1 && bundles.has(only)
    ? only
    : skeleton.originalLanguage;
}

function recordsOf(ledger: Ledger | undefined): Ledger['segments'][string][] {
  return Object.values(ledger?.segments ?? {});
}

function standing(
  status: SegmentStatus | undefined,
  text: string,
  from: string,
): Pick<ExchangeSegment, 'state' | 'outdated' | 'previous' | 'comments'> {
  const outdated = status?.outdated;
  const wasSource = outdated?.because === 'source' && outdated.from === from;
  return {
    state: status?.state ?? (text === '' ? 'missing' : 'translated'),
    outdated: outdated !== undefined,
    ...(wasSource && outdated.was !== undefined ? { previous: outdated.was } : {}),
    comments: status?.record?.comments ?? [],
  };
}

/** The text of a segment; empty where there is none, or only white space. */
function textIn(bundle: Bundle | undefined, id: string): string {
  const text = bundle !== undefined && Object.hasOwn(bundle, id) ? bundle[id] : undefined;
  return text === undefined || text.trim() === '' ? '' : text;
}

function translatorsNotes(bundle: Bundle | undefined): string[] {
  return Object.keys(bundle ?? {})
    .filter((id) => TRANSLATORS_NOTE.test(id) && textIn(bundle, id) !== '')
    .toSorted((a, b) => Number(a.slice(2)) - Number(b.slice(2)));
}
