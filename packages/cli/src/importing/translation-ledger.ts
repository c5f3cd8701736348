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
  const merged: Ledger = { ...before, ...ledger };
  if (before?.obsolete !== undefined)
    merged.obsolete = keepUnplaced(before.obsolete, Object.values(ledger.obsolete ?? {}));
  const ledgers = new Map(read.value.ledgers).set(language, merged);
  const synced = syncLedger({ skeleton, bundles, ledgers }, language);
  return { ok: true, value: synced.ledger ?? ledger };
}
