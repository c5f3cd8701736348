import type { ImportedTranslation } from '@archive/import';
import type { Ledger, Outcome } from '@archive/schema';
import type { Store } from '@archive/store';
import { keepUnplaced, syncLedger } from '@archive/translation';
import { readTranslated } from '@archive/workflow';

/**
 * The ledger of an imported translation as `archive sync` would leave it: with what the language's
 * ledger had beside its records.
 */
export function translationLedger(
  store: Store,
  { skeleton, language, bundle, ledger }: ImportedTranslation,
): Outcome<Ledger> {
  const read = readTranslated(store, skeleton.id);
  if (!read.ok) return read;
  const bundles = new Map(read.value.bundles).set(language, bundle);
  const before = read.value.ledgers.get(language);
  // What is known of texts that the archive has by now stays as it is.
  const there = read.value.bundles.get(language) ?? {};
  const known = Object.entries(before?.segments ?? {}).filter(([id]) => there[id] === bundle[id]);
  const segments = { ...ledger.segments, ...Object.fromEntries(known) };
  const merged: Ledger = { ...before, ...ledger, segments };
  if (before?.obsolete !== undefined) {
    const kept = new Set(Object.values(before.obsolete));
    const unplaced = Object.values(ledger.obsolete ?? {}).filter((text) => !kept.has(text));
    merged.obsolete = keepUnplaced(before.obsolete, unplaced);
  }
  const ledgers = new Map(read.value.ledgers).set(language, merged);
  const synced = syncLedger({ skeleton, bundles, ledgers }, language);
  return { ok: true, value: synced.ledger ?? ledger };
}
