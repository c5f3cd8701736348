import type { Ledger } from '@archive/schema';

/** What a translation was made from. */
export type Origin =
  /** Nobody has written it down. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'original' }
  /** A relay translation: from another translation, or from several. */
  | { readonly kind: 'relay'; readonly from: readonly string[] }
  /** Some passages from the original, the others from translations. */
  | { readonly kind: 'mixed'; readonly from: readonly string[] };

/**
 * Tells from the ledger what a translation was made from.
 *
 * @example
 * originOf(ledger, 'it'); // { kind: 'relay', from: ['en'] }
 */
export function originOf(ledger: Ledger | undefined, originalLanguage: string): Origin {
  const sources = new Set(Object.values(ledger?.segments ?? {}).map((record) => record.from));
  const fromOriginal = sources.delete(originalLanguage);
  const from = [...sources].toSorted();
  if (from.length > 0) return { kind: fromOriginal ? 'mixed' : 'relay', from };
  return { kind: fromOriginal ? 'original' : 'unknown' };
}
