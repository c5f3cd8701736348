import { type LedgerRecord, segments, type SegmentRole } from '@archive/schema';

import { recordOf, textOf, type TranslatedDocument } from '../document.ts';
import { hashOf, wordsOf } from '../text-facts.ts';
import { type Outdated, outdatedOf } from './outdated.ts';
import { type SegmentState, stateOfNew } from './state.ts';

/** How one segment stands in one language. */
export interface SegmentStatus {
  id: string;
  role: SegmentRole;
  /**
   * What holds, whatever the ledger says: a text that was edited since counts as translated, one
   * that is not there as missing.
   */
  state: SegmentState;
  /** Where it has to be looked at again. Independent of the state: a reviewed text can be outdated. */
  outdated?: Outdated;
  /** The tag of the language it was, or is to be, translated from. */
  from: string;
  /** Words of the text it is translated from: what is to be done where it is missing. Counted when they are asked for. */
  readonly words: number;
  /** What the ledger has on it. */
  record?: LedgerRecord;
}

/**
 * Tells how each segment of a document stands in a language, in reading order. It says the same
 * before and after `syncLedger`. Segments that have no text in the original and none in the
 * language are left out, and so are translators' notes: there is nothing to translate.
 *
 * @param document - the document with all its languages
 * @param language - a language tag; for the original's own the list is empty
 *
 * @example
 * ```ts
 * translationStatus({ skeleton, bundles, ledgers }, 'fr');
 * // [{ id: 'title', role: 'title', state: 'reviewed', from: 'it', words: 4, record: { … } },
 * //  { id: 'p1', role: 'paragraph', state: 'translated', from: 'it', words: 31, record: { … },
 * //    outdated: { because: 'source', from: 'it', was: 'Sei morti.', is: 'Sedici morti.' } },
 * //  { id: 'p2', role: 'paragraph', state: 'missing', from: 'it', words: 12 }]
 * ```
 */
export function translationStatus(
  document: TranslatedDocument,
  language: string,
): readonly SegmentStatus[] {
  const { skeleton } = document;
  const original = skeleton.originalLanguage;
  if (language === original) return [];
  const statuses: SegmentStatus[] = [];
  for (const { id, role } of segments(skeleton)) {
    const record = recordOf(document, language, id);
    const missing = textOf(document, language, id) === '';
    if (missing && textOf(document, original, id) === '') continue;

    // A record without its text is on its way out: the next translation begins with the original.
    const from = missing ? original : (record?.from ?? original);
    const status: SegmentStatus = {
      id,
      role,
      state: missing ? 'missing' : stateOf(document, language, id, from, record),
      from,
      // Dividing a text into words takes longer than all else here, and few callers want to know.
      get words() {
        return wordsOf(document, from, id);
      },
    };
    const outdated = outdatedOf(document, language, id);
    if (outdated !== undefined) status.outdated = outdated;
    if (record !== undefined) status.record = record;
    statuses.push(status);
  }
  return statuses;
}

function stateOf(
  document: TranslatedDocument,
  language: string,
  segment: string,
  from: string,
  record: LedgerRecord | undefined,
): SegmentState {
  if (record?.target === hashOf(document, language, segment)) return record.state;
  return stateOfNew(document, language, segment, from);
}
