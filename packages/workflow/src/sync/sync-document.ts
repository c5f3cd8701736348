import type { Ledger } from '@archive/schema';
import { dropObsolete, syncLedger } from '@archive/translation';
import type {
  LedgerChange,
  LostText,
  SyncContext,
  SyncedLedger,
  TranslatedDocument,
} from '@archive/translation';

/** What a sync did to one ledger. */
export interface LedgerReport {
  document: string;
  language: string;
  changes: readonly LedgerChange[];
  /** How many obsolete texts were dropped. */
  dropped: number;
  lost: readonly LostText[];
}

/** A document whose ledgers are in line with its bundles. */
export interface SyncedDocument {
  document: TranslatedDocument;
  /** The ledgers that are others now; nothing where one is no longer needed. */
  changed: ReadonlyMap<string, Ledger | undefined>;
  reports: readonly LedgerReport[];
}

/**
 * Brings ledgers of one document in line with its bundles; writes nothing. Each is made out of
 * the document as it was, so that their order does not matter.
 */
export function syncDocument(
  document: TranslatedDocument,
  languages: readonly string[],
  contextOf: (language: string) => SyncContext,
  drops = false,
): SyncedDocument {
  const changed = new Map<string, Ledger | undefined>();
  const ledgers = new Map(document.ledgers);
  const reports: LedgerReport[] = [];
  for (const language of languages) {
    const { ledger, changes, lost, dropped } = syncOne(document, language, contextOf, drops);
    if (ledger !== document.ledgers.get(language)) changed.set(language, ledger);
    if (ledger === undefined) ledgers.delete(language);
    else ledgers.set(language, ledger);
    reports.push({ document: document.skeleton.id, language, changes, dropped, lost });
  }
  return { document: { ...document, ledgers }, changed, reports };
}

function syncOne(
  document: TranslatedDocument,
  language: string,
  contextOf: (language: string) => SyncContext,
  drops: boolean,
): SyncedLedger & { dropped: number } {
  const synced = syncLedger(document, language, contextOf(language));
  const dropped = Object.keys(synced.ledger?.obsolete ?? {}).length;
  if (!drops || synced.ledger === undefined || dropped === 0) return { ...synced, dropped: 0 };
  return { ...synced, ledger: dropObsolete(synced.ledger), dropped };
}
