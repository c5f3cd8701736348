import type { Ledger, Outcome } from '@archive/schema';

import type { TranslatedDocument } from '../document.ts';
import { hashOf } from '../text-facts.ts';
import { obstruction } from './decidable.ts';
import { decideEach } from './decide-each.ts';
import { type Decision, signed } from './decision.ts';
import { languageName } from './language-name.ts';

/**
 * Refuses for one language that a change of the source was cosmetic: its translation is outdated
 * after all.
 *
 * @param document - the document with ledgers that are in line with its bundles
 * @param segments - ids of segments that have a text in the language; all refuse, or none
 * @returns the ledger with the refusal in it, or what stands against it: `not-cosmetic` where no
 * change that led to today's source was recorded as cosmetic, and as in `setState`
 *
 * @example
 * ```ts
 * refuseCosmetic(document, 'ar', ['p1'], { by: 'Ada', on: '2026-05-02' });
 * ```
 */
export function refuseCosmetic(
  document: TranslatedDocument,
  language: string,
  segments: readonly string[],
  decision: Decision = {},
): Outcome<Ledger> {
  return decideEach(document, language, segments, (record, segment) => {
    const now = hashOf(document, record.from, segment);
    const { source, cosmetic = [] } = record;
    if (source === now || !cosmetic.some(({ after }) => after === now))
      return obstruction(document, language, segment, {
        rule: 'not-cosmetic',
        message: `No change of ${document.skeleton.id}:${segment} is recorded as cosmetic for ${languageName(language)}.`,
        help: 'There is nothing to refuse.',
      });
    const refused = cosmetic.map((pair) =>
      pair.after === now ? signed({ ...pair, refused: true }, decision) : pair,
    );
    return { ...record, cosmetic: refused };
  });
}
