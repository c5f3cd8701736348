import type { Bundle, Finding, Ledger, Outcome } from '@archive/schema';
import type { Store } from '@archive/store';
import type { TranslatedDocument } from '@archive/translation';

/**
 * Reads a document with all its bundles and ledgers. A faulty file makes the whole of it fail:
 * taken for a missing one, its texts would look as if they had been taken away.
 */
export function readTranslated(store: Store, id: string): Outcome<TranslatedDocument> {
  const findings: Finding[] = [];
  const taken = <T>(outcome: Outcome<T> | undefined): T | undefined => {
    if (outcome === undefined) return undefined;
    if (outcome.ok) return outcome.value;
    findings.push(...outcome.findings);
    return undefined;
  };
  const skeleton = taken(store.skeleton(id));
  const bundles = new Map<string, Bundle>();
  const ledgers = new Map<string, Ledger>();
  for (const tag of store.languages) {
    const bundle = taken(store.bundle(tag, id));
    const ledger = taken(store.ledger(tag, id));
    if (bundle !== undefined) bundles.set(tag, bundle);
    if (ledger !== undefined) ledgers.set(tag, ledger);
  }
  if (skeleton === undefined || findings.length > 0) return { ok: false, findings };
  return { ok: true, value: { skeleton, bundles, ledgers } };
}
