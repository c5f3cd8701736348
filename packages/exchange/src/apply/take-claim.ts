import type { LedgerRecord } from '@archive/schema';
import { hashText, markValid, setState } from '@archive/translation';

import type { ApplyContext } from './apply-context.ts';
import type { Returned } from './changed-texts.ts';
import { decideClaim } from './decide-claim.ts';
import type { LedgerDraft } from './ledger-draft.ts';
import { mergeState } from './merge.ts';

type State = LedgerRecord['state'];

/** Carries out what a file claims of a segment; returns whether the translation was found still valid. */
export function takeClaim(draft: LedgerDraft, returned: Returned, context: ApplyContext): boolean {
  const { segment, known, base, written, merge } = returned;
  const { id, claim, source } = segment;
  if (claim === undefined || draft.record(id) === undefined) return false;
  // What is claimed of a text that the archive does not take says nothing of its own.
  if (merge === 'silent' || merge === 'conflict') return false;
  const claimed = decideClaim(claim, base ?? known, written);
  if (merge === 'ours') {
    if (claimed.state !== undefined || claimed.valid === true)
      sayTooLate(draft, returned, claimed.state);
    return false;
  }
  const { by, on, from, language } = context;
  const decision = { by, on };
  const valid = claimed.valid === true && known.outdated;
  if (valid) {
    if (source !== undefined && hashText(source) !== hashText(known.source)) {
      draft.warn(
        segment,
        `${draft.name(id)} is called done, but its source has moved on since the file was made.`,
        'It stays outdated. Export it again to see what the source says now.',
      );
      return false;
    }
    const marked = markValid(draft.document, language, [id], { ...decision, from });
    if (!draft.take(segment, marked)) return false;
  }
  if (claimed.state !== undefined && takesState(draft, returned, claimed.state, context))
    draft.take(segment, setState(draft.document, language, [id], claimed.state, decision));
  return valid;
}

/** Whether a state that the file claims goes before the archive's, which may have moved on too. */
function takesState(
  draft: LedgerDraft,
  { segment, base, written, merge }: Returned,
  claimed: State,
  { theirs }: ApplyContext,
): boolean {
  const { id } = segment;
  const ours = draft.record(id)?.state;
  if (ours === undefined || ours === claimed) return false;
  if (merge === 'theirs') return true;
  // A text that both wrote began as translated on both sides.
  const merged = mergeState(ours, claimed, written ? 'translated' : base?.state);
  if (merged !== 'conflict') return merged === 'theirs';
  if (theirs === true) return true;
  draft.warn(
    segment,
    base === undefined
      ? `${draft.name(id)} is ${ours} in the archive and ${claimed} in the file, which does not say what it left with.`
      : `${draft.name(id)} was made ${ours} in the archive and ${claimed} in the file since it was exported.`,
    "The archive's state was kept. To take the file's, import it again with --theirs.",
  );
  return false;
}

/** Says that a claim is about a text that is another by now. */
function sayTooLate(draft: LedgerDraft, { segment }: Returned, state: State | undefined): void {
  draft.warn(
    segment,
    `${draft.name(segment.id)} is called ${state ?? 'done'}, but its text was changed in the archive since the file was made.`,
    'It stays as it is. Export it again to see what it says now.',
  );
}
