import type { Ledger } from '@archive/schema';
import { hashText } from '@archive/translation';

import type { ApplyContext } from './apply-context.ts';
import type { Returned } from './changed-texts.ts';
import { ownRecord, type LedgerDraft } from './ledger-draft.ts';
import { newComment } from './new-comment.ts';
import type { ReturnedChange } from './returned-change.ts';
import { takeClaim } from './take-claim.ts';

/** What is known beside the file. */
interface SegmentContext extends ApplyContext {
  /** The ledger before the file came. */
  before: Ledger | undefined;
}

/**
 * Takes what a file says of a segment into a ledger that is in line with the new texts; returns what
 * changed, if anything did.
 */
export function takeSegment(
  draft: LedgerDraft,
  returned: Returned,
  context: SegmentContext,
): ReturnedChange | undefined {
  const { segment, known, text } = returned;
  const { id } = segment;
  const change: ReturnedChange = { segment: id };
  if (text !== undefined) {
    change.text = { before: known.text, after: text };
    noteSource(draft, returned, context);
  }
  if (takeClaim(draft, returned, context)) change.valid = true;
  const comment = newComment(segment.comments ?? [], known.comments);
  if (comment !== undefined && addComment(draft, returned, comment, context))
    change.comment = comment;
  const state = draft.record(id)?.state ?? known.state;
  if (state !== known.state) change.state = { before: known.state, after: state };
  return Object.keys(change).length === 1 ? undefined : change;
}

/** Notes the source a new text was really made from, where that is no longer what it says. */
function noteSource(
  draft: LedgerDraft,
  { segment, known }: Returned,
  { from, textWithHash, before }: SegmentContext,
): void {
  const { id, source, sourceHash } = segment;
  const record = draft.record(id);
  const hash = sourceHash ?? (source === undefined ? undefined : hashText(source));
  if (record === undefined || from === undefined || hash === undefined) return;
  if (hash === hashText(known.source)) return;
  const old = ownRecord(before, id);
  const sourceText =
    source ??
    [old?.sourceText].find((text) => text !== undefined && hashText(text) === hash) ??
    textWithHash?.(from, id, hash);
  const cosmetic = old?.source === hash && old.from === from ? old.cosmetic : undefined;
  const { cosmetic: _, sourceText: __, ...rest } = record;
  draft.put(id, {
    ...rest,
    source: hash,
    ...(sourceText === undefined ? {} : { sourceText }),
    ...(cosmetic === undefined ? {} : { cosmetic }),
  });
}

/** Adds a comment to what is known of a translation; returns whether there is one to add it to. */
function addComment(
  draft: LedgerDraft,
  { segment }: Returned,
  text: string,
  { by, on }: ApplyContext,
): boolean {
  const { id } = segment;
  const record = draft.record(id);
  if (record === undefined) {
    draft.warn(
      segment,
      `There is a comment on ${draft.name(id)}, which is not translated yet or is no translation.`,
      'It was left out: comments are kept with translations.',
    );
    return false;
  }
  const comment = {
    text,
    ...(by === undefined ? {} : { by }),
    ...(on === undefined ? {} : { on }),
  };
  draft.put(id, { ...record, comments: [...(record.comments ?? []), comment] });
  return true;
}
