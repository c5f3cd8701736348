import type { Bundle, Ledger, LedgerRecord, Skeleton } from '@archive/schema';

/**
 * One document with all its languages. Where a bundle or a ledger is missing, so is its entry:
 * nothing is translated yet, or nothing is known.
 */
export interface TranslatedDocument {
  readonly skeleton: Skeleton;
  /** By language tag, the original's among them. */
  readonly bundles: ReadonlyMap<string, Bundle>;
  /** By language tag. */
  readonly ledgers: ReadonlyMap<string, Ledger>;
}

/** The text of a segment in a language; the empty text where there is none, or only white space. */
export function textOf(document: TranslatedDocument, language: string, segment: string): string {
  const text = document.bundles.get(language)?.[segment];
  // A caller may ask for `constructor`, which no bundle has and every object answers to.
  return typeof text !== 'string' || text.trim() === '' ? '' : text;
}

/** What a language's ledger has on a segment. */
export function recordOf(
  document: TranslatedDocument,
  language: string,
  segment: string,
): LedgerRecord | undefined {
  const records = document.ledgers.get(language)?.segments ?? {};
  return Object.hasOwn(records, segment) ? records[segment] : undefined;
}
