import type { LedgerRecord } from '@archive/schema';

import { hashText } from './hash-text.ts';

/**
 * Records one translated segment for a ledger: what it was made from and what it was when the
 * record was made, as hashes.
 *
 * @param sourceLanguage - the tag of the language it was translated from
 * @param sourceText - the source text it was made from
 * @param targetText - the translation
 * @param extra - the state (`translated` unless it is given) and what else is known
 *
 * @example
 * ```ts
 * record('en', 'Statements', 'Prises de position', { state: 'reviewed', by: 'Ada' });
 * // { from: 'en', source: '…', target: '…', state: 'reviewed', by: 'Ada' }
 * ```
 */
export function record(
  sourceLanguage: string,
  sourceText: string,
  targetText: string,
  extra: Partial<Omit<LedgerRecord, 'from' | 'source' | 'target'>> = {},
): LedgerRecord {
  return {
    from: sourceLanguage,
    source: hashText(sourceText),
    target: hashText(targetText),
    state: 'translated',
    ...extra,
  };
}
