import { segments } from '@archive/schema';
import type { Skeleton } from '@archive/schema';
import { hashText, outdatedOf } from '@archive/translation';
import type { Outdated, TranslatedDocument } from '@archive/translation';

import { recent } from '../remembered.ts';

/** What the ledger tells of a translation. */
export interface Standing {
  /** Who translated it, as far as it is written down: a review is signed by the reviewer alone. */
  readonly translators: readonly string[];
  readonly reviewers: readonly string[];
  /** The day of the last work on it. */
  readonly on?: string;
  /** How many passages were reviewed as they stand now. */
  readonly reviewed: number;
  /** How many passages are no more than a draft. */
  readonly drafts: number;
  /** How many passages somebody has to look at again: the drafts, and those that are outdated. */
  readonly open: number;
  /** The passages whose source says something else by now, in reading order. */
  readonly outdated: ReadonlyMap<string, Outdated>;
}

const unknown: Standing = {
  translators: [],
  reviewers: [],
  reviewed: 0,
  drafts: 0,
  open: 0,
  outdated: new Map(),
};

/** Tells how a translation stands. Of an original there is nothing to tell. */
export function standingOf(document: TranslatedDocument, language: string): Standing {
  const { skeleton, bundles, ledgers } = document;
  const ledger = ledgers.get(language);
  const bundle = bundles.get(language);
  if (language === skeleton.originalLanguage || ledger === undefined || bundle === undefined)
    return unknown;

  const translators = new Set<string>();
  const reviewers = new Set<string>();
  const outdated = new Map<string, Outdated>();
  let on: string | undefined;
  let reviewed = 0;
  let drafts = 0;
  let open = 0;
  for (const { id } of passages(skeleton)) {
    const record = Object.hasOwn(ledger.segments, id) ? ledger.segments[id] : undefined;
    const text = Object.hasOwn(bundle, id) ? bundle[id] : undefined;
    if (record === undefined || text === undefined || text.trim() === '') continue;
    const { state, by } = record;
    const isReviewed = state === 'reviewed' || state === 'final';
    const name = by === undefined ? undefined : nameIn(by);
    if (name !== undefined) (isReviewed ? reviewers : translators).add(name);
    if (record.on !== undefined && (on === undefined || record.on > on)) on = record.on;
    // A state speaks of one text. Of the most there is nothing to lose, and no hash to be made.
    const isAsJudged = state !== 'translated' && record.target === hashText(text);
    if (isAsJudged && isReviewed) reviewed += 1;
    const isDraft = isAsJudged && !isReviewed;
    if (isDraft) drafts += 1;
    const found = outdatedOf(document, language, id);
    // In a language that the archive does not have any more there is nothing to compare with.
    const isOutdated = found !== undefined && bundles.has(found.from);
    if (isOutdated) outdated.set(id, found);
    if (isDraft || isOutdated) open += 1;
  }
  return {
    translators: [...translators],
    reviewers: [...reviewers],
    on,
    reviewed,
    drafts,
    open,
    outdated,
  };
}

const known = new WeakMap<Skeleton, ReturnType<typeof segments>>();

/** A document's segments, listed once for all its languages. */
function passages(skeleton: Skeleton): ReturnType<typeof segments> {
  let found = known.get(skeleton);
  if (found === undefined) known.set(skeleton, (found = segments(skeleton)));
  return found;
}

const names = recent<string | undefined>();

/** A signature without the address that git has behind it. A few people sign all that there is. */
function nameIn(signature: string): string | undefined {
  return names(signature, () => {
    const address = signature.trimEnd().endsWith('>') ? signature.lastIndexOf('<') : -1;
    const name = address === -1 ? signature : signature.slice(0, address);
    return name.replaceAll(/\s+/g, ' ').trim() || undefined;
  });
}
