import type { Comment } from '@archive/schema';
import { hashText, translationStatus } from '@archive/translation';
import type { Comparison, ReviewedLanguage, ReviewedText, ReviewOutcome } from '@archive/workflow';

import type { LookedAt, PartPlace } from '../../api/index.ts';
import { changedParts, textNow } from './changed-part.ts';
import type { ChangedPart } from './changed-part.ts';

type Documents = { -readonly [K in keyof ReviewedLanguage]: ReviewedLanguage[K] } & {
  documents: ReviewedLanguage['documents'][number][];
};

/**
 * What a review came to. A decision counts where it is about the text as it is now, and where the
 * ledger says the same.
 */
export function reviewOutcome(
  name: string,
  comparison: Comparison,
  looked: readonly LookedAt[],
): ReviewOutcome {
  const known = new Map(looked.map((each) => [keyOf(each, each.segment), each]));
  const languages = new Map<string, Documents>();
  for (const part of changedParts(comparison)) {
    const { tag, name: own, direction } = part.language;
    const language = languages.get(tag) ?? { tag, name: own, direction, documents: [] };
    const { id, title } = part.report;
    language.documents.push({ id, title, texts: reviewedTexts(part, known) });
    languages.set(tag, language);
  }
  return { base: { name, commit: comparison.base }, languages: [...languages.values()] };
}

function keyOf({ kind, id, language }: PartPlace, segment: string): string {
  return JSON.stringify([kind, id, language, segment]);
}

function reviewedTexts(part: ChangedPart, known: ReadonlyMap<string, LookedAt>): ReviewedText[] {
  const { after, before, place } = part;
  const { language } = place;
  const statuses = new Map(
    (after === undefined ? [] : translationStatus(after, language)).map((each) => [each.id, each]),
  );
  return part.segments.map((segment) => {
    const text = textNow(part, segment);
    const status = text === '' ? undefined : statuses.get(segment);
    const seen = known.get(keyOf(place, segment));
    const looked = seen?.hash === hashText(text) ? seen : undefined;
    const earlier = before?.ledgers.get(language)?.segments[segment]?.comments ?? [];
    const comments = (status?.record?.comments ?? []).filter((each) => isNew(each, earlier));
    return {
      segment,
      text,
      comments: comments.map(({ by, text: said }) => ({ by, text: said })),
      outcome:
        status === undefined
          ? looked === undefined
            ? 'open'
            : 'read'
          : decided(looked?.decision, status.state, status.outdated !== undefined),
    };
  });
}

function decided(
  decision: LookedAt['decision'],
  state: string,
  outdated: boolean,
): ReviewedText['outcome'] {
  if (decision === 'sent-back' && state === 'initial') return decision;
  if (outdated) return 'open';
  if (decision === 'valid') return decision;
  return decision === 'approved' && (state === 'reviewed' || state === 'final') ? decision : 'open';
}

function isNew(comment: Comment, earlier: readonly Comment[]): boolean {
  return !earlier.some(
    ({ text, by, on }) => text === comment.text && by === comment.by && on === comment.on,
  );
}
