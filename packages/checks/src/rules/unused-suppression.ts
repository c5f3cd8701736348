import type { SuppressionEntry } from '../archive-index.ts';
import { pointer } from '../pointer.ts';
import type { SuppressionRule } from '../rule.ts';

/** A suppression that silences nothing would one day silence something that nobody has looked at. */
export const unusedSuppression: SuppressionRule = {
  id: 'unused-suppression',
  severity: 'warning',
  description: 'Every suppression of a ledger silences a finding that is still there.',
  scope: 'suppression',
  sentences: {
    rule: {
      message: 'There is no rule "{{rule}}" to suppress.',
      help: 'Write the id of a rule as archive check --help has it, or take the suppression out.',
    },
    segment: {
      message: 'The suppression is for "{{segment}}", which is no text of this document.',
      help: 'Correct the id, or take the suppression out.',
    },
    unused: {
      message:
        'Nothing is found by {{rule}} in "{{segment}}" any more: the suppression is not needed.',
      help: 'Take it out, which `archive check --fix` does.',
    },
  },
  *check({ ledger, value, place, known, used }, index) {
    const { rule, segment } = value;
    const values = { rule, segment };
    if (!known) {
      yield { at: { pointer: pointer('suppressions', place, 'rule') }, says: 'rule', values };
      return;
    }
    const document = index.documents.get(ledger.id);
    // Of a faulty document or bundle nothing was found out.
    if (document === undefined) return;
    const bundle = document.bundles.get(ledger.language);
    if (!document.segments.has(segment) && bundle?.segments.has(segment) !== true) {
      if (bundle === undefined) return;
      yield { at: { pointer: pointer('suppressions', place, 'segment') }, says: 'segment', values };
      return;
    }
    if (used !== false || bundle === undefined) return;
    yield {
      at: { pointer: pointer('suppressions', place) },
      says: 'unused',
      values,
      fix: { type: 'remove', pointer: pointer(...placeIn(ledger, place)) },
    };
  },
};

/** A list of one goes as a whole. */
function placeIn(ledger: SuppressionEntry['ledger'], place: number): (string | number)[] {
  const isOnly = ledger.value.suppressions?.length === 1;
  return isOnly ? ['suppressions'] : ['suppressions', place];
}
