import type { Ledger, LedgerRecord, Outcome } from '@archive/schema';

import { textOf, type TranslatedDocument } from '../document.ts';
import { pairsFrom } from '../status/bridge.ts';
import { outdatedOf } from '../status/outdated.ts';
import { hashOf } from '../text-facts.ts';
import { obstruction } from './decidable.ts';
import { decideEach } from './decide-each.ts';
import { type Decision, signed } from './decision.ts';
import { languageName } from './language-name.ts';

/**
 * Records that translated segments say what their source says now, though it has moved on. Their
 * state stays: the text is the same.
 *
 * @param document - the document with ledgers that are in line with its bundles
 * @param segments - ids of segments that have a text in the language; all become valid, or none
 * @param decision - who says so, when, and by which language's text, if it is another than the
 * one it was translated from
 * @returns the ledger with the source brought up to date, or what stands against it:
 * `missing-translation`, `missing-source`, `ledger-behind`, `relay-outdated`, `original`
 *
 * @example
 * ```ts
 * markValid(document, 'es', ['p1'], { by: 'Ada', on: '2026-05-02', from: 'it' });
 * ```
 */
export function markValid(
  document: TranslatedDocument,
  language: string,
  segments: readonly string[],
  decision: Decision & { readonly from?: string } = {},
): Outcome<Ledger> {
  const { id, originalLanguage } = document.skeleton;
  return decideEach(document, language, segments, (before, segment) => {
    const source = decision.from ?? before.from;
    if (source === language || textOf(document, source, segment) === '')
      return obstruction(document, language, segment, {
        rule: 'missing-source',
        message: `${id}:${segment} has no text in ${languageName(source)} that the translation could be held against.`,
        help: `Name another language with --from, such as ${originalLanguage}.`,
      });
    const relay = outdatedOf(document, source, segment);
    if (relay !== undefined)
      return obstruction(document, language, segment, {
        rule: 'relay-outdated',
        message: `${id}:${segment} was translated from the text in ${languageName(source)}, which is outdated itself.`,
        help: `Bring that one up to date first, or hold the translation against the original with --from ${originalLanguage}.`,
      });

    const { sourceText: _, cosmetic, ...rest } = before;
    const now = hashOf(document, source, segment);
    const record: LedgerRecord = signed({ ...rest, from: source, source: now }, decision);
    const pairs = source === before.from ? pairsFrom(now, cosmetic) : undefined;
    if (pairs !== undefined) record.cosmetic = pairs;
    return record;
  });
}
