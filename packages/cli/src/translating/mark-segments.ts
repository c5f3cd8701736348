import type { Outcome } from '@archive/schema';
import type { Store } from '@archive/store';
import { markValid, setState, translationStatus } from '@archive/translation';
import type { SegmentStatus, TranslatedDocument } from '@archive/translation';
import { decide } from '@archive/workflow';

/** What can be said of a translation: XLIFF's states, and that it still holds. */
export const MARKS = ['initial', 'translated', 'reviewed', 'final', 'valid'] as const;

export type Mark = (typeof MARKS)[number];

/** What is to be said of which texts. */
export interface MarkOptions {
  mark: Mark;
  /** One text; the whole document where it is left out. */
  segment: string | undefined;
  language: string;
  by?: string;
  comment?: string;
  /** Of `valid`: the language it was held against. */
  from?: string;
  dryRun?: boolean;
}

/** Says something of one text of a translation, or of all it can be said of. */
export function markSegments(
  store: Store,
  document: TranslatedDocument,
  { mark, segment, language, by, comment, from, dryRun }: MarkOptions,
): Outcome<{ segments: readonly string[]; written: readonly string[] }> {
  let segments: readonly string[] = [];
  const marked = decide(store, document, [language], { by, dryRun }, (synced, tag, decision) => {
    segments = segment === undefined ? concerned(translationStatus(synced, tag), mark) : [segment];
    // A translation nobody has begun, and the original, are told apart where it is decided.
    const isOriginal = tag === synced.skeleton.originalLanguage;
    if (isOriginal) segments = [segment ?? synced.skeleton.title];
    if (segments.length === 0) return undefined;
    return mark === 'valid'
      ? markValid(synced, tag, segments, { ...decision, from })
      : setState(synced, tag, segments, mark, { ...decision, comment });
  });
  return marked.ok ? { ok: true, value: { segments, written: marked.value.written } } : marked;
}

/** What of a whole document it can be said of. A text that is final is not made less by a review. */
function concerned(statuses: readonly SegmentStatus[], mark: Mark): string[] {
  const isConcerned = ({ state, outdated }: SegmentStatus): boolean => {
    if (state === 'missing') return false;
    if (mark === 'valid') return outdated !== undefined;
    return mark !== 'reviewed' || state !== 'final';
  };
  return statuses.filter(isConcerned).map(({ id }) => id);
}
