import type { History } from '@archive/history';
import { orderBundle } from '@archive/schema';
import type { LedgerRecord, Outcome } from '@archive/schema';
import type { Change, Store } from '@archive/store';
import type { TranslatedDocument } from '@archive/translation';

import type { SaveRequest, SaveResponse } from '../../api/index.ts';
import { editDocument } from './edit-document.ts';

/** What a save did. */
export interface Saved {
  /** The document as it is now. */
  document: TranslatedDocument;
  conflicts: SaveResponse['conflicts'];
}

/** Texts that are ready to be written, each file of them in one step with the others. */
export interface Staged extends Saved {
  /** Nothing where no file would differ. */
  change: Change | undefined;
}

/**
 * Saves texts into a document as it was read just now. A text that somebody else has changed since
 * the writer read it is left as it is, and given back as a conflict. The ledger is brought in line
 * in the same change.
 *
 * Nothing is awaited between the reading and the writing, so two windows take turns.
 *
 * @param document - as it is on the disk at this moment
 */
export function saveTexts(
  store: Store,
  history: History | undefined,
  document: TranslatedDocument,
  language: string,
  request: SaveRequest,
): Outcome<Saved> {
  const { change, ...saved } = stageTexts(store, history, document, language, request);
  const done = change?.commit();
  return done === undefined || done.ok ? { ok: true, value: saved } : done;
}

/**
 * The same without the writing.
 *
 * @param records - what was known of texts that become again what they were, by segment
 */
export function stageTexts(
  store: Store,
  history: History | undefined,
  document: TranslatedDocument,
  language: string,
  { texts, by }: SaveRequest,
  records: Readonly<Record<string, LedgerRecord>> = {},
): Staged {
  const now = new Map(Object.entries(document.bundles.get(language) ?? {}));
  const conflicts: Record<string, { yours: string; theirs: string; base: string }> = {};
  let changed = false;
  for (const [segment, { text, base }] of Object.entries(texts)) {
    const theirs = now.get(segment) ?? '';
    if (theirs === text) continue;
    if (theirs !== base) {
      conflicts[segment] = { yours: text, theirs, base };
      continue;
    }
    changed = true;
    if (text === '') now.delete(segment);
    else now.set(segment, text);
  }
  if (!changed) return { document, conflicts, change: undefined };

  const bundle = orderBundle(document.skeleton, Object.fromEntries(now));
  const edited = editDocument(store, history, document, language, by, (before) => ({
    ...before,
    bundles: new Map(document.bundles).set(language, bundle),
    ledgers: withRecords(before, language, records),
  }));
  return { ...edited, conflicts };
}

function withRecords(
  { ledgers }: TranslatedDocument,
  language: string,
  records: Readonly<Record<string, LedgerRecord>>,
): TranslatedDocument['ledgers'] {
  const ledger = ledgers.get(language);
  if (ledger === undefined || Object.keys(records).length === 0) return ledgers;
  const own = { ...ledger, segments: { ...ledger.segments, ...records } };
  return new Map(ledgers).set(language, own);
}
