import type { History } from '@archive/history';
import { orderBundle } from '@archive/schema';
import type { Bundle, Ledger, Outcome } from '@archive/schema';
import type { Change, Store } from '@archive/store';
import { syncLedger } from '@archive/translation';
import type { TranslatedDocument } from '@archive/translation';

import type { SaveRequest, SaveResponse } from '../../api/index.ts';
import { syncContext, today } from './sync-context.ts';

/** What a save did. */
export interface Saved {
  /** The document as it is now. */
  document: TranslatedDocument;
  conflicts: SaveResponse['conflicts'];
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
  { texts, by }: SaveRequest,
): Outcome<Saved> {
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
  if (!changed) return { ok: true, value: { document, conflicts } };

  const bundle = orderBundle(document.skeleton, Object.fromEntries(now));
  const saved = withSynced(store, history, document, language, bundle, by);
  const change = store.begin();
  const { id } = document.skeleton;
  change.put('bundle', { language, namespace: `documents/${id}` }, bundle);
  putLedgers(store, change, document, saved);
  const done = change.commit();
  return done.ok ? { ok: true, value: { document: saved, conflicts } } : done;
}

/** The document with the new texts and every ledger that they concern in line with them. */
function withSynced(
  store: Store,
  history: History | undefined,
  document: TranslatedDocument,
  language: string,
  bundle: Bundle,
  by: string | undefined,
): TranslatedDocument {
  // What was edited elsewhere before is noted first, under its own author's name.
  const before = syncedIn(document, language, syncContext(store, history, document, language));
  const context = {
    by: by ?? history?.userName(),
    on: today(),
    textWithHash: syncContext(store, history, document, language).textWithHash,
  };
  const bundles = new Map(document.bundles).set(language, bundle);
  let after = syncedIn({ ...before, bundles }, language, context);
  // Translations of this text keep what it said until now.
  for (const [tag, ledger] of document.ledgers)
    if (tag !== language && isMadeFrom(ledger, language))
      after = syncedIn(after, tag, {
        ...syncContext(store, history, document, tag),
        textWithHash: context.textWithHash,
      });
  return after;
}

function syncedIn(
  document: TranslatedDocument,
  language: string,
  context: Parameters<typeof syncLedger>[2],
): TranslatedDocument {
  const { ledger } = syncLedger(document, language, context);
  const ledgers = new Map(document.ledgers);
  if (ledger === undefined) ledgers.delete(language);
  else ledgers.set(language, ledger);
  return { ...document, ledgers };
}

function isMadeFrom({ segments }: Ledger, language: string): boolean {
  return Object.values(segments).some(({ from }) => from === language);
}

/** Puts into a change what is another ledger now. */
export function putLedgers(
  store: Store,
  change: Change,
  before: TranslatedDocument,
  after: TranslatedDocument,
): void {
  const { id } = before.skeleton;
  for (const language of new Set([...before.ledgers.keys(), ...after.ledgers.keys()])) {
    const key = { language, document: id };
    const ledger = after.ledgers.get(language);
    if (ledger === before.ledgers.get(language)) continue;
    if (ledger === undefined) change.remove(store.path('ledger', key));
    else change.put('ledger', key, ledger);
  }
}
