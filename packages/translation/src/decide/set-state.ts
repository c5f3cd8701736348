import type { Ledger, LedgerRecord, Outcome } from '@archive/schema';

import type { TranslatedDocument } from '../document.ts';
import { outdatedOf } from '../status/outdated.ts';
import { withComment } from './comment.ts';
import { obstruction } from './decidable.ts';
import { decideEach } from './decide-each.ts';
import { type Decision, signed } from './decision.ts';
import { languageName } from './language-name.ts';

/**
 * Gives translated segments a state, for the texts they have now: an edit takes it away again. An
 * outdated text cannot be reviewed or final.
 *
 * @param document - the document with ledgers that are in line with its bundles
 * @param segments - ids of segments that have a text in the language; all get the state, or none
 * @param decision - who says so and when, and what there is to say about it
 * @returns the ledger with the state in it, or what stands against it: `missing-translation`,
 * `ledger-behind`, `outdated`, `original`
 *
 * @example
 * ```ts
 * setState(document, 'fr', ['p1'], 'reviewed', { by: 'Ada', on: '2026-05-02' });
 * ```
 */
export function setState(
  document: TranslatedDocument,
  language: string,
  segments: readonly string[],
  state: LedgerRecord['state'],
  decision: Decision & { readonly comment?: string } = {},
): Outcome<Ledger> {
  return decideEach(document, language, segments, (before, segment) => {
    if (state === 'reviewed' || state === 'final') {
      const outdated = outdatedOf(document, language, segment);
      if (outdated !== undefined)
        return obstruction(document, language, segment, {
          rule: 'outdated',
          message: `${document.skeleton.id}:${segment} is outdated in ${languageName(language)}: the text in ${languageName(outdated.from)} has moved on.`,
          help: 'Bring the translation up to date, or say that it still holds with: archive mark valid',
        });
    }
    const record: LedgerRecord = signed({ ...before, state }, decision);
    const { comment } = decision;
    return comment === undefined ? record : withComment(record, comment, decision);
  });
}
