import type { Comment, Ledger, LedgerRecord, Outcome } from '@archive/schema';

import type { TranslatedDocument } from '../document.ts';
import { decideEach } from './decide-each.ts';
import { type Decision, signed } from './decision.ts';

/**
 * Adds a comment to translated segments. The comment is signed; each text and its state stay whose
 * they are.
 *
 * @param document - the document with ledgers that are in line with its bundles
 * @param segments - ids of segments that have a text in the language; all get the comment, or none
 * @returns the ledger with the comment in it, or what stands against it: `missing-translation`,
 * `ledger-behind`, `original`
 *
 * @example
 * ```ts
 * comment(document, 'fr', ['p1'], 'Is it the town or the district?', { by: 'Ada' });
 * ```
 */
export function comment(
  document: TranslatedDocument,
  language: string,
  segments: readonly string[],
  text: string,
  decision: Decision = {},
): Outcome<Ledger> {
  return decideEach(document, language, segments, (before) => withComment(before, text, decision));
}

/** A record with one comment more. */
export function withComment(record: LedgerRecord, text: string, decision: Decision): LedgerRecord {
  const { comments = [] } = record;
  return { ...record, comments: [...comments, signed<Comment>({ text }, decision)] };
}
